import { comparePhases } from './phase-order';
import { snapshotOfYear } from './snapshot';
import type {
	DocumentOfYear,
	EventOfYear,
	PhaseChange,
	PlaceOfYear,
	Snapshot,
	StatusChange,
	SummitOfYear
} from '../types/snapshot-types';
import type { AtlasCore } from '../types/core-types';
import type { Phase } from '../types/dispute-types';
import type { Status } from '../types/state-types';
import type { Iso3 } from '../types/values';

/** Had no status and has one; the reverse; another status; the same status, which it no longer exercises. */
export const STATE_DIFFERENCES = ['joined', 'left', 'changed', 'inactive'] as const;
export type StateDifferenceKind = (typeof STATE_DIFFERENCES)[number];

export interface StateDifference {
	iso3: Iso3;
	kind: StateDifferenceKind;
	/** At the end of the earlier year; null is no status. */
	from: Status | null;
	/** At the end of the later year. */
	to: Status | null;
	/** The changes of status in between, oldest first. */
	changes: StatusChange[];
	/** It stopped taking part in between. Left out when false. */
	inactive?: EventOfYear;
}

/**
 * What became of a dispute, in the order in which it is told: it opened or was opened again, use of force began, it
 * grew, it calmed, it was settled.
 */
export const DISPUTE_DIFFERENCES = ['opened', 'reopened', 'flared', 'rose', 'calmed', 'settled'] as const;
export type DisputeDifferenceKind = (typeof DISPUTE_DIFFERENCES)[number];

export interface DisputeDifference {
	id: string;
	/** One at least. */
	kinds: DisputeDifferenceKind[];
	/** The phase at the end of the earlier year; null before the first. */
	from: Phase | null;
	/** The phase at the end of the later year. */
	to: Phase;
	/** The changes of phase in between, oldest first. */
	changes: PhaseChange[];
}

/** What differs between the ends of two years, and what happened in between. */
export interface Difference {
	/** The earlier of the two years. */
	before: Snapshot;
	/** The later one. */
	after: Snapshot;
	/** By code. */
	states: StateDifference[];
	/** By id. */
	disputes: DisputeDifference[];
	/** Disputes that do not differ: open at the ends of both years, in the same phase. By id. */
	unchanged: { id: string; phase: Phase }[];
	/** Signed or adopted in between, by date and id. */
	documents: DocumentOfYear[];
	/** Where, with the number of these documents as `total` and as `inYear`. */
	places: PlaceOfYear[];
	summits: SummitOfYear[];
}

/**
 * What differs between two years, in whichever order they are given: the earlier is `before`. "In between" is
 * from the first day after the end of the one to the end of the other. Nothing differs between a year and itself.
 * @param snapshotOf for a caller who has snapshots already
 */
export function differenceOf(
	atlas: AtlasCore,
	a: number,
	b: number,
	snapshotOf: (year: number) => Snapshot = (year) => snapshotOfYear(atlas, year)
): Difference {
	const [first, last] = [Math.min(a, b), Math.max(a, b)];
	const before = snapshotOf(first);
	const after = snapshotOf(last);
	const between = Array.from({ length: last - first }, (_, index) => snapshotOf(first + 1 + index));
	const documents = between.flatMap((snapshot) => snapshot.documents);
	const disputes = disputeDifferences(before, after, between);
	return {
		before,
		after,
		states: stateDifferences(before, after, between),
		disputes,
		unchanged: unchangedDisputes(before, after, new Set(disputes.map(({ id }) => id))),
		documents,
		places: placesOfDocuments(documents),
		summits: between.flatMap((snapshot) => snapshot.summits)
	};
}

function stateDifferences(before: Snapshot, after: Snapshot, between: Snapshot[]): StateDifference[] {
	const [was, is] = [before, after].map(({ states }) => new Map(states.map((each) => [each.iso3, each])));
	const codes = [...new Set([...before.states, ...after.states].map(({ iso3 }) => iso3))].sort();
	return codes.flatMap((iso3): StateDifference[] => {
		const [old, now] = [was?.get(iso3), is?.get(iso3)];
		const [from, to] = [old?.status ?? null, now?.status ?? null];
		const stopped = now?.inactive && !old?.inactive;
		if (from === to && !stopped) return [];
		const kind = from === to ? 'inactive' : !from ? 'joined' : !to ? 'left' : 'changed';
		const changes = between.flatMap((each) => each.changes.filter((change) => change.iso3 === iso3));
		const inactive = stopped
			? between
					.flatMap(({ events }) => events)
					.filter((event) => event.iso3 === iso3 && event.kind === 'inactive')
					.at(-1)
			: undefined;
		return [{ iso3, kind, from, to, changes, ...(inactive ? { inactive } : {}) }];
	});
}

function disputeDifferences(before: Snapshot, after: Snapshot, between: Snapshot[]): DisputeDifference[] {
	const was = new Map(before.disputes.map(({ id, phase }) => [id, phase]));
	const all = between.flatMap(({ phaseChanges }) => phaseChanges);
	return after.disputes.flatMap(({ id, phase: to }) => {
		const from = was.get(id) ?? null;
		const changes = all.filter((change) => change.id === id);
		const kinds = kindsOf(from, to, changes);
		return kinds.length > 0 ? { id, kinds, from, to, changes } : [];
	});
}

function unchangedDisputes(before: Snapshot, after: Snapshot, differ: ReadonlySet<string>) {
	const was = new Map(before.disputes.map(({ id, phase }) => [id, phase]));
	return after.disputes
		.filter(({ id, phase }) => phase !== 'settled' && was.get(id) === phase && !differ.has(id))
		.map(({ id, phase }) => ({ id, phase }));
}

function kindsOf(from: Phase | null, to: Phase, changes: PhaseChange[]): DisputeDifferenceKind[] {
	const flared = changes.some((change) => change.to === 'armed');
	const began = from === null || from === 'settled';
	const rises = !began && to !== 'settled' ? comparePhases(to, from) : 0;
	const holds: Record<DisputeDifferenceKind, boolean> = {
		opened: from === null,
		reopened: from === 'settled' && to !== 'settled',
		flared,
		rose: rises > 0 && !flared,
		calmed: rises < 0,
		settled: to === 'settled' && from !== 'settled'
	};
	return DISPUTE_DIFFERENCES.filter((kind) => holds[kind]);
}

function placesOfDocuments(documents: DocumentOfYear[]): PlaceOfYear[] {
	const places = new Map<string, PlaceOfYear>();
	for (const { place, context } of documents) {
		if (!place) continue;
		const counted = places.get(place) ?? { place, total: 0, inYear: 0, contextTotal: 0, contextInYear: 0 };
		counted.total = counted.inYear += 1;
		if (context) counted.contextTotal = counted.contextInYear += 1;
		places.set(place, counted);
	}
	return [...places.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}
