import {
	comparePhases,
	compareDates,
	type AtlasCore,
	type Iso3,
	type Phase,
	type PartialDate,
	type Snapshot,
	type Sourced
} from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { becomes, listed, phaseInText, statusInText, summitIn, textOf } from './words';
import type { Thing } from '$lib/view/codec';

/** One line of "Changes in <year>": the things it is about, each a link, and what happened. */
export interface ChangeItem {
	key: string;
	date: PartialDate;
	kind: 'status' | 'event' | 'summit' | 'document' | 'dispute' | 'affair';
	/** What the line leads to; the words before `phrase`. */
	things: { thing: Thing; name: string }[];
	phrase: string;
	/** The date or the fact is from memory. */
	unverified: boolean;
}

/**
 * Everything that happened in the year, by date. States that did the same on the same day share a line.
 * @param late applications, meetings and the like: see `affair-changes.ts`
 */
export function changesOfYear(snapshot: Snapshot, atlas: AtlasCore, late: ChangeItem[] = []): ChangeItem[] {
	return [
		...statusItems(snapshot, atlas),
		...eventItems(snapshot, atlas),
		...summitItems(snapshot, atlas),
		...documentItems(snapshot, atlas),
		...disputeItems(snapshot, atlas),
		...late
	].sort((a, b) => compareDates(a.date, b.date));
}

/**
 * What happened in one text: "India and Pakistan became members".
 * @param names of what it is about; empty where they stand before it as links
 */
export function changeText(
	{ kind, things, phrase }: Pick<ChangeItem, 'kind' | 'things' | 'phrase'>,
	names = listed(things.map(({ name }) => name))
): string {
	if (things.length === 0) return phrase;
	// A state does something; to a document or a dispute it is done.
	const isDone = kind === 'document' || kind === 'dispute';
	return (isDone ? m.change_to : m.change_of)({ names, what: phrase }).trimEnd();
}

function statusItems({ changes }: Snapshot, atlas: AtlasCore): ChangeItem[] {
	return grouped(changes, ({ date, from, to }) => `${date} ${from} ${to}`).map((group) => {
		const { date, from, to } = group[0];
		const became = becomes(to, group.length);
		return {
			key: `status ${date} ${from} ${to}`,
			date,
			kind: 'status',
			things: group.map(({ iso3 }) => stateThing(iso3, atlas)),
			phrase: from && to ? m.change_from({ became, status: statusInText(from) }) : became,
			unverified: group.some(({ iso3 }) =>
				atlas.statuses.some(
					(interval) => interval.iso3 === iso3 && interval.start === date && interval.confidence === 'memory'
				)
			)
		};
	});
}

function eventItems({ events }: Snapshot, atlas: AtlasCore): ChangeItem[] {
	return grouped(events, ({ date, kind, status }) => `${date} ${kind} ${status}`).map((group) => {
		const { date, kind, status } = group[0];
		const count = group.length;
		const phrase = {
			guest: () => m.event_guest({ count }),
			granted: () => m.granted({ count, status: statusInText(status ?? null) }),
			'procedure-opened': () => m.procedure_opened({ count }),
			inactive: () => m.event_inactive({ count })
		}[kind]();
		return {
			key: `event ${date} ${kind} ${status}`,
			date,
			kind: 'event',
			things: group.map(({ iso3 }) => stateThing(iso3, atlas)),
			phrase,
			unverified: group.some(({ iso3 }) => eventIsFromMemory(atlas, iso3, date, kind))
		};
	});
}

function summitItems({ summits }: Snapshot, atlas: AtlasCore): ChangeItem[] {
	return summits.flatMap(({ id, end, place }) => {
		const summit = atlas.summits.find((summit) => summit.id === id);
		const found = atlas.places.find((candidate) => candidate.id === place);
		if (!summit || !found) return [];
		return {
			key: `summit ${id}`,
			date: end,
			kind: 'summit' as const,
			things: [{ thing: { kind: 'summit' as const, id }, name: summitIn(summit.series, textOf(found.name)) }],
			phrase: '',
			unverified: summit.unverified?.some((field) => /date|start|end/.test(field)) ?? false
		};
	});
}

function documentItems({ documents }: Snapshot, atlas: AtlasCore): ChangeItem[] {
	return documents.flatMap(({ id, signed, place, act }) => {
		const document = atlas.documents.find((document) => document.id === id);
		if (!document) return [];
		const city = atlas.places.find((candidate) => candidate.id === place);
		const phrase =
			act === 'signed'
				? city
					? m.signed_in({ place: textOf(city.name) })
					: m.signed()
				: city
					? m.adopted_in({ place: textOf(city.name) })
					: m.adopted();
		return {
			key: `document ${id}`,
			date: signed,
			kind: 'document' as const,
			things: [{ thing: { kind: 'document' as const, id }, name: textOf(document.title) }],
			phrase,
			unverified: document.confidence === 'memory' || (document.unverified?.includes(`acts.${act}`) ?? false)
		};
	});
}

function disputeItems({ phaseChanges }: Snapshot, atlas: AtlasCore): ChangeItem[] {
	return phaseChanges.flatMap(({ id, date, from, to }) => {
		const dispute = atlas.disputes.find((dispute) => dispute.id === id);
		if (!dispute) return [];
		return {
			key: `dispute ${id} ${date}`,
			date,
			kind: 'dispute' as const,
			things: [{ thing: { kind: 'dispute' as const, id }, name: textOf(dispute.title) }],
			phrase: phasePhrase(from, to),
			unverified: dispute.phases.some((phase) => phase.from === date && phase.confidence === 'memory')
		};
	});
}

function phasePhrase(from: Phase | null, to: Phase): string {
	const phase = phaseInText(to);
	if (from === null) return m.dispute_opened({ phase });
	if (to === 'settled') return m.dispute_settled();
	if (to === 'armed') return m.dispute_flared();
	return comparePhases(to, from) > 0 ? m.dispute_rose({ phase }) : m.dispute_calmed({ phase });
}

/** True if nobody saw the event, or the date of the act of a status that it is. */
function eventIsFromMemory(
	atlas: AtlasCore,
	iso3: Iso3,
	date: PartialDate,
	kind: Snapshot['events'][number]['kind']
): boolean {
	const isFromMemory = (
		{ confidence, unverified }: Pick<Sourced, 'confidence' | 'unverified'>,
		field: string
	) => confidence === 'memory' || (unverified?.some((path) => path.startsWith(field)) ?? false);
	if (kind === 'guest') {
		return atlas.events.some(
			(event) => event.iso3 === iso3 && event.date === date && isFromMemory(event, 'date')
		);
	}
	const field = ({ granted: 'decided', 'procedure-opened': 'opened', inactive: 'inactive' } as const)[kind];
	return atlas.statuses.some((interval) => {
		const named = field === 'inactive' ? interval.inactive?.since : interval[field];
		return interval.iso3 === iso3 && named === date && isFromMemory(interval, field);
	});
}

function stateThing(iso3: Iso3, atlas: AtlasCore): { thing: Thing; name: string } {
	const state = atlas.states.find((state) => state.iso3 === iso3);
	return { thing: { kind: 'state', id: iso3 }, name: state ? textOf(state.name) : iso3 };
}

function grouped<T>(items: T[], keyOf: (item: T) => string): [T, ...T[]][] {
	const groups = new Map<string, [T, ...T[]]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups.values()];
}
