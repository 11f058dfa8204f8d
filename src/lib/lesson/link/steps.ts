/** Steps of a lesson of the atlas in a link: which of them, and what the author changed. */
import { Random } from '../../domain/ask/random';
import { isObject, isSameJson } from '../json';
import type { Lesson, LessonStep } from '../types';

/** Its number from 0, a mark of its words, the fields that are otherwise; null for one that is not there. */
type Reference = [index: number, mark: string, changes?: Record<string, unknown>];

/** What a link holds of a lesson. Steps that are nobody else's are objects, without their empty fields. */
export interface PackedLesson {
	/** The lesson of the atlas that references mean. */
	of?: string;
	lesson: Record<string, unknown>;
	steps: (Reference | Record<string, unknown>)[];
}

const isEmpty = (value: unknown): boolean => value === '' || isSameJson(value, []);

/** Four signs that tell steps of one lesson apart by what they are called and show. */
const markOf = ({ title, view }: LessonStep): string =>
	new Random(`${title}\n${view}`)
		.below(36 ** 4)
		.toString(36)
		.padStart(4, '0');

/** The lesson with its fields in order, as a link holds it. */
export function packed({ steps, ...lesson }: Lesson, base: Lesson | null): PackedLesson {
	return {
		...(base ? { of: base.id } : {}),
		lesson: { ...lesson },
		steps: steps.map((step) => {
			const index = base ? nearest(step, base.steps) : -1;
			const origin = base?.steps[index];
			if (!origin) return Object.fromEntries(Object.entries(step).filter(([, value]) => !isEmpty(value)));
			const changes = differences(step, origin);
			const hasNone = Object.keys(changes).length === 0;
			return hasNone ? [index, markOf(origin)] : [index, markOf(origin), changes];
		})
	};
}

/** The step of which most is left, if it is worth it: its view, its title or its text. */
function nearest(step: LessonStep, steps: readonly LessonStep[]): number {
	const scores = steps.map(
		({ title, view, text }) =>
			Number(title === step.title) + Number(view === step.view) + Number(text === step.text)
	);
	const best = Math.max(...scores);
	return best > 0 ? scores.indexOf(best) : -1;
}

function differences(step: LessonStep, origin: LessonStep): Record<string, unknown> {
	const now: Record<string, unknown> = { ...step };
	const before: Record<string, unknown> = { ...origin };
	const names = new Set([...Object.keys(now), ...Object.keys(before)]);
	const changed = [...names].filter((name) => !isSameJson(now[name], before[name]));
	return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
}

/** The id of the lesson that something packed refers to; null: to none. */
export const referredTo = (value: unknown): string | null =>
	isObject(value) && typeof value['of'] === 'string' ? value['of'] : null;

/**
 * What was packed, to be checked as any file is; null for what is not packed. A step that the atlas has changed since
 * is taken as it is now: from where its title and view are, else from its number.
 */
export function unpacked(value: unknown, base: Lesson | null): unknown {
	if (!isObject(value) || !isObject(value['lesson']) || !Array.isArray(value['steps'])) return null;
	const steps = (value['steps'] as unknown[]).map((step) => {
		if (isObject(step)) return { title: '', text: '', notes: '', sources: [], ...step };
		if (!Array.isArray(step) || !base) return null;
		const [index, mark, changes = {}] = step as unknown[];
		const origin = base.steps.find((each) => markOf(each) === mark) ?? base.steps[Number(index)];
		if (!origin || !isObject(changes)) return null;
		return Object.fromEntries(
			Object.entries<unknown>({ ...origin, ...changes }).filter(([, content]) => content !== null)
		);
	});
	return steps.includes(null) ? null : { ...value['lesson'], steps };
}
