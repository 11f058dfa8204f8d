import type { Subject, SubjectThingKind } from './types';
import { isChecked } from './checked';
import { atlas } from '$record';
import { firstDay, FIRST_YEAR, lastYear, yearOf, type PartialDate, type Sourced } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { dateName } from '$lib/text/words';

export const LAST = lastYear(atlas);
export const clamped = (date: PartialDate) => Math.min(LAST, Math.max(FIRST_YEAR, yearOf(date)));

/** A value of the record, and that nobody has checked it if so. */
export function marked(text: string, fact: Sourced, ...fields: string[]): string {
	const isOpen = !fields.every((field) => isChecked(fact, field));
	return text && isOpen ? m.text_unverified({ text }) : text;
}

/** First to last day, in the fewest words. */
export function span(start: PartialDate, end: PartialDate | null): string {
	return end && firstDay(end) !== firstDay(start)
		? m.panel_from_to({ from: dateName(start), to: dateName(end) })
		: dateName(start);
}

export const thing = (
	kind: SubjectThingKind,
	id: string,
	rest: Omit<Subject, 'kind' | 'id' | 'path'>
): Subject => ({
	kind,
	id,
	path: `/${kind}/${id}/`,
	...rest
});
