/** How good an answer is: the same on the wall, in the one file and in the games' results. Pure. */
import { judgePrediction } from '../../domain/ask/predict';
import { Random } from '../../domain/ask/random';
import type { Position } from '../../domain/types/values';
import { kilometresBetween } from '../../geo/distance';
import type { GivenAnswer, AnswerTo, LessonQuestion, OrderAsked, QuestionKind } from './types';

export interface Grade {
	right: boolean;
	/** Of `of`, how many parts are right: states that were found, items in their place; else 0 or 1 of 1. */
	hits: number;
	of: number;
	/** Of a prediction. */
	hit?: readonly string[];
	missed?: readonly string[];
	wrong?: readonly string[];
	/** Of an order: for each place, whether the item that belongs there stands there. */
	places?: readonly boolean[];
	/** Kilometres from the place. */
	away?: number;
	/** What was answered less what is right. */
	off?: number;
}

const whole = (right: boolean, more: Partial<Grade> = {}): Grade => ({
	right,
	hits: Number(right),
	of: 1,
	...more
});

/**
 * An answer to a question in all its parts; null where there is nothing to judge: none was given, or the question is open.
 * @param holders codes of the states that had the status asked about; only for a prediction
 */
export function grade(
	question: LessonQuestion,
	answer: GivenAnswer | undefined,
	holders: readonly string[] = []
): Grade | null {
	switch (question.kind) {
		case 'choice': {
			const given = answerTo('choice', answer);
			return given === null ? null : whole(given === question.answer);
		}
		case 'predict': {
			const given = answerTo('predict', answer);
			if (!given || given.length === 0) return null;
			const { right, hits: hit, missed, wrong } = judgePrediction({ answer: [...holders] }, given);
			return { right, hits: hit.length, of: holders.length, hit, missed, wrong };
		}
		case 'order': {
			const given = answerTo('order', answer);
			if (!given) return null;
			// Two items of the same words cannot be told apart: either is right in the place of the other.
			const places = question.items.map((item, index) => question.items[given[index] ?? -1] === item);
			const hits = places.filter(Boolean).length;
			return { right: hits === places.length, hits, of: places.length, places };
		}
		case 'where': {
			const given = answerTo('where', answer);
			if (!given) return null;
			const away = kilometresBetween(given, question.position);
			return whole(away <= question.within, { away });
		}
		case 'year':
		case 'number': {
			const given = answerTo(question.kind, answer);
			if (given === null) return null;
			const off = given - question.answer;
			return whole(Math.abs(off) <= question.within, { off });
		}
		case 'open':
			return null;
	}
}

const isFigure = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isList = <T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] =>
	Array.isArray(value) && value.every(is);
const isText = (value: unknown): value is string => typeof value === 'string';

const READ: { [K in QuestionKind]: (value: unknown) => value is AnswerTo[K] } = {
	choice: isFigure,
	predict: (value) => isList(value, isText),
	order: (value) => isList(value, isFigure),
	where: (value): value is Position => isList(value, isFigure) && value.length === 2,
	year: isFigure,
	number: isFigure,
	open: isText
};

/** An answer as the kind of question takes it; null for none and for one of another kind. */
export function answerTo<K extends QuestionKind>(
	kind: K,
	value: GivenAnswer | undefined
): AnswerTo[K] | null {
	return READ[kind](value) ? value : null;
}

/** Any answer at all: what another window may send. */
export const isAnswer = (value: unknown): value is GivenAnswer => Object.values(READ).some((is) => is(value));

/** The order in which items are shown: out of order, and the same in every window, file and sheet. */
export function shownOrder({ items }: Pick<OrderAsked, 'items'>): number[] {
	const random = new Random(items.join('\n'));
	const right = items.map((_, index) => index);
	let shown = random.shuffled(right);
	while (shown.every((item, index) => items[item] === items[index])) {
		// Items that are all the same have no other order.
		if (new Set(items).size < 2) return right;
		shown = random.shuffled(right);
	}
	return shown;
}
