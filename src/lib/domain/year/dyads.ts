import { comparePhases } from './phase-order';
import type { DisputeOfYear, Snapshot, StateOfYear } from '../types/snapshot-types';
import type { Dispute, Dyad, Phase } from '../types/dispute-types';
import type { Status } from '../types/state-types';
import type { Iso3 } from '../types/values';

/** Two states in a year: their statuses and the disputes between them. */
export interface DyadOfYear {
	dyad: Dyad;
	/** In the order of the dyad; null without a status. */
	statuses: [Status | null, Status | null];
	disputes: DisputeOfYear[];
	/** The highest phase that any of the disputes had in the year; null if none had begun or all were over before it. */
	worst: Phase | null;
}

/** The pairs of members of a year, and which of them had an active or armed dispute in it. */
export interface InsideOfYear {
	members: number;
	/** Pairs that so many members form. */
	pairs: number;
	/** Pairs with a dispute that was active or armed at any time of the year. */
	inDispute: DyadOfYear[];
	/** Those among them with an armed one. */
	armed: DyadOfYear[];
}

/** The two codes in alphabetical order. */
export function dyadOf(a: Iso3, b: Iso3): Dyad {
	return a < b ? [a, b] : [b, a];
}

/** How addresses name a dyad: `CHN-IND`. */
export function dyadId([a, b]: Dyad): string {
	return `${a}-${b}`;
}

/** Every pair that the codes form, in alphabetical order. */
export function pairsOf(codes: Iterable<Iso3>): Dyad[] {
	const sorted = [...new Set(codes)].sort();
	return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): Dyad => [a, b]));
}

/** Who disagrees with whom in a dispute: as the record says, else every party with every other. */
export function dyadsOf({ parties, dyads }: Pick<Dispute, 'parties' | 'dyads'>): Dyad[] {
	return dyads ?? pairsOf(parties);
}

/** What a year says of states and of pairs, each found by its code. */
interface DyadIndex {
	statuses: Map<Iso3, Status>;
	disputes: Map<string, DisputeOfYear[]>;
}
const indices = new WeakMap<Snapshot, DyadIndex>();

function indexOf(snapshot: Snapshot): DyadIndex {
	const known = indices.get(snapshot);
	if (known) return known;
	const disputes: DyadIndex['disputes'] = new Map();
	for (const dispute of snapshot.disputes) {
		for (const id of new Set(dispute.dyads.map(dyadId))) {
			const ofPair = disputes.get(id);
			if (ofPair) ofPair.push(dispute);
			else disputes.set(id, [dispute]);
		}
	}
	const index = { statuses: new Map(snapshot.states.map(({ iso3, status }) => [iso3, status])), disputes };
	indices.set(snapshot, index);
	return index;
}

/** Two states in the year of the snapshot, whether they have a status or not. */
export function dyadOfYear(snapshot: Snapshot, dyad: Dyad): DyadOfYear {
	const index = indexOf(snapshot);
	const statusOf = (code: Iso3) => index.statuses.get(code) ?? null;
	const disputes = index.disputes.get(dyadId(dyad)) ?? [];
	return {
		dyad,
		statuses: [statusOf(dyad[0]), statusOf(dyad[1])],
		disputes,
		worst: worstOf(disputes)
	};
}

/**
 * A dispute that was settled before the year began is over and counts as none; one that was settled in the year
 * counts with the highest phase that it still had in it.
 */
function worstOf(disputes: DisputeOfYear[]): Phase | null {
	const peaks = disputes.map(({ peak }) => peak).filter((peak) => peak !== 'settled');
	return peaks.length === 0 ? null : peaks.reduce((a, b) => (comparePhases(a, b) >= 0 ? a : b));
}

/** Whose pairs are counted: of members, or of all with a status. */
export const DYAD_STATES = ['members', 'all'] as const;
export type DyadStates = (typeof DYAD_STATES)[number];

/**
 * The states of a year, of members only or of all with a status. The states of the Shanghai Five count as its
 * members until the organization is founded.
 */
export function statesOfDyads(snapshot: Snapshot, of: DyadStates): StateOfYear[] {
	return snapshot.states.filter(
		({ status }) => of === 'all' || status === 'member' || status === 'shanghai-five'
	);
}

/** The pairs of these states: what the matrix of a year holds. */
export function dyadsOfYear(snapshot: Snapshot, of: DyadStates): DyadOfYear[] {
	const codes = statesOfDyads(snapshot, of).map(({ iso3 }) => iso3);
	return pairsOf(codes).map((dyad) => dyadOfYear(snapshot, dyad));
}

/**
 * How many pairs of members had an active or armed dispute in the year. Members are those at the end of the year,
 * phases the highest of the year: a state that joined in the year counts with the whole of it. The states of the
 * Shanghai Five count as its members until the organization is founded.
 */
export function insideOfYear(snapshot: Snapshot): InsideOfYear {
	const dyads = dyadsOfYear(snapshot, 'members');
	return {
		members: statesOfDyads(snapshot, 'members').length,
		pairs: dyads.length,
		inDispute: dyads.filter(({ worst }) => worst === 'active' || worst === 'armed'),
		armed: dyads.filter(({ worst }) => worst === 'armed')
	};
}
