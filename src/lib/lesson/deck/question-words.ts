/** What a question, its answer and how good a class's answer was are called; the same in the atlas and in one file. */
import { numberOf } from './deck';
import { shownOrder, type Grade } from '../question/grade';
import type {
	ChoiceQuestion,
	LessonOrderQuestion,
	LessonQuestion,
	NumberQuestion,
	QuestionKind
} from '../question/types';
import * as m from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

/** A number as it is read: "1,600". */
export const figure = (value: number): string =>
	new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 6 }).format(value);

/** "1,600 km": a number with its unit. */
const withUnit = (value: number, { unit }: Pick<NumberQuestion, 'unit'>): string =>
	unit ? m.question_with_unit({ number: figure(value), unit }) : figure(value);

/** How far away, in a number that can be remembered: "1,240", "8". */
export const kilometres = (away: number): string =>
	figure(away < 10 ? Math.round(away * 10) / 10 : Math.round(away));

/** What pupils do, in a sentence; null where the question says it all. */
export function howToAnswer(question: LessonQuestion): string | null {
	switch (question.kind) {
		case 'choice':
		case 'predict':
			return null;
		case 'order':
			return m.question_how_order();
		case 'where':
			return m.question_how_where();
		case 'year':
			return m.question_how_year();
		case 'number':
			return question.unit ? m.question_how_number_of({ unit: question.unit }) : m.question_how_number();
		case 'open':
			return m.question_how_open();
	}
}

/** What there is to choose from or to put in order, each with its number. */
export function offered(question: LessonQuestion): string[] {
	if (question.kind === 'choice')
		return question.choices.map((choice, index) => `${numberOf(index)} ${choice}`);
	if (question.kind !== 'order') return [];
	return shownOrder(question).map((item, index) => `${numberOf(index)} ${question.items[item] ?? ''}`);
}

/** A thing with what is told of it: "Charter: 7 June 2002". */
const withTold = (text: string, told: string | undefined) => (told ? m.question_told({ text, told }) : text);

/** The things of an order in the right one, each with what is told of it. */
export const inRightOrder = ({ items, told }: LessonOrderQuestion): string[] =>
	items.map((item, index) => withTold(item, told?.[index]));

/** What each choice tells whoever chose it, those that tell something. */
const toldOfChoices = ({ choices, told }: ChoiceQuestion): string[] =>
	choices.flatMap((choice, index) =>
		told?.[index] ? [withTold(`${numberOf(index)} ${choice}`, told[index])] : []
	);

/** The right answer in one line. */
export function answerLine(question: LessonQuestion): string {
	switch (question.kind) {
		case 'choice': {
			const { answer, choices } = question;
			return m.slides_answer_is({ number: numberOf(answer), choice: choices[answer] ?? '' });
		}
		case 'predict':
			return m.slides_answer_map();
		case 'order':
			return m.question_answer_order();
		case 'where':
			return m.question_answer({ answer: question.place });
		case 'year':
			return m.question_answer({ answer: String(question.answer) });
		case 'number': {
			const { answer, within } = question;
			const said = withUnit(answer, question);
			return within > 0
				? m.question_answer_about({
						answer: said,
						least: figure(answer - within),
						most: figure(answer + within)
					})
				: m.question_answer({ answer: said });
		}
		case 'open':
			return question.model ? m.question_answer_open() : m.question_answer_none();
	}
}

/** What follows the first line of an answer: things in order with their dates, or what choices tell. */
export function answerLines(question: LessonQuestion): string[] {
	if (question.kind === 'order') return inRightOrder(question);
	return question.kind === 'choice' ? toldOfChoices(question) : [];
}

/** How good an answer was, in a sentence; null where nothing is judged. */
export function resultLine(question: LessonQuestion, judged: Grade): string | null {
	const { right, hits = 0, away = 0, off = 0 } = judged;
	switch (question.kind) {
		case 'order':
			return right ? m.ask_order_right() : m.ask_order_result({ hits, count: question.items.length });
		case 'where':
			return right
				? m.question_near({ kilometres: kilometres(away), place: question.place })
				: m.question_far({ kilometres: kilometres(away), place: question.place });
		case 'year': {
			if (off === 0) return m.ask_year_right({ year: question.answer });
			const [count, year] = [Math.abs(off), question.answer];
			if (right)
				return off < 0
					? m.question_year_near_early({ count, year })
					: m.question_year_near_late({ count, year });
			return off < 0 ? m.question_year_early({ count, year }) : m.question_year_late({ count, year });
		}
		case 'number': {
			const answer = withUnit(question.answer, question);
			if (off === 0) return m.question_number_exact({ answer });
			const apart = withUnit(Math.abs(off), question);
			if (right) return m.question_number_near({ apart, answer });
			return off < 0 ? m.question_number_low({ apart, answer }) : m.question_number_high({ apart, answer });
		}
		default:
			return null;
	}
}

const LINES: Partial<Record<QuestionKind, number>> = { order: 1, year: 1, number: 1, open: 4 };

/** How many lines to write on a question wants on paper. */
export const linesToWrite = ({ kind }: LessonQuestion): number => LINES[kind] ?? 0;
