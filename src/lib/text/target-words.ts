/** What a card over the map says of a thing: what it is, its status or phase in the year, since when. */
import { firstDay, type AtlasCore, type PartialDate, type Phase, type Snapshot } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { dateAfter } from '$lib/text/date-after';
import { listed, phaseInText, phaseName, statusName, textOf } from '$lib/text/words';

export interface TargetWords {
	name: string;
	lines: string[];
}

interface Shown {
	atlas: AtlasCore;
	snapshot: Snapshot;
	/** The map shows which state has which status: else that may be what a class is asked. */
	statuses: boolean;
}

/** Words about a state, a dispute or a place; null for what the record has not. */
export function wordsOfTarget({ kind, id }: { kind: string; id: string }, shown: Shown): TargetWords | null {
	if (kind === 'state') return ofState(id, shown);
	if (kind === 'dispute') return ofDispute(id, shown);
	return kind === 'place' ? ofPlace(id, shown) : null;
}

/** When the phase of a day began: earlier stretches of the same phase, without another between, are part of it. */
export function phaseSince(
	phases: readonly { phase: Phase; from: PartialDate }[],
	asOf: string
): PartialDate | null {
	const begun = phases.filter(({ from }) => firstDay(from) <= asOf);
	const now = begun.at(-1);
	const before = begun.findLastIndex(({ phase }) => phase !== now?.phase);
	return begun[before + 1]?.from ?? null;
}

function ofState(id: string, { atlas, snapshot, statuses }: Shown): TargetWords | null {
	const state = atlas.states.find(({ iso3 }) => iso3 === id);
	if (!state) return null;
	const name = textOf(state.name);
	if (!statuses) return { name, lines: [] };
	const held = snapshot.states.find(({ iso3 }) => iso3 === id);
	if (!held) return { name, lines: [m.card_no_status({ year: snapshot.year })] };
	const since = m.card_since({ what: statusName(held.status), date: dateAfter(held.since) });
	return { name, lines: held.inactive ? [since, m.legend_inactive()] : [since] };
}

function ofDispute(id: string, { atlas, snapshot }: Shown): TargetWords | null {
	const dispute = atlas.disputes.find((each) => each.id === id);
	if (!dispute) return null;
	const { year, asOf, disputes } = snapshot;
	const ofYear = disputes.find((each) => each.id === id);
	const since = phaseSince(dispute.phases, asOf);
	const nameOf = (iso3: string) =>
		textOf(atlas.states.find((state) => state.iso3 === iso3)?.name ?? { en: iso3 });
	const lines = [m.card_between({ parties: listed(dispute.parties.map(nameOf)) })];
	if (!ofYear || !since)
		return { name: textOf(dispute.title), lines: [...lines, m.card_not_begun({ year })] };
	lines.push(m.card_since({ what: phaseName(ofYear.phase), date: dateAfter(since) }));
	if (ofYear.peak !== ofYear.phase && ofYear.peak !== 'settled') {
		lines.push(m.card_peak({ year, phase: phaseInText(ofYear.peak) }));
	}
	return { name: textOf(dispute.title), lines };
}

function ofPlace(id: string, { atlas, snapshot }: Shown): TargetWords | null {
	const place = atlas.places.find((each) => each.id === id);
	if (!place) return null;
	const { year, places, summits, affairs = [] } = snapshot;
	const { total, inYear } = places.find((each) => each.place === id) ?? { total: 0, inYear: 0 };
	const acts = affairs.filter((each) => each.place === id);
	const ofCouncils = acts.filter(({ kind }) => kind === 'meeting').length;
	const meetings = summits.filter((each) => each.place === id).length + ofCouncils;
	const others = acts.length - ofCouncils;
	return {
		name: textOf(place.name),
		lines: [
			...(meetings ? [m.card_meetings({ count: meetings, year })] : []),
			...(others ? [m.card_acts({ count: others, year })] : []),
			m.card_documents({ count: total, year }),
			...(inYear ? [m.card_documents_now({ count: inYear, year })] : [])
		]
	};
}
