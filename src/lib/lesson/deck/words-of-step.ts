/** What is read beside the map of a step: before a question is answered, and with its answer. */
import { numberOf, wholeLines, type DeckStep } from './deck';
import type { Paragraph, Tone } from './paging';
import type { LessonQuestion } from '../types';
import { videoWords } from '../rich/words';
import * as m from '$lib/paraglide/messages';
import { stops } from '$lib/text/language/joined';

const plain = (text: string, tone: Tone): Paragraph => ({ parts: [{ kind: 'text', text }], tone });

/** A text of the lesson as paragraphs of a page. */
export const textWords = (text: string, home: string): Paragraph[] =>
	wholeLines(text, home).map((line) => ({ ...line, tone: 'text' }));

/** Under the map of a step: what it shows; while a prediction is asked for, that it is hidden. */
export const captionOf = ({ when, caption }: DeckStep, isAsked: boolean): string =>
	isAsked ? stops([when, m.slides_hidden()]) : caption;

/** The text of a step, then its question if it asks one, without the answer. */
export function askedWords({ step }: DeckStep, home: string): Paragraph[] {
	const { question } = step;
	return [
		...textWords(step.text, home),
		...(step.video
			? [
					{
						parts: [{ kind: 'link' as const, text: videoWords(step.video), href: step.video.url }],
						tone: 'text' as const
					}
				]
			: []),
		...(question ? [plain(m.slides_question({ prompt: question.prompt }), 'question')] : []),
		...(question?.kind === 'choice'
			? question.choices.map((choice, index) => plain(`${numberOf(index)} ${choice}`, 'choice'))
			: [])
	];
}

/** The right answer in one line. */
export function answerLine(question: LessonQuestion): string {
	if (question.kind === 'predict') return m.slides_answer_map();
	const { answer, choices } = question;
	return m.slides_answer_is({ number: numberOf(answer), choice: choices[answer] ?? '' });
}

/** The answer of a question with its explanation. */
export function answerWords(question: LessonQuestion, home: string): Paragraph[] {
	return [
		plain(question.prompt, 'text'),
		plain(answerLine(question), 'answer'),
		...textWords(question.explanation, home)
	];
}
