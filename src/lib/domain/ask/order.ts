import { FIRST_YEAR } from '../year/snapshot';
import { isBefore } from './events';
import type { Random } from './random';
import { themedEvents } from './themes';
import type { AskEvent, AskRecord, Level, OrderQuestion, Theme } from './types';

const ROUND = 5;

/** How many events a question has, and how far apart two of them are at least, in years. */
const SHAPES: Record<Level, { events: number; apart: number }> = {
	easy: { events: 4, apart: 1 },
	hard: { events: 6, apart: 0 }
};

const yearOf = ({ from }: AskEvent) => Number(from.slice(0, 4));

/** A round of events to be put in order; no event twice, and no two questions of one kind while there are others. */
export function orderRound(record: AskRecord, level: Level, random: Random): OrderQuestion[] {
	const round: OrderQuestion[] = [];
	const used = new Set<AskEvent>();
	const usable = themedEvents(record).filter(({ events }) => events.length >= SHAPES[level].events);
	const kinds = random.shuffled([...new Set(usable.map(({ theme }) => theme.kind))]);
	for (let turn = 0; round.length < ROUND && turn < 60; turn++) {
		const kind = kinds[turn % kinds.length];
		const [themed] = random.shuffled(usable.filter(({ theme }) => theme.kind === kind));
		const chosen =
			themed &&
			choose(
				themed.events.filter((event) => !used.has(event)),
				level,
				random
			);
		if (!chosen) continue;
		for (const event of chosen) used.add(event);
		round.push(questionOf(themed.theme, chosen, random));
	}
	return round;
}

/** Events of which any two can be told apart in time; null where there are too few. */
function choose(pool: AskEvent[], level: Level, random: Random): AskEvent[] | null {
	const { events: count, apart } = SHAPES[level];
	const chosen: AskEvent[] = [];
	for (const event of random.shuffled(pool)) {
		const fits = chosen.every(
			(other) =>
				(isBefore(event, other) || isBefore(other, event)) && Math.abs(yearOf(event) - yearOf(other)) >= apart
		);
		if (fits) chosen.push(event);
		if (chosen.length === count) return chosen;
	}
	return null;
}

function questionOf(theme: Theme, events: AskEvent[], random: Random): OrderQuestion {
	const answer = [...events].sort((a, b) => (isBefore(a, b) ? -1 : 1)).map(({ key }) => key);
	let shown = random.shuffled(events);
	// Nothing to do is no question.
	while (shown.every(({ key }, index) => key === answer[index])) shown = random.shuffled(events);
	return { game: 'order', key: answer.join('; '), theme, events: shown, answer };
}

/** The last year that was over before any of it happened: its map gives nothing of the order away; null: none. */
export function yearBefore({ events }: OrderQuestion): number | null {
	const year = Math.min(...events.map(yearOf)) - 1;
	return year >= FIRST_YEAR ? year : null;
}

export interface OrderResult {
	right: boolean;
	/** For each place, whether it holds the event that belongs there. */
	places: boolean[];
}

/** @param order keys of the events as the class put them */
export function judgeOrder({ answer }: OrderQuestion, order: readonly string[]): OrderResult {
	const places = answer.map((key, index) => order[index] === key);
	return { right: places.every(Boolean), places };
}
