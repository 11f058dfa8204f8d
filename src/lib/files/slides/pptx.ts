/** A lesson as slides that can be edited: one picture a step, the notes with the slides. Pure of the browser. */
import PptxGenJS from 'pptxgenjs';
import { sourcesOfDeck, sourcesOfStep, wholeLines, type Deck, type DeckStep } from '$lib/lesson/deck/deck';
import { boxesOf, keyIn } from './pptx-boxes';
import { addKey } from './pptx-key';
import { paragraphPages, type Paragraph } from '$lib/lesson/deck/paging';
import { addSlide, BOXES, clean, defineMaster, SLIDE_FONT, QUIET, small, type Pptx } from './pptx-master';
import { runsOf, typeIn } from './pptx-text';
import { sourcesInShort, yearSpan } from '$lib/lesson/deck/said';
import { tellsAnswer } from '$lib/lesson/asked';
import { mapAltOf, answerWords, askedWords, captionOf, textWords } from '$lib/lesson/deck/words-of-step';
import { headOfData, srcOf } from '$lib/lesson/rich/picture';
import { pictureAltOf, creditLine } from '$lib/lesson/rich/words';
import { signBefore } from '$lib/lesson/text';
import type { LessonPicture } from '$lib/lesson/types';
import * as m from '$lib/paraglide/messages';

/** A map with what explains it, PNG as `data:` addresses. */
export interface MapPicture {
	map: string;
	/** Samples with their words; no sample where words alone say it. */
	key: readonly { text: string; sample: string }[];
}

export interface StepPictures {
	shown: MapPicture;
	/** The same without statuses, where a prediction is asked for. */
	asked: MapPicture | null;
}

/** Kept free above the key, in inches: where a wider type stands in for the slide's own, words take a line more. */
const SPARE = 0.3;

interface Page {
	step: DeckStep;
	title: string;
	picture: MapPicture;
	/** The caption that the picture was drawn for. */
	drawnWith: string;
	/** What of that explains the picture here. */
	key: MapPicture['key'];
	alt: string;
	/** Small, below the picture. */
	caption: string;
	words: Paragraph[];
}

/** Slides of a lesson. The pictures are those of its steps, in their order. */
export function build(deck: Deck, pictures: readonly StepPictures[]): Pptx {
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = clean(deck.lesson.title);
	pptx.author = clean(deck.lesson.author) || m.site_name();
	pptx.company = m.site_name();
	pptx.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
	defineMaster(pptx);
	addTitle(pptx, deck);
	for (const [index, step] of deck.steps.entries()) {
		for (const page of pagesOfStep(deck, step, pictures[index])) addPage(pptx, deck, page);
		if (step.step.picture) addPicture(pptx, deck, step, step.step.picture);
	}
	addSources(pptx, deck);
	return pptx;
}

function addTitle(pptx: Pptx, deck: Deck): void {
	const { lesson, address, home } = deck;
	const slide = addSlide(pptx, deck, {
		title: lesson.title,
		year: yearSpan(deck),
		sources: sourcesInShort(sourcesOfDeck(deck))
	});
	const lines: Paragraph[] = [
		...textWords(lesson.summary, home),
		{
			parts: [{ kind: 'text', text: lesson.author && m.slides_by({ author: lesson.author }) }],
			tone: 'text'
		},
		{ parts: [{ kind: 'link', text: address ?? home, href: address ?? home }], tone: 'text' }
	];
	const words = lines.filter(({ parts }) => parts.some(({ text }) => text !== ''));
	const [first = [], ...rest] = paragraphPages(
		words,
		typeIn(BOXES.whole, 20).room,
		typeIn(BOXES.whole, 18).room
	);
	slide.addText(runsOf(first, 20), { ...BOXES.whole, margin: 0, valign: 'top', fit: 'shrink' });
	for (const page of rest) addWords(pptx, deck, lesson.title, yearSpan(deck), page);
}

function pagesOfStep({ home }: Deck, step: DeckStep, pictures?: StepPictures): Page[] {
	const { question, title } = step.step;
	const { shown = { map: '', key: [] }, asked = null } = pictures ?? {};
	const page = (isOpen: boolean): Omit<Page, 'title' | 'words'> => {
		const picture = (isOpen && asked) || shown;
		const key = picture.key.filter(({ text }) => !isOpen || !tellsAnswer(question, text));
		const caption = captionOf(step, isOpen);
		const drawnWith = picture === asked ? caption : step.caption;
		return { step, alt: mapAltOf(step, isOpen), caption, drawnWith, picture, key };
	};
	return [
		{ ...page(true), title, words: askedWords(step, home) },
		...(question
			? [{ ...page(false), title: m.slides_answer_title({ title }), words: answerWords(question, home) }]
			: [])
	];
}

