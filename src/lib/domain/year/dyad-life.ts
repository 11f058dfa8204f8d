import { compareDates, firstDay } from './dates';
import { dyadId, dyadOfYear, dyadsOf, pairsOf, type DyadOfYear } from './dyads';
import { FIRST_YEAR } from './snapshot';
import type { Snapshot } from '../types/snapshot-types';
import { statesOn } from './status';
import type { Atlas } from '../types/atlas-types';
import type { AtlasCore } from '../types/core-types';
import type { Dyad } from '../types/dispute-types';
import type { LaterParty, TreatyDocument } from '../types/document-types';
import type { Status } from '../types/state-types';
import type { Iso3, PartialDate } from '../types/values';

type Statuses = DyadOfYear['statuses'];

/** One year of two states. */
export interface YearOfDyad extends DyadOfYear {
	year: number;
	/** Ids of what both signed or adopted in it. */
	documents: string[];
	/** Ids of what both took part in and began in it. */
	exercises: string[];
}

/** A time of force between two states, without a break. */
export interface ArmedStretch {
	dispute: string;
	from: PartialDate;
	/** First day after it; null while it lasts. */
	to: PartialDate | null;
	/** On its first day, in the order of the dyad. */
	statuses: Statuses;
	/** On its last day; only where it is another than on the first. */
	statusesAtEnd?: Statuses;
}

/** Two states over all years of the atlas. */
export interface DyadLife {
	dyad: Dyad;
	/** One a year. */
	years: YearOfDyad[];
	/** Those of the record between the two, by their beginning. */
	disputes: AtlasCore['disputes'];
	/** Since the first year of the atlas. */
	armed: ArmedStretch[];
	/** How many documents both signed or adopted, and how many of them in years with an active or armed dispute. */
	documents: { all: number; inDispute: number };
	exercises: number;
	/** First and last year that both end as members; null if there is none. */
	bothMembers: { first: number; last: number } | null;
}

/** The pairs that have a life to tell: states that ever had a status, and the parties of a dispute. */
export function dyadsWithLife(atlas: Pick<AtlasCore, 'statuses' | 'disputes'>): Dyad[] {
	const pairs = pairsOf(atlas.statuses.map(({ iso3 }) => iso3));
	const known = new Set(pairs.map(dyadId));
	const others = atlas.disputes.flatMap(dyadsOf).filter((dyad) => !known.has(dyadId(dyad)));
	return [...pairs, ...others].sort((a, b) => (dyadId(a) < dyadId(b) ? -1 : 1));
}

/**
 * Everything of the record that is between two states. Statuses, phases, documents and exercises of a year are
 * those of its snapshot.
 * @param snapshots of all years, in order
 */
export function dyadLife(atlas: AtlasCore, snapshots: Snapshot[], dyad: Dyad): DyadLife {
	const id = dyadId(dyad);
	const signed = new Set(atlas.documents.filter((one) => hasBoth(one.signatories, dyad)).map(idOf));
	const years = snapshots.map((snapshot): YearOfDyad => ({
		year: snapshot.year,
		...dyadOfYear(snapshot, dyad),
		documents: snapshot.documents.map(idOf).filter((document) => signed.has(document)),
		exercises: (snapshot.exercises ?? []).filter((one) => hasBoth(one.participants, dyad)).map(idOf)
	}));
	const disputes = atlas.disputes
		.filter((dispute) => dyadsOf(dispute).some((pair) => dyadId(pair) === id))
		.sort((a, b) => compareDates(a.phases[0]?.from ?? '', b.phases[0]?.from ?? ''));
	const inDispute = years.filter(({ worst }) => worst === 'active' || worst === 'armed');
	const asMembers = years.filter(({ statuses }) => areMembers(statuses)).map(({ year }) => year);
	const [first] = asMembers;
	return {
		dyad,
		years,
		disputes,
		armed: armedStretches(atlas, disputes, dyad, snapshots.at(-1)?.asOf ?? ''),
		documents: { all: sum(years, 'documents'), inDispute: sum(inDispute, 'documents') },
		exercises: sum(years, 'exercises'),
		bothMembers: first === undefined ? null : { first, last: asMembers.at(-1) ?? first }
	};
}

/** True if both are members; the states of the Shanghai Five are not members of an organization. */
export function areMembers(statuses: Statuses): boolean {
	return statuses.every((status) => status === 'member');
}

/** A document that both are in, at least one of them by joining it, or undertaking to, after the signature. */
export interface JoinedLater {
	document: TreatyDocument;
	later: LaterParty[];
}

/** What both signed or joined and not both signed. */
export function joinedLater({ documents }: Pick<Atlas, 'documents'>, dyad: Dyad): JoinedLater[] {
	return documents.flatMap((document) => {
		const later = (document.partiesLater ?? []).filter(({ iso3 }) => dyad.includes(iso3));
		const codes = [...document.signatories, ...later.map(({ iso3 }) => iso3)];
		return later.length > 0 && hasBoth(codes, dyad) ? [{ document, later }] : [];
	});
}

const idOf = ({ id }: { id: string }) => id;
const hasBoth = (codes: Iso3[], dyad: Dyad) => dyad.every((code) => codes.includes(code));
const sum = (years: YearOfDyad[], what: 'documents' | 'exercises') =>
	years.reduce((count, year) => count + year[what].length, 0);

/** Phases that are armed and follow each other are one stretch. Only what reaches into the years of the atlas. */
function armedStretches(
	atlas: AtlasCore,
	disputes: AtlasCore['disputes'],
	dyad: Dyad,
	asOf: string
): ArmedStretch[] {
	return disputes
		.flatMap(({ id, phases }) =>
			phases.flatMap(({ phase, from }, index): ArmedStretch[] => {
				if (phase !== 'armed' || phases[index - 1]?.phase === 'armed') return [];
				const to = phases.slice(index).find((next) => next.phase !== 'armed')?.from ?? null;
				const isShown = firstDay(from) <= asOf && (to === null || firstDay(to) >= `${FIRST_YEAR}-01-01`);
				if (!isShown) return [];
				const statuses = statusesOn(atlas, dyad, firstDay(from));
				const atEnd = statusesOn(atlas, dyad, to === null ? asOf : dayBefore(to));
				return [
					{
						dispute: id,
						from,
						to,
						statuses,
						...(String(atEnd) === String(statuses) ? {} : { statusesAtEnd: atEnd })
					}
				];
			})
		)
		.sort((a, b) => compareDates(a.from, b.from));
}

function statusesOn(atlas: AtlasCore, [a, b]: Dyad, day: string): Statuses {
	const states = statesOn(atlas, day);
	const statusOf = (code: Iso3): Status | null => states.find(({ iso3 }) => iso3 === code)?.status ?? null;
	return [statusOf(a), statusOf(b)];
}

function dayBefore(date: PartialDate): string {
	const day = new Date(`${firstDay(date)}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() - 1);
	return day.toISOString().slice(0, 10);
}
