/** What two windows made of one lesson, put together: field by field, step by step. */
import { isObject, isSameJson } from './json';
import type { Lesson } from './types';

/** Both changed the same field, each to something else. */
class Conflict extends Error {}

/**
 * A lesson with what both windows changed in it since it was one.
 * @returns null where both changed the same field, or both the order of the steps: then one of them has to give way
 */
export function mergedLesson(base: Lesson, ours: Lesson, theirs: Lesson): Lesson | null {
	try {
		return {
			...(merged({ ...base, steps: [] }, { ...ours, steps: [] }, { ...theirs, steps: [] }) as Lesson),
			steps: mergedSteps(base.steps, ours.steps, theirs.steps)
		};
	} catch (error) {
		if (error instanceof Conflict) return null;
		throw error;
	}
}

function merged(base: unknown, ours: unknown, theirs: unknown): unknown {
	if (isSameJson(ours, theirs) || isSameJson(base, theirs)) return ours;
	if (isSameJson(base, ours)) return theirs;
	if (!isObject(base) || !isObject(ours) || !isObject(theirs)) throw new Conflict();
	const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
	const entries = [...names].map((name) => [name, merged(base[name], ours[name], theirs[name])] as const);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** True where no step came, went or moved: only what is in the steps may be other. */
const isInPlace = (base: readonly unknown[], now: readonly unknown[]): boolean =>
	base.length === now.length &&
	now.every((step, at) => isSameJson(step, base[at]) || !base.some((other) => isSameJson(step, other)));

function mergedSteps<Step>(base: Step[], ours: Step[], theirs: Step[]): Step[] {
	if (isSameJson(ours, theirs) || isSameJson(base, theirs)) return ours;
	if (isSameJson(base, ours)) return theirs;
	const [placed, other] = isInPlace(base, theirs) ? [theirs, ours] : [ours, theirs];
	if (!isInPlace(base, placed)) throw new Conflict();
	if (isInPlace(base, other)) return base.map((step, at) => merged(step, ours[at], theirs[at]) as Step);
	return placed.reduce((steps, step, at) => {
		if (isSameJson(step, base[at])) return steps;
		// Where the step is now that was changed over there.
		const places = steps.flatMap((each, place) => (isSameJson(each, base[at]) ? [place] : []));
		const [place] = places;
		if (place === undefined || places.length > 1) throw new Conflict();
		return steps.with(place, step);
	}, other);
}