function addPage(pptx: Pptx, deck: Deck, page: Page): void {
	const { step, title, picture, drawnWith, key, alt, caption, words } = page;
	const sources = sourcesInShort(sourcesOfStep(step));
	const slide = addSlide(pptx, deck, { title, year: step.year, sources });
	// The picture was drawn for all that explains it, also where a part of that would tell the answer.
	const boxes = boxesOf(picture.key, drawnWith);
	if (picture.map) slide.addImage({ ...boxes.picture, data: picture.map, altText: clean(alt) });
	const { size: captionSize, ...captionBox } = boxes.caption;
	small(slide, caption, { ...captionBox, fontSize: captionSize, color: QUIET });
	addKey(slide, key.length < picture.key.length ? keyIn(boxes.key, key) : boxes.key);
	// Large type where it fits, then a smaller one, then on to further slides.
	const { w, h } = boxes.beside;
	const beside = [20, 18, 16, 14].map((size) => typeIn({ w, h: h - SPARE }, size));
	const further = typeIn(BOXES.whole, 18);
	const fitting = beside.find(({ room }) => paragraphPages(words, room, room).length === 1) ?? beside[1];
	const type = fitting ?? further;
	const [first = [], ...rest] = paragraphPages(words, type.room, further.room);
	if (first.length > 0) {
		slide.addText(runsOf(first, type.size), { ...boxes.beside, margin: 0, valign: 'top', fit: 'shrink' });
	}
	// Notes go with the first slide of a step; where it asks, with the question and with the answer.
	if (step.step.notes) slide.addNotes(clean(notesOf(step.step.notes, deck.home)));
	for (const left of rest) addWords(pptx, deck, title, step.year, left, sources);
}

/** The picture of a step has a slide of its own, as large as it can be, with who made it below. */
function addPicture(pptx: Pptx, deck: Deck, step: DeckStep, picture: LessonPicture): void {
	const { title } = step.step;
	const head = headOfData(picture.data);
	if (!head) return;
	const slide = addSlide(pptx, deck, {
		title,
		year: step.year,
		sources: sourcesInShort(sourcesOfStep(step))
	});
	const { x, y, w, h } = BOXES.whole;
	const credit = creditLine(picture);
	const high = credit ? h - 0.4 : h;
	const scale = Math.min(w / head.width, high / head.height);
	const size = { w: head.width * scale, h: head.height * scale };
	slide.addImage({
		...size,
		x: x + (w - size.w) / 2,
		y: y + (high - size.h) / 2,
		data: srcOf(picture),
		altText: clean(pictureAltOf(picture))
	});
	if (credit) small(slide, credit, { x, y: y + h - 0.35, w, h: 0.35, fontSize: 12, color: QUIET });
}

/** Notes have no markup on a slide: their lists have signs, their links addresses. */
const notesOf = (notes: string, home: string): string =>
	wholeLines(notes, home)
		.map(({ parts, mark, depth = 1 }) => {
			const words = parts.map((part) => (part.kind === 'link' ? `${part.text}: ${part.href}` : part.text));
			return '\t'.repeat(depth - 1) + signBefore({ mark }) + words.join('');
		})
		.join('\n');

/** What did not fit goes on without a picture. */
function addWords(
	pptx: Pptx,
	deck: Deck,
	title: string,
	year: string,
	words: Paragraph[],
	sources = sourcesInShort(sourcesOfDeck(deck))
): void {
	const slide = addSlide(pptx, deck, { title: m.slides_continued({ title }), year, sources });
	slide.addText(runsOf(words, 18), { ...BOXES.whole, margin: 0, valign: 'top', fit: 'shrink' });
}

/** All sources with their addresses, licences and what is not checked. */
function addSources(pptx: Pptx, deck: Deck): void {
	const words: Paragraph[] = [
		...sourcesOfDeck(deck).map(({ text, url }): Paragraph => ({
			parts: [url ? { kind: 'link', text, href: url } : { kind: 'text', text }],
			tone: 'choice'
		})),
		...[m.about_licence(), m.slides_about_unverified({ mark: m.unverified() })].map((text): Paragraph => ({
			parts: [{ kind: 'text', text }],
			tone: 'text'
		}))
	];
	const { size, room } = typeIn(BOXES.whole, 14);
	for (const page of paragraphPages(words, room, room)) {
		const slide = addSlide(pptx, deck, {
			title: m.slides_sources_title(),
			year: yearSpan(deck),
			sources: m.slides_online({ address: deck.address ?? deck.home })
		});
		slide.addText(runsOf(page, size), { ...BOXES.whole, margin: 0, valign: 'top', fit: 'shrink' });
	}
}
