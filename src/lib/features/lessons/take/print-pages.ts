/** A lesson laid out on paper: which words stand on which page. Pure; sizes are estimates that err apart. */
import { sourcesOfDeck, type Deck, type DeckStep } from '$lib/lesson/deck/deck';
import { paragraphPages, type Paragraph, type Room } from '$lib/lesson/deck/paging';
import { answerLine, linesToWrite } from '$lib/lesson/deck/question-words';
import { answerDetails, askedWords, textWords } from '$lib/lesson/deck/words-of-step';
import { snapshotOfYear, STATUSES, type AtlasCore } from '$lib/domain';
import type { LessonPicture } from '$lib/lesson/types';
import * as m from '$lib/paraglide/messages';
import { listed, statusName, textOf } from '$lib/text/words';

export interface Choices {
	paper: 'a4' | 'letter';
	perPage: 1 | 2;
	notes: boolean;
}

/** A step, or what of it did not fit beside or below its map. */
export interface StepBlock {
	kind: 'step' | 'more';
	step: DeckStep;
	words: Paragraph[];
}

export interface TextBlock {
	kind: 'answers' | 'sources';
	words: Paragraph[];
}

/** The picture of a step, on half a page after the steps. */
export interface PictureBlock {
	kind: 'picture';
	step: DeckStep;
	picture: LessonPicture;
}

export type Block = StepBlock | TextBlock | PictureBlock;

/** What stands on one page; the cover comes before them. */
export type Sheet = Block[];

/** How much text fits: below a map as wide as the page and its legend, beside one of half a page, on a page of its own. */
const ROOM: Record<Choices['paper'], Record<1 | 2 | 'whole', Room>> = {
	a4: { 1: { across: 92, lines: 19 }, 2: { across: 58, lines: 14 }, whole: { across: 92, lines: 38 } },
	letter: { 1: { across: 94, lines: 16 }, 2: { across: 60, lines: 12 }, whole: { across: 94, lines: 34 } }
};

const plain = (text: string, tone: Paragraph['tone'] = 'text'): Paragraph => ({
	parts: [{ kind: 'text', text }],
	tone
});

function blocksOf(step: DeckStep, { home }: Deck, { paper, perPage, notes }: Choices): StepBlock[] {
	const words = [
		...askedWords(step, home),
		...(step.step.question
			? Array.from({ length: linesToWrite(step.step.question) }, () => plain(' ', 'line'))
			: []),
		...(notes && step.step.notes
			? [plain(m.slides_notes(), 'answer'), ...textWords(step.step.notes, home)]
			: [])
	];
	const { [perPage]: first, whole } = ROOM[paper];
	return paragraphPages(words, first, whole).map((page, index) => ({
		kind: index === 0 ? 'step' : 'more',
		step,
		words: page
	}));
}

/** Who had which status: what a prediction is compared with, where the paper shows no map of it. */
function statusLines({ view: { year } }: DeckStep, atlas: AtlasCore): Paragraph[] {
	const { states } = snapshotOfYear(atlas, year);
	const nameOf = (iso3: string) =>
		textOf(atlas.states.find((state) => state.iso3 === iso3)?.name ?? { en: iso3 });
	return STATUSES.flatMap((status) => {
		const names = states.filter((state) => state.status === status).map(({ iso3 }) => nameOf(iso3));
		return names.length > 0
			? [plain(m.slides_answers_by_status({ status: statusName(status), states: listed(names) }), 'choice')]
			: [];
	});
}

function answersOf(deck: Deck, atlas: AtlasCore): Paragraph[] {
	return deck.steps.flatMap((step) => {
		const { question, title } = step.step;
		if (!question) return [];
		return [
			plain(`${step.number}. ${title}: ${question.prompt}`, 'question'),
			...(question.kind === 'predict' ? statusLines(step, atlas) : [plain(answerLine(question), 'choice')]),
			...answerDetails(question, deck.home)
		];
	});
}

const sourceWords = (deck: Deck): Paragraph[] =>
	sourcesOfDeck(deck).map(({ text, url }) => ({
		parts: [url ? { kind: 'link', text, href: url } : { kind: 'text', text }],
		tone: 'choice'
	}));

/** Two to a page. */
function picturesOf({ steps }: Deck): Sheet[] {
	const blocks = steps.flatMap((step): PictureBlock[] => {
		const { picture } = step.step;
		return picture ? [{ kind: 'picture', step, picture }] : [];
	});
	return blocks.flatMap((block, index) => (index % 2 === 0 ? [blocks.slice(index, index + 2)] : []));
}

/** The pages after the cover: steps, answers, sources. */
export function sheetsOf(deck: Deck, atlas: AtlasCore, choices: Choices): Sheet[] {
	const sheets: Sheet[] = [];
	for (const block of deck.steps.flatMap((step) => blocksOf(step, deck, choices))) {
		const last = sheets.at(-1);
		const joins =
			choices.perPage === 2 && block.kind === 'step' && last?.length === 1 && last[0]?.kind === 'step';
		if (joins) last.push(block);
		else sheets.push([block]);
	}
	const { whole } = ROOM[choices.paper];
	const texts = (kind: TextBlock['kind'], words: Paragraph[]) =>
		words.length > 0 ? paragraphPages(words, whole, whole).map((page): Sheet => [{ kind, words: page }]) : [];
	return [
		...sheets,
		...picturesOf(deck),
		...texts('answers', answersOf(deck, atlas)),
		...texts('sources', sourceWords(deck))
	];
}
