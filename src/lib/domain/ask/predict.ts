import type { Snapshot } from '../types/snapshot-types';
import { STATUSES, type Status } from '../types/state-types';
import { type Iso3 } from '../types/values';
import type { Random } from './random';
import { isSeenInSource, oncePerRecord, snapshotIn } from './record';
import type { AskOptions, AskRecord, PredictQuestion } from './types';

/** How many questions a round of predictions has, if the year is not given. */
const ROUND = 5;

/** What an easy round asks about. */
const EASY: readonly (Status | null)[] = ['member', 'observer', 'shanghai-five'];

/** The states that have the status in the snapshot, by their codes. */
export function holdersOf({ states }: Snapshot, status: Status): Iso3[] {
	return states
		.filter((state) => state.status === status)
		.map(({ iso3 }) => iso3)
		.sort();
}

/** The states whose status at the end of the later year is another one, or none any more, or their first. */
export function changedBetween(earlier: Snapshot, later: Snapshot): Iso3[] {
	const before = new Map(earlier.states.map(({ iso3, status }) => [iso3, status]));
	const after = new Map(later.states.map(({ iso3, status }) => [iso3, status]));
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((iso3) => before.get(iso3) !== after.get(iso3))
		.sort();
}

/** Every prediction that the record can judge: by year, statuses before what the next year brings. */
export const predictions = oncePerRecord((record): PredictQuestion[] =>
	record.snapshots.flatMap((snapshot) => [
		...STATUSES.flatMap((status) => statusQuestion(record, snapshot, status) ?? []),
		...(changedQuestion(record, snapshot.year + 1) ?? [])
	])
);

function statusQuestion(record: AskRecord, snapshot: Snapshot, status: Status): PredictQuestion[] | null {
	const answer = holdersOf(snapshot, status);
	if (answer.length === 0 || !areSeen(record, snapshot, answer)) return null;
	const { year } = snapshot;
	return [{ game: 'predict', key: `${year} ${status}`, ask: 'status', year, status, answer }];
}

/** Who were the members of a year; before there were any, who were the Shanghai Five. */
export function membersQuestion(snapshot: Snapshot): PredictQuestion {
	const { year } = snapshot;
	const status = holdersOf(snapshot, 'member').length > 0 ? 'member' : 'shanghai-five';
	const answer = holdersOf(snapshot, status);
	return { game: 'predict', key: `${year} ${status}`, ask: 'status', year, status, answer };
}

function changedQuestion(record: AskRecord, year: number): PredictQuestion[] | null {
	const [earlier, later] = [snapshotIn(record, year - 1), snapshotIn(record, year)];
	if (!earlier || !later) return null;
	const answer = changedBetween(earlier, later);
	if (answer.length === 0 || !areSeen(record, later, answer) || !areSeen(record, earlier, answer))
		return null;
	return [{ game: 'predict', key: `${year} changed`, ask: 'changed', year, status: null, answer }];
}

/** The statuses that these states have in the snapshot were seen in a source, with their first day. */
function areSeen({ atlas }: AskRecord, { states }: Snapshot, of: Iso3[]): boolean {
	return states
		.filter(({ iso3 }) => of.includes(iso3))
		.every(({ iso3, since }) =>
			atlas.statuses.some(
				(interval) =>
					interval.iso3 === iso3 &&
					interval.start === since &&
					isSeenInSource(interval, 'status', 'start', 'end')
			)
		);
}

/**
 * A round of predictions. About one year: its statuses, then what the next one brings. Else of years that the seed
 * chooses, no two with the same answer.
 */
export function predictRound(
	record: AskRecord,
	{ level, year }: Pick<AskOptions, 'level' | 'year'>,
	random: Random
): PredictQuestion[] {
	const all = predictions(record);
	if (year !== null) {
		return all.filter((question) => (question.ask === 'status' ? year : year + 1) === question.year);
	}
	const pool = level === 'easy' ? all.filter(({ status }) => EASY.includes(status)) : all;
	const round: PredictQuestion[] = [];
	for (const question of random.shuffled(pool)) {
		const isNew = round.every(
			(other) => other.answer.join() !== question.answer.join() && other.year !== question.year
		);
		if (isNew && round.length < ROUND) round.push(question);
	}
	return round;
}

export interface PredictResult {
	right: boolean;
	hits: Iso3[];
	/** In the answer, not picked. */
	missed: Iso3[];
	/** Picked, not in the answer. */
	wrong: Iso3[];
}

export function judgePrediction(
	{ answer }: Pick<PredictQuestion, 'answer'>,
	picks: readonly Iso3[]
): PredictResult {
	const hits = answer.filter((iso3) => picks.includes(iso3));
	const missed = answer.filter((iso3) => !picks.includes(iso3));
	const wrong = picks.filter((iso3) => !answer.includes(iso3));
	return { right: missed.length === 0 && wrong.length === 0, hits, missed, wrong };
}
