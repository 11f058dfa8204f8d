/** The words of a lesson as elements. */
import { button, h } from './dom';
import { TEXT_ID } from '$lib/files/html/player-data';
import { pictureAltOf, creditLine, videoWords } from '$lib/lesson/rich/words';
import { wholeBlocks, type DeckStep, type NamedSource } from '$lib/lesson/deck/deck';
import type { LessonBlock, LessonTextPart } from '$lib/lesson/text';
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

export const sourceItem = ({ text, url }: NamedSource) =>
	h('li', { dir: 'auto' }, url ? outwardLink(text, url) : text);

/** The picture of a step; a click shows it as large as the window. Its bytes are in the text of the lesson. */
function pictureOf({ number, step: { picture } }: DeckStep) {
	const bytes = document.querySelector(`#${TEXT_ID} [data-step="${number}"] .own img`)?.getAttribute('src');
	if (!picture || !bytes) return null;
	const alt = pictureAltOf(picture);
	const image = () => h('img', { src: bytes, alt });
	const credit = creditLine(picture);
	const open = button(
		alt ? m.lesson_picture_large({ alt }) : m.lesson_picture_large_plain(),
		() => {
			const close = button(m.lesson_picture_close(), () => dialog.close(), ' ');
			close.replaceChildren(image());
			const dialog = h('dialog', { class: 'large', 'aria-label': alt || m.lesson_picture() }, close);
			if (credit) dialog.append(h('p', { dir: 'auto' }, credit));
			dialog.addEventListener('close', () => dialog.remove());
			// Also the keys of a clicker close it, and are not for the lesson.
			dialog.addEventListener('keydown', (event) => {
				event.preventDefault();
				event.stopPropagation();
				dialog.close();
			});
			document.body.append(dialog);
			dialog.showModal();
		},
		' '
	);
	open.replaceChildren(image());
	return h('figure', { class: 'own' }, open, credit && h('figcaption', { dir: 'auto' }, credit));
}

/** What a step has besides its words. */
export const extrasOf = (step: DeckStep): (HTMLElement | null | undefined)[] => [
	pictureOf(step),
	step.step.video && h('p', { dir: 'auto' }, outwardLink(videoWords(step.step.video), step.step.video.url))
];

/** Notes for the speaker. */
export const speakerNotes = ({ step }: DeckStep, home: string) =>
	h(
		'aside',
		{ class: 'notes', 'aria-label': m.slides_notes() },
		h('h2', {}, m.slides_notes()),
		...paragraphs(step.notes || '–', home)
	);
