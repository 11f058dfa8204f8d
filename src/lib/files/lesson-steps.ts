/** The steps of a lesson as a text to read on, and as a table. */
import { csvOfRows } from './csv';
import { sourcesOfDeck, sourcesOfStep, wholeLines, type Deck, type DeckStep } from '$lib/lesson/deck/deck';
import { answerLine, answerLines, howToAnswer, offered } from '$lib/lesson/deck/question-words';
import type { LessonQuestion } from '$lib/lesson/question/types';
import { asMarkdown } from '$lib/lesson/escape';
import { creditLine, videoWords } from '$lib/lesson/rich/words';
import { signBefore } from '$lib/lesson/text';
import * as m from '$lib/paraglide/messages';

/** A line of the lesson, which has no markup. */
const line = (text: string): string => asMarkdown(text.replace(/\s+/g, ' '));
const link = (words: string, href: string): string => `[${line(words)}](${href})`;
/** A text of the lesson, which is Markdown already; its paths lead to the atlas. */
const whole = (text: string, home: string): string => text.replace(/\]\(\//g, `](${home}`);

const viewOf = ({ step }: DeckStep, { home }: Deck): string => home + step.view.slice(1);

function stepText(each: DeckStep, deck: Deck): string[] {
	const { number, step, when } = each;
	const { question, picture, video } = step;
	const credit = picture ? creditLine(picture) : '';
	const how = question && howToAnswer(question);
	const list = (lines: string[]) => lines.map((text) => `- ${line(text)}`).join('\n');
	return [
		`## ${number}. ${line(step.title)}`,
		link(when, viewOf(each, deck)),
		whole(step.text, deck.home),
		// Its bytes would be most of the file.
		...(picture
			? [`*${line([picture.alt || m.lesson_picture(), credit].filter(Boolean).join(' – '))}*`]
			: []),
		...(video ? [link(videoWords(video), video.url)] : []),
		...(question
			? [
					`**${line(m.slides_question({ prompt: question.prompt }))}**`,
					...(how ? [line(how)] : []),
					list(offered(question)),
					line(answerLine(question)),
					list(answerLines(question)),
					...(question.kind === 'open' ? [whole(question.model, deck.home)] : []),
					whole(question.explanation, deck.home)
				]
			: []),
		...(step.notes ? [`### ${m.slides_notes()}`, whole(step.notes, deck.home)] : [])
	];
}

/** The lesson in Markdown. */
export function stepsMarkdown(deck: Deck): string {
	const { lesson } = deck;
	const sources = sourcesOfDeck(deck).map(({ text, url }) => `- ${url ? link(text, url) : line(text)}`);
	const parts = [
		`# ${line(lesson.title)}`,
		whole(lesson.summary, deck.home),
		lesson.author && line(m.slides_by({ author: lesson.author })),
		...deck.steps.flatMap((step) => stepText(step, deck)),
		...(sources.length > 0 ? [`## ${m.slides_sources()}`, sources.join('\n')] : []),
		line(deck.boundaries),
		line(deck.disclaimer),
		line(m.about_licence())
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const COLUMNS = [
	...['step', 'title', 'year', 'view', 'text', 'notes', 'question', 'choices', 'answer', 'explanation'],
	...['picture', 'picture_credit', 'video', 'sources']
];

/** Without markup: a table is sorted and counted. */
const plain = (text: string, home: string): string =>
	wholeLines(text, home)
		.map((each) => signBefore(each) + each.parts.map((part) => part.text).join(''))
		.join('\n');

function answerText(question: LessonQuestion, { home }: Deck): string {
	const model = question.kind === 'open' ? plain(question.model, home) : '';
	return [answerLine(question), ...answerLines(question), model].filter(Boolean).join('\n');
}

/** The steps as CSV, a row each. */
export function stepsCsv(deck: Deck): string {
	return csvOfRows(
		COLUMNS,
		deck.steps.map((each) => {
			const { number, step, year } = each;
			const { question, picture, video } = step;
			return [
				...[
					number,
					step.title,
					year,
					viewOf(each, deck),
					plain(step.text, deck.home),
					plain(step.notes, deck.home)
				],
				question?.prompt ?? null,
				question ? offered(question).join(' | ') : null,
				question ? answerText(question, deck) : null,
				question ? plain(question.explanation, deck.home) : null,
				...[picture?.alt ?? null, picture ? creditLine(picture) : null, video?.url ?? null],
				sourcesOfStep(each)
					.map(({ text }) => text)
					.join(' | ')
			];
		})
	);
}
