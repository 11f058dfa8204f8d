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
import { LIMITS } from '$lib/lesson/schema';
import { THINGS, type Years } from '$lib/view/codec';
import { thingHead } from '$lib/text/thing-head';
import { sentenceOf } from '$lib/text/words';

export interface LessonThing {
	name: string;
	/** What it is, in a sentence or two; of a year, how many states have which status. */
	text: string;
	/** Ids of the sources that the record cites for it. */
	sources: string[];
}

export interface LessonRecord {
	years: Years;
	/** By `kind/id`; years as `year/2017`. */
	things: Record<string, LessonThing>;
	sources: Pick<Source, 'id' | 'title' | 'publisher'>[];
}

export function lessonRecord(atlas: Atlas): LessonRecord {
	const things: Record<string, LessonThing> = {};
	for (const { thing, facts } of byThing(factsOf(atlas))) {
		const kind = THINGS.find((name) => name === thing.kind);
		if (!kind) continue;
		const { title, description } = thingHead(atlas, { kind, id: thing.id });
		// The name and codes of a state rest on lists of codes: these are no source of what a step shows of it.
		const shown = facts.filter(({ kind }) => kind !== 'state');
		const sources = [...new Set(shown.flatMap(({ fact }) => fact.sources))];
		things[`${kind}/${thing.id}`] = {
			name: title,
			text: description.slice(0, LIMITS.text),
			sources: sources.slice(0, LIMITS.sources)
		};
	}
	for (const year of yearsOf(atlas)) {
		const changed = atlas.statuses.filter(({ start }) => yearOf(start) === year);
		things[`year/${year}`] = {
			name: String(year),
			text: sentenceOf(snapshotOfYear(atlas, year)),
			sources: [...new Set(changed.flatMap(({ sources }) => sources))].slice(0, LIMITS.sources)
		};
	}
	return {
		years: { first: FIRST_YEAR, last: lastYear(atlas) },
		things,
		sources: atlas.sources.map(({ id, title, publisher }) => ({ id, title, publisher }))
	};
}
