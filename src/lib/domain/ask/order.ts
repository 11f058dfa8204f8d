import { FIRST_YEAR } from '../year/snapshot';
import { eventsOf, isBefore } from './events';
import type { Random } from './random';
import type { AskEvent, AskRecord, Level, OrderQuestion } from './types';

const ROUND = 5;

/** How many events a question has, and how far apart two of them are at least, and all of them at most, in years. */
const SHAPES: Record<Level, { events: number; apart: number; within: number }> = {
	easy: { events: 4, apart: 2, within: 99 },
	hard: { events: 6, apart: 0, within: 8 }
};

const yearOf = ({ from }: AskEvent) => Number(from.slice(0, 4));

/** A round of events to be put in order; no event twice. */
export function orderRound(record: AskRecord, level: Level, random: Random): OrderQuestion[] {
	const round: OrderQuestion[] = [];
	let pool = eventsOf(record);
	for (let tries = 0; round.length < ROUND && tries < 60; tries++) {
		const chosen = choose(pool, level, random);
		if (!chosen) continue;
		round.push(questionOf(chosen, random));
		pool = pool.filter((event) => !chosen.includes(event));
	}
	return round;
}

/** Events of which any two can be told apart in time, as many kinds among them as there are. */
function choose(pool: AskEvent[], level: Level, random: Random): AskEvent[] | null {
	const { events: count, apart, within } = SHAPES[level];
	const start = pool[random.below(pool.length)];
	if (!start) return null;
	const chosen = [start];
	const fits = (event: AskEvent) =>
		chosen.every((other) => {
			const years = Math.abs(yearOf(event) - yearOf(other));
			return (isBefore(event, other) || isBefore(other, event)) && years >= apart && years <= within;
		});
	const kinds = random.shuffled(['document', 'status', 'summit', 'phase'] as const);
	const queues = kinds.map((kind) => random.shuffled(pool.filter((event) => event.kind === kind)));
	for (let turn = 0; chosen.length < count; turn++) {
		const queue = queues[turn % queues.length] ?? [];
		const index = queue.findIndex(fits);
		const [event] = index < 0 ? [] : queue.splice(index, 1);
		if (event) chosen.push(event);
		else if (!queues.some((each) => each.some(fits))) return null;
	}
	return chosen;
}

function questionOf(events: AskEvent[], random: Random): OrderQuestion {
	const answer = [...events].sort((a, b) => (isBefore(a, b) ? -1 : 1)).map(({ key }) => key);
	let shown = random.shuffled(events);
	// Nothing to do is no question.
	while (shown.every(({ key }, index) => key === answer[index])) shown = random.shuffled(events);
	return { game: 'order', key: answer.join('; '), events: shown, answer };
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
