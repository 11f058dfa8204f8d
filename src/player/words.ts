/** The words of a lesson as elements. */
import { h } from './dom';
import { sourceLine, wholeLinks, type DeckStep } from '$lib/lesson/deck/deck';
import type { FileProgress } from './state';
import type { Source } from '$lib/domain';
import type { LessonQuestion } from '$lib/lesson/question/types';
import { answerLine, howToAnswer, inRightOrder, offered } from '$lib/lesson/deck/question-words';
import * as m from '$lib/paraglide/messages';

/** Links lead out of the file; what they open learns nothing of it. */
export const outwardLink = (text: string, href: string) =>
	h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);

/** Paragraphs of a text; its links with whole addresses. */
export const paragraphs = (text: string, home: string): HTMLElement[] =>
	wholeLinks(text, home).map((parts) =>
		h(
			'p',
			{ dir: 'auto' },
			...parts.map((part) => (part.kind === 'link' ? outwardLink(part.text, part.href) : part.text))
		)
	);

export const sourceItem = (source: Source) =>
	h('li', {}, source.url ? outwardLink(sourceLine(source), source.url) : sourceLine(source));

/** The question of a step: answers to choose, and once it was asked for, which one is right. */
export function questionOf(
	question: LessonQuestion,
	progress: FileProgress,
	home: string,
	onguess: (choice: number) => void
) {
	const { open } = progress;
	const guess = progress.guessed;
	const how = howToAnswer(question);
	const told = question.kind === 'choice' && guess !== null && question.told?.[guess];
	const choices =
		question.kind === 'choice' &&
		h(
			'ol',
			{ class: 'choices' },
			...question.choices.map((choice, index) => {
				const isRight = !open && index === question.answer;
				const item = h(
					'button',
					{
						type: 'button',
						'aria-pressed': String(guess === index),
						class: isRight ? 'right' : '',
						disabled: open ? null : ''
					},
					h('b', {}, String(index + 1)),
					h('span', { dir: 'auto' }, choice),
					isRight && h('span', { class: 'mark' }, `✓ ${m.slides_right()}`),
					guess === index && h('span', { class: 'mark' }, m.slides_guess())
				);
				item.addEventListener('click', () => onguess(index));
				return h('li', {}, item);
			})
		);
	return h(
		'div',
		{ class: 'question' },
		h('p', { class: 'prompt', dir: 'auto' }, question.prompt),
		open && how && h('p', {}, how),
		choices,
		told && h('p', { role: 'status', dir: 'auto' }, told),
		...(open && question.kind === 'order'
			? offered(question).map((text) => h('p', { dir: 'auto' }, text))
			: []),
		...(open
			? []
			: [
					h('p', { class: 'answer', dir: 'auto' }, answerLine(question)),
					...(question.kind === 'order'
						? inRightOrder(question).map((text) => h('p', { dir: 'auto' }, text))
						: []),
					...(question.kind === 'open' ? paragraphs(question.model, home) : []),
					...paragraphs(question.explanation, home)
				])
	);
}

/** Notes for the speaker. */
export const speakerNotes = ({ step }: DeckStep, home: string) =>
	h(
		'aside',
		{ class: 'notes', 'aria-label': m.slides_notes() },
		h('h2', {}, m.slides_notes()),
		...paragraphs(step.notes || '–', home)
	);
