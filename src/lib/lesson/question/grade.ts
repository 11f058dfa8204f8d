/** What a class answers: of which kind it is, and how good. */
import { Random } from '../../domain/ask/random';
import type { Position } from '../../domain/types/values';
import { kilometresBetween } from '../../geo/great-circle';
import type { AnswerTo, GivenAnswer, LessonOrderQuestion, LessonQuestion, QuestionKind } from './types';

export interface Grade {
	right: boolean;
	/** Of an order: how many of its items stand in their place. */
	hits?: number;
	/** Kilometres from the place. */
	away?: number;
	/** What was answered less what is right. */
	off?: number;
}

/**
 * How good an answer is; null where there is nothing to judge: none was given, or the question is open, or shows it
 * itself. A choice marks the right one, a prediction is judged by the record: see `judgePrediction`.
 */
export function grade(question: LessonQuestion, answer: GivenAnswer | undefined): Grade | null {
	switch (question.kind) {
		case 'order': {
			const given = answerTo('order', answer);
			if (!given) return null;
			// Two items of the same words cannot be told apart: either is right in the place of the other.
			const { items } = question;
			const hits = items.filter((item, index) => items[given[index] ?? -1] === item).length;
			return { right: hits === items.length, hits };
		}
		case 'where': {
			const given = answerTo('where', answer);
			if (!given) return null;
			const away = kilometresBetween(given, question.position);
			return { right: away <= question.within, away };
		}
		case 'year':
		case 'number': {
			const given = answerTo(question.kind, answer);
			if (given === null) return null;
			const off = given - question.answer;
			return { right: Math.abs(off) <= question.within, off };
		}
		case 'choice':
		case 'predict':
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
export function shownOrder({ items }: Pick<LessonOrderQuestion, 'items'>): number[] {
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
