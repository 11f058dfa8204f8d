/** What leads to an answer without telling it: what events have in common, and a hint to reason from. */
import { eventText, placeNameOf } from './ask-words';
import { dateName, inText, textOf, typeName } from './words';
import { yearOf } from '$lib/domain';
import { snapshotIn, type AskRecord, type OrderQuestion, type Question, type Theme } from '$lib/domain/ask';
import type { DocumentType } from '$lib/domain';
import * as m from '$lib/paraglide/messages';

/** What all events of a question have in common, in a sentence. */
export function themeText({ theme: { kind, of } }: OrderQuestion, record: AskRecord): string {
	switch (kind) {
		case 'dispute': {
			const dispute = record.atlas.disputes.find(({ id }) => id === of);
			return m.ask_theme_dispute({ title: dispute ? textOf(dispute.title) : of });
		}
		case 'place':
			return m.ask_theme_place({ place: placeNameOf(record, of) });
		case 'series':
			return of === 'heads-of-state' ? m.ask_theme_heads() : m.ask_theme_five();
		case 'type':
			return m.ask_theme_type({ type: inText(typeName(of as DocumentType)) });
		case 'status':
			return m.ask_theme_status();
		case 'settled':
			return m.ask_theme_settled();
	}
}

const REASONS: Record<Theme['kind'], (() => string) | null> = {
	dispute: m.ask_hint_dispute,
	place: m.ask_hint_document,
	type: m.ask_hint_document,
	series: m.ask_hint_meeting,
	status: m.ask_hint_status,
	settled: null
};

/** What to reason from, in one or two sentences; null of a game that shows its hint itself. */
export function hintOf(question: Question, record: AskRecord): string[] | null {
	switch (question.game) {
		case 'year':
			return null;
		case 'order': {
			const { events, answer, theme } = question;
			// One from the middle, with its year: the others are earlier or later.
			const middle = events.find(({ key }) => key === answer[Math.floor(answer.length / 2)]);
			const anchor =
				middle && m.ask_hint_anchor({ text: eventText(middle, record), year: yearOf(middle.date) });
			return [REASONS[theme.kind]?.(), anchor].filter((text) => text !== undefined);
		}
		case 'where':
			return [whereHint(yearOf(question.date), question.answer, record)];
		case 'predict': {
			const { states } = snapshotIn(record, question.year) ?? { states: [] };
			const since = states.filter(({ iso3 }) => question.answer.includes(iso3)).map((state) => state.since);
			const last = since.sort().at(-1);
			return last ? [m.ask_hint_predict({ count: question.answer.length, date: dateName(last) })] : null;
		}
	}
}

/** Where the heads of state met about that year; a meeting in the place that is asked for tells nothing. */
function whereHint(year: number, answer: string, record: AskRecord): string {
	const cityOf = (of: number) => {
		const summit = record.atlas.summits.find(({ start }) => yearOf(start) === of);
		return summit && summit.place !== answer ? placeNameOf(record, summit.place) : null;
	};
	const [before, after] = [cityOf(year - 1), cityOf(year + 1)];
	if (before && after) return m.ask_hint_where_between({ year, before, after });
	if (before) return m.ask_hint_where_before({ year, before });
	return after ? m.ask_hint_where_after({ year, after }) : m.ask_hint_where_year({ year });
}
