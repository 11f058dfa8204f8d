/** What is read beside the map of a step: before a question is answered, and with its answer. */
import { wholeLinks, type DeckStep } from './deck';
import type { Paragraph, Tone } from './paging';
import { answerLine, howToAnswer, inRightOrder, offered, toldOfChoices } from './question-words';
import type { LessonQuestion } from '../question/types';
import * as m from '$lib/paraglide/messages';

const plain = (text: string, tone: Tone): Paragraph => ({ parts: [{ kind: 'text', text }], tone });

const linked = (text: string, home: string): Paragraph[] =>
	wholeLinks(text, home).map((parts): Paragraph => ({ parts, tone: 'text' }));

/** Under the map of a step: what it shows; while something is hidden for the question, that it is hidden. */
export const captionOf = ({ when, caption }: DeckStep, isAsked: boolean): string =>
	isAsked ? `${when}. ${m.slides_hidden()}` : caption;

/** The text of a step, then its question if it asks one, without the answer. */
export function askedWords({ step }: DeckStep, home: string): Paragraph[] {
	const { question } = step;
	if (!question) return linked(step.text, home);
	const how = howToAnswer(question);
	return [
		...linked(step.text, home),
		plain(m.slides_question({ prompt: question.prompt }), 'question'),
		...(how ? [plain(how, 'text')] : []),
		...offered(question).map((text) => plain(text, 'choice'))
	];
}

/** What a question's answer says besides its first line: things in order with their dates, a model, what wrong answers tell. */
export function answerDetails(question: LessonQuestion, home: string): Paragraph[] {
	return [
		...(question.kind === 'order' ? inRightOrder(question).map((text) => plain(text, 'choice')) : []),
		...(question.kind === 'open' ? linked(question.model, home) : []),
		...(question.kind === 'choice' ? toldOfChoices(question).map((text) => plain(text, 'choice')) : []),
		...linked(question.explanation, home)
	];
}

/** The answer of a question with its explanation. */
export const answerWords = (question: LessonQuestion, home: string): Paragraph[] => [
	plain(question.prompt, 'text'),
	plain(answerLine(question), 'answer'),
	...answerDetails(question, home)
];
