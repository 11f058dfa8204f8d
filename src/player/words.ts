/** The words of a lesson as elements. */
import { h } from './dom';
import { sourceLine, wholeBlocks, type DeckStep } from '$lib/lesson/deck/deck';
import type { LessonBlock, LessonTextPart } from '$lib/lesson/text';
import type { FileProgress } from './state';
import type { Source } from '$lib/domain';
import type { LessonQuestion } from '$lib/lesson/types';
import { answerLine } from '$lib/lesson/deck/words-of-step';
import * as m from '$lib/paraglide/messages';

/** Links lead out of the file; what they open learns nothing of it. */
export const outwardLink = (text: string, href: string) =>
	h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);

function inline(part: LessonTextPart): Node | string {
	const words = part.kind === 'link' ? outwardLink(part.text, part.href) : part.text;
	const italic = part.italic ? h('em', {}, words) : words;
	return part.bold ? h('strong', {}, italic) : italic;
}

const block = (part: LessonBlock): HTMLElement =>
	part.kind === 'paragraph'
		? h('p', { dir: 'auto' }, ...part.parts.map(inline))
		: h(
				part.start === null ? 'ul' : 'ol',
				{ class: 'list', start: part.start === null ? null : String(part.start) },
				...part.items.map((item) => h('li', { dir: 'auto' }, ...item.map(block)))
			);

/** Paragraphs and lists of a text; its links with whole addresses. */
export const paragraphs = (text: string, home: string): HTMLElement[] => wholeBlocks(text, home).map(block);

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
	const guess = progress.guesses.get(progress.at);
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
		choices,
		...(open
			? []
			: [
					h('p', { class: 'answer', dir: 'auto' }, answerLine(question)),
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
