/** A comparison of two years in words: one sentence, and lists in the words of "Changes in <year>". */
import {
	DISPUTE_DIFFERENCES,
	STATUSES,
	compareDates,
	lastYear,
	type AtlasCore,
	type Difference,
	type DisputeDifferenceKind,
	type PartialDate,
	type Snapshot,
	type StateDifference,
	type StateDifferenceKind
} from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { byName } from './language/by-name';
import { changesOfYear, type ChangeItem } from './changes';
import { commas, withNote } from './language/joined';
import type { Thing } from '$lib/view/codec';
import { becomes, dateName, listed, phaseInText, textOf } from './words';

type Kind = StateDifferenceKind | DisputeDifferenceKind;
const KIND_NAMES: Record<Kind, () => string> = {
	joined: m.compare_key_joined,
	left: m.compare_key_left,
	changed: m.compare_key_changed,
	inactive: m.compare_key_inactive,
	opened: m.compare_kind_opened,
	reopened: m.compare_kind_reopened,
	flared: m.compare_kind_flared,
	rose: m.compare_kind_rose,
	calmed: m.compare_kind_calmed,
	settled: m.compare_kind_settled
};
/** What the sentence counts; what grew or calmed is in the list. */
const COUNTS: Partial<Record<DisputeDifferenceKind, (inputs: { count: number }) => string>> = {
	opened: m.compare_count_opened,
	reopened: m.compare_count_reopened,
	flared: m.compare_count_flared,
	settled: m.compare_count_settled
};
/** More names than this are left to the list. */
const NAMES_IN_SENTENCE = 4;

/** What became of a state or a dispute. */
export const differenceName = (kind: Kind): string => KIND_NAMES[kind]();

/** One thing that differs, and how it came to: dated steps in the words of the list of changes. */
export interface ComparisonRow {
	key: string;
	thing: Thing;
	name: string;
	/** What became of it on the whole; empty where the steps say it. */
	summary: string;
	steps: { date: PartialDate; phrase: string; unverified: boolean }[];
}

export const COMPARISON_LISTS = ['joined', 'left', 'changed', 'disputes', 'documents', 'summits'] as const;
export type ComparisonListId = (typeof COMPARISON_LISTS)[number];

const LIST_NAMES: Record<ComparisonListId, () => string> = {
	joined: m.compare_joined,
	left: m.compare_left,
	changed: m.compare_changed,
	disputes: m.compare_disputes,
	documents: m.compare_documents,
	summits: m.compare_summits
};
export const comparisonListName = (list: ComparisonListId): string => LIST_NAMES[list]();

/** "the end of 2005"; in the running year the day of the last review. */
export function endName({ year, asOf }: Pick<Snapshot, 'year' | 'asOf'>, atlas: AtlasCore): string {
	return year === lastYear(atlas)
		? m.compare_as_of({ date: dateName(asOf) })
		: m.compare_end_of({ year: String(year) });
}

/** "Between the end of 2005 and the end of 2017: 2 states became members (India and Pakistan), 5 disputes flared up." */
export function comparisonSentence(difference: Difference, atlas: AtlasCore): string {
	const { before, after, documents } = difference;
	const parts = [
		...stateParts(difference, atlas),
		...disputeParts(difference),
		...(documents.length > 0 ? [m.compare_count_documents({ count: documents.length })] : [])
	];
	return m.compare_sentence({
		before: endName(before, atlas),
		after: endName(after, atlas),
		parts: commas(parts) || m.compare_nothing()
	});
}

function stateParts({ states }: Difference, atlas: AtlasCore): string[] {
	const part = (group: StateDifference[], became: string) => {
		const count = group.length;
		if (count === 0) return [];
		if (count > NAMES_IN_SENTENCE) return [m.compare_states({ count, became })];
		const names = listed(group.map(({ iso3 }) => stateName(iso3, atlas)));
		return [m.compare_states_named({ count, became, names })];
	};
	const moved = states.filter(({ from, to }) => from !== to);
	return [
		...[...STATUSES, null].flatMap((status) => {
			const group = moved.filter(({ to }) => to === status);
			return part(group, becomes(status, group.length));
		}),
		...stopped(states, part)
	];
}

