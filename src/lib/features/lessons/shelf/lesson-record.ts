/** What making lessons needs of the record: things by name, what is said of them, and the sources. */
import {
	byThing,
	FIRST_YEAR,
	factsOf,
	lastYear,
	snapshotOfYear,
	yearOf,
	yearsOf,
	type Atlas,
	type Source
} from '$lib/domain';
import { carrying } from './carrying';
import { LIMITS } from '$lib/lesson/schema';
import { THINGS, type Thing, type ViewBox, type Years } from '$lib/view/codec';
import { thingHead } from '$lib/text/thing-head';
import { sentenceOf, textOf } from '$lib/text/words';

/** What the record says of a thing from a year on. */
export interface LessonPart {
	year: number;
	/** A sentence, where the record has one. */
	text?: string;
	sources: string[];
}

export interface LessonThing {
	name: string;
	/** What it is, in a sentence or two; of a year, how many states have which status. */
	text: string;
	/** Ids of the sources that the record cites for it. */
	sources: string[];
	/** Where it is, as its page opens the map; missing where that is the region. */
	box?: ViewBox;
	/** In the order of their years, of things that change: what a step of a year is to say first. */
	parts?: LessonPart[];
}

export interface LessonRecord {
	years: Years;
	/** By `kind/id`; years as `year/2017`. */
	things: Record<string, LessonThing>;
	sources: Pick<Source, 'id' | 'title' | 'publisher'>[];
}

/** @param boxOf where a thing is; null where that is the whole region */
export function lessonRecord(
	atlas: Atlas,
	boxOf: (thing: Thing) => ViewBox | null = () => null
): LessonRecord {
	const things: Record<string, LessonThing> = {};
	for (const { thing, facts } of byThing(factsOf(atlas))) {
		const kind = THINGS.find((name) => name === thing.kind);
		if (!kind) continue;
		const { title, description } = thingHead(atlas, { kind, id: thing.id });
		// The name and codes of a state rest on lists of codes: these are no source of what a step shows of it.
		const shown = facts.filter(({ kind }) => kind !== 'state');
		const sources = [...new Set(shown.flatMap(({ fact }) => fact.sources))];
		const parts = partsOf(atlas, { kind, id: thing.id });
		const box = boxOf({ kind, id: thing.id });
		things[`${kind}/${thing.id}`] = {
			name: title,
			text: description.slice(0, LIMITS.text),
			sources: sources.slice(0, LIMITS.sources),
			...(box && { box }),
			...(parts.length > 0 && { parts })
		};
	}
	for (const year of yearsOf(atlas)) {
		const changed = atlas.statuses.filter(({ start }) => yearOf(start) === year);
		things[`year/${year}`] = {
			name: String(year),
			text: sentenceOf(snapshotOfYear(atlas, year)),
			sources: carrying(
				changed.map(({ sources }) => sources),
				LIMITS.sources
			)
		};
	}
	return {
		years: { first: FIRST_YEAR, last: lastYear(atlas) },
		things,
		sources: atlas.sources.map(({ id, title, publisher }) => ({ id, title, publisher }))
	};
}

/** Phases of a dispute, statuses of a state, documents and summits of a place, each from its year on. */
function partsOf(atlas: Atlas, { kind, id }: Thing): LessonPart[] {
	switch (kind) {
		case 'dispute':
			return (atlas.disputes.find((dispute) => dispute.id === id)?.phases ?? []).map(
				({ from, what, sources }) => ({ year: yearOf(from), text: textOf(what), sources })
			);
		case 'state':
			return atlas.statuses
				.filter(({ iso3 }) => iso3 === id)
				.map(({ start, sources }) => ({ year: yearOf(start), sources }));
		case 'place':
			return [
				...atlas.summits
					.filter(({ place }) => place === id)
					.map(({ start, sources }) => ({ start, sources })),
				...atlas.documents.flatMap(({ acts: { signed, adopted }, sources }) => {
					const act = signed ?? adopted;
					return act?.place === id ? [{ start: act.date, sources }] : [];
				})
			]
				.map(({ start, sources }) => ({ year: yearOf(start), sources }))
				.sort((a, b) => a.year - b.year);
		default:
			return [];
	}
}
