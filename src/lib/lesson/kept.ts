import { draftSchema } from './schema';
import type { Kept } from './shelf';
import { writeLesson } from './write';

/** What was stored, if it is a lesson; anything else is null. */
export function keptOf(value: unknown): Kept | null {
	const { lesson, changed, removed } = (value ?? {}) as Partial<Kept>;
	const { data } = draftSchema.safeParse(lesson);
	if (!data || typeof changed !== 'number') return null;
	return { lesson: data, changed, removed: typeof removed === 'number' ? removed : null };
}

/** True if both hold the same, whenever that was written. */
export const isSame = (a: Kept, b: Kept | null): boolean =>
	b !== null && (a.removed === null) === (b.removed === null) && textOf(a) === textOf(b);

// Stored lessons have the same letters in the same signs.
const textOf = ({ lesson }: Kept): string => writeLesson(lesson).normalize('NFC');
