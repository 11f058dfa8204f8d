import type { Snapshot } from '../types/snapshot-types';
import type { Random } from './random';
import { oncePerRecord } from './record';
import type { AskRecord, Level, YearQuestion } from './types';

const ROUND = 6;
const CHOICES = 4;

const LAYERS: Record<Level, YearQuestion['layers']> = { easy: ['status'], hard: ['status', 'documents'] };

/** How many years away a wrong choice may be. */
const REACH: Record<Level, number> = { easy: 12, hard: 5 };

/** What the map of the year shows with these layers: two years with the same picture have the same text. */
export function pictureKey({ states, places }: Snapshot, layers: YearQuestion['layers']): string {
	const statuses = states.map(({ iso3, status, inactive }) => [iso3, status, inactive === true]);
	const circles = places
		.map(({ place, total, inYear, contextTotal, contextInYear }) => ({
			place,
			total: total - contextTotal,
			inYear: inYear - contextInYear
		}))
		.filter(({ total }) => total > 0);
	return JSON.stringify([
		layers.includes('status') ? statuses : [],
		layers.includes('documents') ? circles : []
	]);
}

/** By level: what the map of each year shows. */
const picturesOf = oncePerRecord(({ snapshots }): Record<Level, Map<number, string>> => {
	const of = (level: Level) =>
		new Map(snapshots.map((snapshot) => [snapshot.year, pictureKey(snapshot, LAYERS[level])]));
	return { easy: of('easy'), hard: of('hard') };
});

/** A round of maps without their year. No two of them, and no two choices of a question, look the same. */
export function yearRound(record: AskRecord, level: Level, random: Random): YearQuestion[] {
	const layers = LAYERS[level];
	const pictures = picturesOf(record)[level];
	const round: YearQuestion[] = [];
	for (const answer of random.shuffled([...pictures.keys()])) {
		if (round.length === ROUND) break;
		if (round.some((other) => pictures.get(other.answer) === pictures.get(answer))) continue;
		const choices = [answer];
		for (const year of random.shuffled([...pictures.keys()])) {
			const isTaken = choices.some((other) => pictures.get(other) === pictures.get(year));
			if (choices.length < CHOICES && !isTaken && Math.abs(year - answer) <= REACH[level]) choices.push(year);
		}
		if (choices.length < CHOICES) continue;
		const key = String(answer);
		const same = [...pictures.keys()].filter((year) => pictures.get(year) === pictures.get(answer));
		round.push({ game: 'year', key, layers, choices: choices.sort((a, b) => a - b), answer, same });
	}
	return round;
}

export interface YearResult {
	right: boolean;
	/** Years from the nearest one whose map looks like this: negative is too early; null where none was chosen. */
	off: number | null;
}

/** A year whose map looks the same is as right: nobody could tell them apart. */
export function judgeYear({ same }: YearQuestion, choice: number | null): YearResult {
	if (choice === null) return { right: false, off: null };
	const off = same
		.map((year) => choice - year)
		.reduce((nearest, each) => (Math.abs(each) < Math.abs(nearest) ? each : nearest), Infinity);
	return { right: off === 0, off };
}
