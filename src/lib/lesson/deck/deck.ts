/**
 * What a lesson says when it leaves the atlas: its steps with their views read, their years in words, their sources
 * with titles, and what stands on every slide and page. Pure: slides, print and the single file are made from it.
 */
import { comparedIn, yearsName } from '$lib/text/compared';
import { askedView, isOnMap } from '../asked';
import { blocksOf, linesOf, type LessonBlock, type LessonLine } from '../text';
import { ownSourceLine } from '../rich/words';
import { toldIn } from '../told';
import type { Lesson, LessonStep } from '../types';
import { FIRST_YEAR, lastYear, snapshotOfYear, type AtlasCore, type Source } from '$lib/domain';
import { BOUNDARIES_STATED } from '$lib/geo/boundaries-stated';
import * as m from '$lib/paraglide/messages';
import { saidOf } from '$lib/text/language/joined';
import { parseView, type View } from '$lib/view/codec';
import { comparisonSentence, endName } from '$lib/text/compare-words';
import { dateName, sentenceOf } from '$lib/text/words';

export interface DeckStep {
	/** Counted from 1. */
	number: number;
	step: LessonStep;
	view: View;
	/** What the map shows while a prediction is asked for: nothing that tells; null where none is asked for. */
	asked: View | null;
	/** "2017", or "2005 → 2017" of two years. */
	year: string;
	/** "End of 2017". */
	when: string;
	/** Who had which status: "9 members, 3 observers"; of two years what differs. Without a full stop. */
	sentence: string;
	/** Under its map: when, and the sentence. */
	caption: string;
	/** What its words name of the map. */
	told: ReadonlySet<string>;
	/** Those of the step that the record has. */
	sources: Source[];
}

export interface Deck {
	lesson: Lesson;
	steps: DeckStep[];
	/** All sources, each once, in the order of the steps. */
	sources: Source[];
	/** The address of the atlas, ending in a slash; paths of links are put behind it. */
	home: string;
	/** Where the lesson can be opened in the atlas; null for one that is not in it. */
	address: string | null;
	boundaries: string;
	disclaimer: string;
}

/** What a deck is made of besides the lesson. */
export interface Material {
	atlas: AtlasCore;
	sources: readonly Source[];
	home: string;
	/** Ids of the lessons that come with the atlas. */
	bundled: readonly string[];
}

/** Everything of a lesson that its files show. */
export function deckOf(lesson: Lesson, { atlas, sources, home, bundled }: Material): Deck {
	const known = new Map(sources.map((source) => [source.id, source]));
	const sourcesOf = (ids: readonly string[]) =>
		[...new Set(ids)].flatMap((id) => {
			const source = known.get(id);
			return source ? [source] : [];
		});
	return {
		lesson,
		steps: lesson.steps.map((step, index) => ({
			number: index + 1,
			step,
			...shownIn(step, atlas),
			told: toldIn(step, atlas),
			sources: sourcesOf(step.sources)
		})),
		sources: sourcesOf(lesson.steps.flatMap((step) => step.sources)),
		home,
		address: bundled.includes(lesson.id) ? `${home}lessons/${lesson.id}/` : null,
		boundaries: m.map_boundaries(BOUNDARIES_STATED),
		disclaimer: m.disclaimer()
	};
}

type Shown = Pick<DeckStep, 'view' | 'asked' | 'year' | 'when' | 'sentence' | 'caption'>;

function shownIn(step: LessonStep, atlas: AtlasCore): Shown {
	const last = lastYear(atlas);
	const [path = '/', query = ''] = step.view.split(/\?(.*)/s);
	const { view } = parseView(path, query.replace(/#.*$/s, ''), { first: FIRST_YEAR, last });
	const isAsked = isOnMap(step.question);
	return {
		view,
		asked: isAsked ? askedView(view) : null,
		year: yearsName({ atlas, view }),
		...wordsOf(view, atlas)
	};
}

function wordsOf(view: View, atlas: AtlasCore): Pick<Shown, 'when' | 'sentence' | 'caption'> {
	const compared = comparedIn({ atlas, view });
	if (compared) {
		const { before, after } = compared.difference;
		const sentence = comparisonSentence(compared.difference, atlas);
		return {
			when: m.slides_two_years({ first: endName(before, atlas), second: endName(after, atlas) }),
			sentence: sentence.replace(/\.$/, ''),
			caption: sentence
		};
	}
	const { year } = view;
	const when =
		year === lastYear(atlas)
			? m.head_as_of({ year, date: dateName(atlas.reviewed) })
			: m.head_end_of({ year });
	const sentence = sentenceOf(snapshotOfYear(atlas, year));
	return { when, sentence, caption: saidOf(when, sentence) };
}

/** A text with whole addresses, for where no page of the atlas is around the link. */
export function wholeBlocks(text: string, home: string): LessonBlock[] {
	const whole = (blocks: LessonBlock[]): LessonBlock[] =>
		blocks.map((block) =>
			block.kind === 'list'
				? { ...block, items: block.items.map(whole) }
				: {
						...block,
						parts: block.parts.map((part) =>
							part.kind === 'link' && part.href.startsWith('/')
								? { ...part, href: home + part.href.slice(1) }
								: part
						)
					}
		);
	return whole(blocksOf(text));
}

/** Its paragraphs one below the other. */
export const wholeLines = (text: string, home: string): LessonLine[] => linesOf(wholeBlocks(text, home));

/** "Kremlin: Declaration on the establishment of the SCO", as a source is named in small type. */
const sourceLine = ({ publisher, title, published }: Source): string =>
	`${publisher}: ${title}${published ? ` (${published.slice(0, 4)})` : ''}`;

/** A source as it is named, with where it stands. */
export interface NamedSource {
	text: string;
	url: string | null;
}

/** Sources of the record, then those that the lesson names itself, each once. */
function named(sources: readonly Source[], steps: readonly LessonStep[]): NamedSource[] {
	const own = new Map(
		steps
			.flatMap(({ ownSources = [] }) => ownSources)
			.map((source) => [JSON.stringify(source), source] as const)
	);
	return [
		...sources.map((source) => ({ text: sourceLine(source), url: source.url })),
		...[...own.values()].map((source) => ({
			text: m.lesson_own_source({ source: ownSourceLine(source) }),
			url: source.url || null
		}))
	];
}

/** All that a step rests on. */
export const sourcesOfStep = ({ sources, step }: DeckStep): NamedSource[] => named(sources, [step]);

/** All that a lesson rests on. */
export const sourcesOfDeck = ({ sources, lesson }: Deck): NamedSource[] => named(sources, lesson.steps);

/** The number of an answer to choose, which is also its key; in parentheses, since answers may be numbers themselves. */
export const numberOf = (index: number): string => `(${index + 1})`;
