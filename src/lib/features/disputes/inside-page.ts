/** What `/disputes/#inside` shows, all of it from the snapshots. For its server load: it reads the whole record. */
import {
	dyadId,
	dyadsOf,
	insideOfYear,
	lastYear,
	snapshotOfYear,
	yearsOf,
	type Atlas,
	type Dyad,
	type DyadOfYear
} from '$lib/domain';
import { claimsOf } from '$lib/text/claims-of-topics';
import { textOf } from '$lib/text/words';
import * as m from '$lib/paraglide/messages';

/** What section 4 of the paper says of members who disagree. */
const CLAIMS = ['c61', 'c62', 'c63', 'c64', 'c65', 'c66', 'c67', 'c69'] as const;

/** The year in which India and Pakistan became members. */
const TURN = 2017;

export type InsidePage = ReturnType<typeof insidePage>;
export type InsideYear = InsidePage['years'][number];

export function insidePage(atlas: Atlas) {
	const years = yearsOf(atlas).map((year) => yearOfInside(atlas, year));
	return {
		years,
		last: lastYear(atlas),
		turn: turnOf(atlas, years),
		/** What ids of pairs and disputes in `years` are called. */
		pairs: Object.fromEntries(
			atlas.disputes
				.flatMap((dispute) => dyadsOf(dispute))
				.map((dyad) => [dyadId(dyad), pairName(atlas, dyad)])
		),
		disputes: Object.fromEntries(atlas.disputes.map(({ id, title }) => [id, textOf(title)])),
		/** Disputes of more than two parties that only some pairs of them have with each other. */
		partial: atlas.disputes
			.filter(({ dyads }) => dyads)
			.map((dispute) => ({
				id: dispute.id,
				title: textOf(dispute.title),
				pairs: dyadsOf(dispute).map((dyad) => pairName(atlas, dyad))
			})),
		claims: claimsOf(atlas, CLAIMS)
	};
}

function yearOfInside(atlas: Atlas, year: number) {
	const snapshot = snapshotOfYear(atlas, year);
	const { members, pairs, inDispute, armed } = insideOfYear(snapshot);
	return {
		year,
		members,
		pairs,
		armed: armed.length,
		/** The states of the Shanghai Five stand for members. */
		five: snapshot.totals['shanghai-five'] !== undefined,
		inDispute: inDispute.map(pairOf)
	};
}

const isOpen = ({ peak }: DyadOfYear['disputes'][number]) => peak === 'active' || peak === 'armed';

const pairOf = ({ dyad, disputes }: DyadOfYear) => ({
	id: dyadId(dyad),
	disputes: disputes.filter(isOpen).map(({ id, peak }) => ({ id, armed: peak === 'armed' }))
});

/** Who joined in the year, and what that made of the pairs. */
function turnOf(atlas: Atlas, years: ReturnType<typeof yearOfInside>[]) {
	const [before, after] = [TURN - 1, TURN].map((year) => years.find((each) => each.year === year));
	if (!before || !after) throw new Error(`The record does not cover ${TURN}`);
	const joined = snapshotOfYear(atlas, TURN).changes.filter(({ to }) => to === 'member');
	const ids = (year: typeof before) => year.inDispute.map(({ id }) => id);
	return {
		year: TURN,
		joined: joined.map(({ iso3 }) => stateName(atlas, iso3)),
		pairs: [before.pairs, after.pairs] as const,
		inDispute: [before.inDispute.length, after.inDispute.length] as const,
		/** Ids of the pairs that came with them. */
		added: ids(after).filter((id) => !ids(before).includes(id))
	};
}

const stateName = (atlas: Atlas, iso3: string) => {
	const state = atlas.states.find((state) => state.iso3 === iso3);
	return state ? textOf(state.name) : iso3;
};

/** "China – India". */
const pairName = (atlas: Atlas, [a, b]: Dyad) =>
	m.dyad_name({ a: stateName(atlas, a), b: stateName(atlas, b) });
