/** The steps of a lesson as HTML text: what the single file shows without scripts, and what it prints. */
import { escaped } from '$lib/draw/base/svg';
import { answerLine, answerLines, howToAnswer, offered } from '$lib/lesson/deck/question-words';
import { sourcesOfStep, wholeBlocks, type Deck, type DeckStep } from '$lib/lesson/deck/deck';
import type { LessonQuestion } from '$lib/lesson/question/types';
import type { LessonBlock, LessonTextPart } from '$lib/lesson/text';
import { srcOf } from '$lib/lesson/rich/picture';
import { pictureAltOf, creditLine, videoWords } from '$lib/lesson/rich/words';
import type { LessonPicture } from '$lib/lesson/types';
import { TEXT_ID } from './player-data';
import * as m from '$lib/paraglide/messages';
import { semicolons, sentences } from '$lib/text/language/joined';

const anchor = (text: string, href: string) =>
	`<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer">${escaped(text)}</a>`;

function inline(part: LessonTextPart): string {
	const words = part.kind === 'link' ? anchor(part.text, part.href) : escaped(part.text);
	const italic = part.italic ? `<em>${words}</em>` : words;
	return part.bold ? `<strong>${italic}</strong>` : italic;
}

function blockHtml(block: LessonBlock): string {
	if (block.kind === 'paragraph') return `<p dir="auto">${block.parts.map(inline).join('')}</p>`;
	const items = block.items.map((item) => `<li dir="auto">${item.map(blockHtml).join('')}</li>`).join('');
	return block.start === null ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
}

const paragraphs = (text: string, home: string) => wholeBlocks(text, home).map(blockHtml).join('');

/** Its bytes stand here alone: the player takes them from here. */
const pictureHtml = (picture: LessonPicture): string =>
	`<figure class="own"><img src="${srcOf(picture)}" alt="${escaped(pictureAltOf(picture))}"><figcaption dir="auto">${escaped(creditLine(picture))}</figcaption></figure>`;

function stepHtml(each: DeckStep, deck: Deck): string {
	const { number, step, when, year, caption } = each;
	const { question } = step;
	const choices = question ? offered(question) : [];
	const how = question && howToAnswer(question);
	const said = sourcesOfStep(each).map(({ text, url }) => (url ? anchor(text, url) : escaped(text)));
	return [
		`<section data-step="${number}">`,
		`<h2 dir="auto">${number}. ${escaped(step.title)}</h2>`,
		`<p class="year">${escaped(year)}</p><p class="when">${escaped(step.question ? when : caption)}</p>`,
		'<figure></figure>',
		paragraphs(step.text, deck.home),
		step.picture ? pictureHtml(step.picture) : '',
		step.video ? `<p dir="auto">${anchor(videoWords(step.video), step.video.url)}</p>` : '',
		question
			? `<p class="prompt" dir="auto">${escaped(m.slides_question({ prompt: question.prompt }))}</p>`
			: '',
		how ? `<p>${escaped(how)}</p>` : '',
		choices.length > 0
			? `<ul>${choices.map((choice) => `<li dir="auto">${escaped(choice)}</li>`).join('')}</ul>`
			: '',
		`<p class="foot">${said.length > 0 ? m.slides_step_sources({ sources: semicolons(said) }) : escaped(m.slides_no_sources())}</p>`,
		`<p class="foot">${escaped(sentences([deck.boundaries, deck.disclaimer]))}</p>`,
		'</section>'
	].join('');
}

/** What an answer says besides its first line. */
function detailsHtml(question: LessonQuestion, home: string): string {
	if (question.kind === 'open') return paragraphs(question.model, home);
	return answerLines(question)
		.map((line) => `<p dir="auto">${escaped(line)}</p>`)
		.join('');
}

function answersHtml(deck: Deck): string {
	const items = deck.steps.flatMap(({ number, step: { question } }) =>
		question
			? [
					`<li dir="auto">${number}. ${escaped(question.prompt)} <b>${escaped(answerLine(question))}</b>${detailsHtml(question, deck.home)}${paragraphs(question.explanation, deck.home)}</li>`
				]
			: []
	);
	return items.length > 0
		? `<section><h2>${escaped(m.slides_answers())}</h2><ul>${items.join('')}</ul></section>`
		: '';
}

/** All of it: title, steps, answers. */
export function lessonHtml(deck: Deck): string {
	const { lesson, address, home } = deck;
	return [
		`<main id="${TEXT_ID}"><h1 dir="auto">${escaped(lesson.title)}</h1>`,
		paragraphs(lesson.summary, home),
		lesson.author ? `<p dir="auto">${escaped(m.slides_by({ author: lesson.author }))}</p>` : '',
		`<p>${anchor(address ?? home, address ?? home)}</p>`,
		...deck.steps.map((step) => stepHtml(step, deck)),
		answersHtml(deck),
		`<p class="foot">${escaped(sentences([m.about_licence(), m.slides_about_unverified({ mark: m.unverified() })]))}</p></main>`
	].join('\n');
}
