/** What a step of one's own is to say first, and the few sources that carry it. */
import { carrying, MOST_SOURCES } from './carrying';
import { thingKey } from './step-view';
import type { LessonRecord } from './lesson-record';
import {
	differenceOf,
	FIRST_YEAR,
	lastYear,
	snapshotOfYear,
	type AtlasCore,
	type Snapshot
} from '$lib/domain';
import { newStep } from '$lib/lesson/make';
import { LIMITS } from '$lib/lesson/schema';
import type { LessonStep } from '$lib/lesson/types';
import { readViewAddress } from '$lib/lesson/view-address';
import * as m from '$lib/paraglide/messages';
import { comparisonSentence } from '$lib/text/compare-words';
import { commas, sentences } from '$lib/text/language/joined';
import { thingName } from '$lib/text/things';
import { sentenceOf, yearName } from '$lib/text/words';
import { serializeView, type View, type Years } from '$lib/view/codec';

export interface Proposal {
	text: string;
	sources: string[];
}

/**
 * What the record says of what a view shows in its year: of a dispute the phases that begin in it, or the one that goes
 * on; of a state its status; of a place what was signed there.
 * @returns nothing for a view whose thing the record does not have
 */
export function proposalOf(record: LessonRecord, view: Pick<View, 'thing' | 'year'>): Proposal | undefined {
	const thing = record.things[thingKey(view)];
	if (!thing) return undefined;
	const parts = thing.parts ?? [];
	const begun = parts.filter(({ year }) => year <= view.year);
	const last = begun.at(-1)?.year;
	const shown = begun.filter(({ year }) => year === last);
	if (shown.length === 0) return { text: thing.text, sources: thing.sources.slice(0, MOST_SOURCES) };
	const said = shown.flatMap(({ text }) => text ?? []);
	return {
		text: sentences(said) || thing.text,
		sources: carrying(shown.map(({ sources }) => sources))
	};
}

/**
 * Title and text for a step of a view: of a thing its name, its text coming with the record; else the totals of the year and
 * what became other in it, or of two years what became other between them.
 */
export function proposedWords(
	{ atlas, snapshot }: { atlas: AtlasCore; snapshot: Snapshot },
	{ thing, year, compare }: Pick<View, 'thing' | 'year' | 'compare'>
): { title: string; text: string } {
	if (thing) {
		const when = [yearName(year), ...(compare === null ? [] : [m.own_view_compared({ year: compare })])];
		return { title: commas([thingName(atlas, thing), ...when]), text: '' };
	}
	if (compare === null) {
		const sentence = sentenceOf(snapshot);
		const changed =
			year > FIRST_YEAR ? comparisonSentence(differenceOf(atlas, year, year - 1), atlas) : sentence;
		return { title: m.year_value_text({ year, sentence }), text: changed };
	}
	const difference = differenceOf(atlas, year, compare);
	const { before, after } = difference;
	return {
		title: m.own_step_compared({ first: before.year, second: after.year }),
		text: comparisonSentence(difference, atlas)
	};
}

/** The step that a view becomes: with the words for it and the sources that carry them, once the record is there. */
export function proposedStep(atlas: AtlasCore, view: View, record: LessonRecord | null): LessonStep {
	const words = proposedWords({ atlas, snapshot: snapshotOfYear(atlas, view.year) }, view);
	const said = record ? proposalOf(record, view) : undefined;
	return newStep(serializeView(view, yearsOfAtlas(atlas)), {
		title: words.title.slice(0, LIMITS.line),
		text: words.text || (said?.text ?? ''),
		sources: said?.sources ?? []
	});
}

/** A step with another view. What was proposed for the one before, and nobody changed, is proposed anew. */
export function withView(
	atlas: AtlasCore,
	step: LessonStep,
	view: View,
	record: LessonRecord | null
): LessonStep {
	const before = proposedStep(atlas, readViewAddress(step.view, yearsOfAtlas(atlas)).view, record);
	const now = proposedStep(atlas, view, record);
	const isProposed = (field: 'title' | 'text') => step[field] === '' || step[field] === before[field];
	return {
		...step,
		view: now.view,
		title: isProposed('title') ? now.title : step.title,
		text: isProposed('text') ? now.text : step.text,
		sources: step.sources.join() === before.sources.join() ? now.sources : step.sources
	};
}

/** True for a step that nobody wrote anything into. */
export const isBlank = ({
	title,
	text,
	notes,
	sources,
	question,
	picture,
	video,
	ownSources
}: LessonStep): boolean =>
	title + text + notes === '' && sources.length === 0 && !(question ?? picture ?? video ?? ownSources);

const yearsOfAtlas = (atlas: AtlasCore): Years => ({ first: FIRST_YEAR, last: lastYear(atlas) });
