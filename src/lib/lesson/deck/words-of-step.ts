/** What is read beside the map of a step: before a question is answered, and with its answer. */
import { wholeLines, type DeckStep } from './deck';
import type { Paragraph, Tone } from './paging';
import { answerLine, answerLines, howToAnswer, offered } from './question-words';
import type { LessonQuestion } from '../question/types';
import { videoWords } from '../rich/words';
import type { LessonStep } from '../types';
import * as m from '$lib/paraglide/messages';
import { stops } from '$lib/text/language/joined';

const plain = (text: string, tone: Tone): Paragraph => ({ parts: [{ kind: 'text', text }], tone });

/** A text of the lesson as paragraphs of a page. */
export const textWords = (text: string, home: string): Paragraph[] =>
	wholeLines(text, home).map((line) => ({ ...line, tone: 'text' }));

const videoLine = ({ video }: LessonStep): Paragraph[] =>
	video ? [{ parts: [{ kind: 'link', text: videoWords(video), href: video.url }], tone: 'text' }] : [];

/** Under the map of a step: what it shows; while its question is open only when, and whether something is hidden for it. */
export function captionOf({ when, caption, asked, step }: DeckStep, isOpen: boolean): string {
	if (!isOpen || !step.question) return caption;
	return asked ? stops([when, m.slides_hidden()]) : when;
}

/** The same for who does not see the map. */
export const mapAltOf = (step: DeckStep, isOpen: boolean): string =>
	isOpen && step.step.question ? m.slides_alt_asked(step) : m.slides_alt(step);

/** The text of a step, then its question if it asks one, without the answer. */
export function askedWords({ step }: DeckStep, home: string): Paragraph[] {
	const { question } = step;
	const told = [...textWords(step.text, home), ...videoLine(step)];
	if (!question) return told;
	const how = howToAnswer(question);
	return [
		...told,
		plain(m.slides_question({ prompt: question.prompt }), 'question'),
		...(how ? [plain(how, 'text')] : []),
		...offered(question).map((text) => plain(text, 'choice'))
	];
}

/** What a question's answer says besides its first line: things in order with their dates, a model, what wrong answers tell. */
export function answerDetails(question: LessonQuestion, home: string): Paragraph[] {
	return [
		...answerLines(question).map((text) => plain(text, 'choice')),
		...(question.kind === 'open' ? textWords(question.model, home) : []),
		...textWords(question.explanation, home)
	];
}

/** The answer of a question with its explanation. */
export const answerWords = (question: LessonQuestion, home: string): Paragraph[] => [
	plain(question.prompt, 'text'),
	plain(answerLine(question), 'answer'),
	...answerDetails(question, home)
];
