import { migrated } from './migrate';
import { draftSchema } from './schema';
import type { StoredLesson } from './shelf';
import { writeLesson } from './write';

/** What was stored, if it is a lesson; anything else is null. */
export function keptOf(value: unknown): StoredLesson | null {
	const { lesson, changed, removed } = (value ?? {}) as Partial<StoredLesson>;
	const { data } = draftSchema.safeParse(migrated(lesson));
	if (!data || typeof changed !== 'number') return null;
	return { lesson: data, changed, removed: typeof removed === 'number' ? removed : null };
}

/** True if both hold the same, whenever that was written. */
export const isSame = (a: StoredLesson, b: StoredLesson | null): boolean =>
	b !== null && (a.removed === null) === (b.removed === null) && textOf(a) === textOf(b);

// Stored lessons have the same letters in the same signs.
const textOf = ({ lesson }: StoredLesson): string => writeLesson(lesson).normalize('NFC');