function stopped(states: StateDifference[], part: (group: StateDifference[], became: string) => string[]) {
	const group = states.filter(({ inactive }) => inactive);
	return part(group, m.compare_no_longer({ count: group.length }));
}

function disputeParts({ disputes }: Difference): string[] {
	return DISPUTE_DIFFERENCES.flatMap((kind) => {
		const count = disputes.filter(({ kinds }) => kinds.includes(kind)).length;
		return count > 0 ? (COUNTS[kind]?.({ count }) ?? []) : [];
	});
}

/** The lists of a comparison, each by name of the state or by date. */
export function comparisonLists(
	difference: Difference,
	atlas: AtlasCore
): Record<ComparisonListId, ComparisonRow[]> {
	const states = difference.states
		.map((state) => ({ state, row: stateRow(difference, state, atlas) }))
		.sort((a, b) => byName(a.row.name, b.row.name));
	const ofKind = (...kinds: StateDifference['kind'][]) =>
		states.filter(({ state }) => kinds.includes(state.kind)).map(({ row }) => row);
	return {
		joined: ofKind('joined'),
		left: ofKind('left'),
		changed: ofKind('changed', 'inactive'),
		disputes: difference.disputes.map((dispute) => disputeRow(difference, dispute, atlas)),
		documents: itemRows(changesOfYear(only(difference, { documents: difference.documents }), atlas)),
		summits: itemRows(changesOfYear(only(difference, { summits: difference.summits }), atlas))
	};
}

/** A snapshot in which nothing happened but what is given: the words for it are those of a year. */
const only = ({ after }: Difference, part: Partial<Snapshot>): Snapshot => ({
	...after,
	changes: [],
	events: [],
	summits: [],
	documents: [],
	phaseChanges: [],
	...part
});

function stateRow(difference: Difference, state: StateDifference, atlas: AtlasCore): ComparisonRow {
	const { iso3, changes, inactive } = state;
	const events = inactive ? [inactive] : [];
	return {
		key: `state ${iso3}`,
		thing: { kind: 'state', id: iso3 },
		name: stateName(iso3, atlas),
		summary: '',
		steps: changesOfYear(only(difference, { changes, events }), atlas).map(stepOf)
	};
}

function disputeRow(
	difference: Difference,
	{ id, kinds, from, to, changes }: Difference['disputes'][number],
	atlas: AtlasCore
): ComparisonRow {
	const title = atlas.disputes.find((dispute) => dispute.id === id)?.title;
	const nameOf = (phase: typeof from) => (phase ? phaseInText(phase) : m.compare_no_dispute());
	const ends = m.compare_phases({
		before: String(difference.before.year),
		from: nameOf(from),
		after: String(difference.after.year),
		to: nameOf(to)
	});
	return {
		key: `dispute ${id}`,
		thing: { kind: 'dispute', id },
		name: title ? textOf(title) : id,
		summary: withNote(listed(kinds.map(differenceName)), ends),
		steps: changesOfYear(only(difference, { phaseChanges: changes }), atlas).map(stepOf)
	};
}

const itemRows = (items: ChangeItem[]): ComparisonRow[] =>
	items
		.sort((a, b) => compareDates(a.date, b.date))
		.flatMap((item) =>
			item.things.map(({ thing, name }) => ({
				key: item.key,
				thing,
				name,
				summary: '',
				steps: [stepOf(item)]
			}))
		);

const stepOf = ({ date, phrase, unverified }: ChangeItem) => ({ date, phrase, unverified });

function stateName(iso3: string, atlas: AtlasCore): string {
	const state = atlas.states.find((each) => each.iso3 === iso3);
	return state ? textOf(state.name) : iso3;
}
