/** Questions, events and results in words. */
import type { Snapshot, Status } from '$lib/domain';
import { snapshotIn, type AskEvent, type AskRecord, type Game, type Question } from '$lib/domain/ask';
import * as m from '$lib/paraglide/messages';
import { becomes, dateName, listed, statusInText, summitIn, textOf } from './words';

export const GAME_NAMES: Record<Game, () => string> = {
	predict: m.ask_predict,
	order: m.ask_order,
	where: m.ask_where,
	year: m.ask_year
};

export const GAME_LEADS: Record<Game, () => string> = {
	predict: m.ask_predict_lead,
	order: m.ask_order_lead,
	where: m.ask_where_lead,
	year: m.ask_year_lead
};

/** What a pupil does, in a sentence. */
export const GAME_HOWS: Record<Game, () => string> = {
	predict: m.ask_predict_how,
	order: m.ask_order_how,
	where: m.ask_where_how,
	year: m.ask_year_how
};

const WHO_WAS: Record<Status, (inputs: { when: string }) => string> = {
	member: m.ask_who_member,
	observer: m.ask_who_observer,
	'dialogue-partner': m.ask_who_dialogue_partner,
	'sco-partner': m.ask_who_sco_partner,
	'shanghai-five': m.ask_who_shanghai_five
};

export function stateNameOf({ atlas }: Pick<AskRecord, 'atlas'>, iso3: string): string {
	const state = atlas.states.find((each) => each.iso3 === iso3);
	return state ? textOf(state.name) : iso3;
}

export function placeNameOf({ atlas }: Pick<AskRecord, 'atlas'>, id: string): string {
	const place = atlas.places.find((each) => each.id === id);
	return place ? textOf(place.name) : id;
}

export function documentTitle({ atlas }: AskRecord, id: string): string {
	const document = atlas.documents.find((each) => each.id === id);
	return document ? textOf(document.title) : id;
}

/** "at the end of 2004"; in the running year "on 1 November 2026". */
export function endOf({ year, asOf }: Pick<Snapshot, 'year' | 'asOf'>): string {
	return asOf.endsWith('-12-31') ? m.ask_end_of({ year }) : m.ask_on({ date: dateName(asOf) });
}

/** The question as it is asked. */
export function questionText(question: Question, record: AskRecord): string {
	if (question.game === 'order') return m.ask_order_question();
	if (question.game === 'year') return m.ask_year_question();
	if (question.game === 'where') {
		return question.act === 'signed' ? m.ask_where_signed() : m.ask_where_adopted();
	}
	const snapshot = snapshotIn(record, question.year);
	const when = snapshot ? endOf(snapshot) : '';
	return question.status
		? WHO_WAS[question.status]({ when })
		: m.ask_who_changed({ year: question.year - 1, when });
}

/** What happened, without when. */
export function eventText(event: AskEvent, record: AskRecord): string {
	const { atlas } = record;
	if (event.kind === 'document') {
		const title = documentTitle(record, event.id);
		return event.act === 'signed' ? m.ask_event_signed({ title }) : m.ask_event_adopted({ title });
	}
	if (event.kind === 'summit') {
		const summit = atlas.summits.find(({ id }) => id === event.id);
		return summit ? summitIn(summit.series, placeNameOf(record, summit.place)) : event.id;
	}
	if (event.kind === 'step') return event.text;
	if (event.kind === 'phase') {
		const dispute = atlas.disputes.find(({ id }) => id === event.id);
		return m.ask_event_settled({ title: dispute ? textOf(dispute.title) : event.id });
	}
	const { states, before, to } = event;
	const names = listed(states.map((iso3) => stateNameOf(record, iso3)));
	const became = becomes(to, states.length);
	const what = before ? m.change_from({ became, status: statusInText(before) }) : became;
	return m.change_of({ names, what });
}

/** The page of what happened, without base. */
export function eventPath(event: AskEvent): string {
	if (event.kind === 'status') return `/state/${event.states[0] ?? ''}/`;
	const isDispute = event.kind === 'phase' || event.kind === 'step';
	return `/${isDispute ? 'dispute' : event.kind}/${event.id}/`;
}
