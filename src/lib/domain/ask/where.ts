import { firstDay } from '../year/dates';
import type { Random } from './random';
import { isSeenInSource, oncePerRecord } from './record';
import type { AskRecord, Level, WhereQuestion } from './types';

const ROUND = 6;
const CHOICES: Record<Level, number> = { easy: 4, hard: 8 };
/** Among how many more places than are offered the seed chooses. */
const SPARE = 2;

/** The organization's own name says nothing of where its documents were signed. */
const OWN_NAME = /Shanghai Cooperation Organi[sz]ation/g;

/** Documents whose place is in the record, seen and not contested, and not in their title. */
export const placedDocuments = oncePerRecord((record): Omit<WhereQuestion, 'choices'>[] => {
	const { atlas, snapshots, contested } = record;
	return snapshots.flatMap(({ documents, misplaced }) =>
		documents.flatMap(({ id, place, act, signed }) => {
			const document = atlas.documents.find((each) => each.id === id);
			const found = atlas.places.find((each) => each.id === place);
			if (!document || !found || contested.has(`document/${id}`)) return [];
			if (!isSeenInSource(document, `acts.${act}`, 'title.en') || !isSeenInSource(found)) return [];
			if (document.title.en.replace(OWN_NAME, '').includes(found.name.en)) return [];
			const printed = misplaced.find((pair) => pair.document === id)?.printed ?? null;
			return {
				game: 'where' as const,
				key: id,
				document: id,
				act,
				date: signed,
				answer: found.id,
				printed
			};
		})
	);
});

/** The other places, those where something was signed at about the same time first: a guess needs a reason. */
function nearInTime(
	pool: Omit<WhereQuestion, 'choices'>[],
	{ answer, date }: Omit<WhereQuestion, 'choices'>
): string[] {
	const day = Date.parse(firstDay(date));
	const away = new Map<string, number>();
	for (const other of pool) {
		const distance = Math.abs(Date.parse(firstDay(other.date)) - day);
		if (other.answer !== answer)
			away.set(other.answer, Math.min(distance, away.get(other.answer) ?? Infinity));
	}
	return [...away].sort(([, a], [, b]) => a - b).map(([place]) => place);
}

/** A round of documents, no two of the same day: those were signed at the same table. */
export function whereRound(record: AskRecord, level: Level, random: Random): WhereQuestion[] {
	const round: WhereQuestion[] = [];
	const pool = placedDocuments(record);
	for (const question of random.shuffled(pool)) {
		if (round.length === ROUND) break;
		if (round.some(({ date }) => date === question.date)) continue;
		const others = nearInTime(pool, question).slice(0, CHOICES[level] + SPARE - 1);
		// Where the paper puts it is worth a thought.
		const { printed } = question;
		const near = random.shuffled(others);
		const wrong = [...new Set(printed && printed !== question.answer ? [printed, ...near] : near)];
		const choices = random.shuffled([question.answer, ...wrong.slice(0, CHOICES[level] - 1)]);
		round.push({ ...question, choices });
	}
	return round;
}

export function judgeWhere({ answer }: WhereQuestion, choice: string | null): { right: boolean } {
	return { right: choice === answer };
}
