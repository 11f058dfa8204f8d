/** What `/source/<id>/` shows, in words. For its server load: it reads the whole record. */
import {
	companionsOf,
	factsOfSource,
	pathOfThing,
	samePublisher,
	trustOf,
	yearsOf,
	yearsOfFacts
} from '$lib/domain';
import type { Atlas, Fact, Source } from '$lib/domain';
import { disagreementsOf, factSays } from '$lib/text/facts/fact-words';
import { fieldNames } from '$lib/text/facts/field-words';
import { thingKindName, factThingName } from '$lib/text/facts/thing-words';
import * as m from '$lib/paraglide/messages';
import { listed } from '$lib/text/words';

export type SourcePage = NonNullable<ReturnType<typeof sourcePage>>;

const brief = ({ id, title, publisher }: Source) => ({ id, title, publisher });

/** What other sources say, and what in the fact is not yet verified; nothing of most facts, on hundreds of pages. */
function moreOf(entry: Fact): { more?: string[] } {
	const fields = fieldNames(entry.fact.unverified);
	const more = [
		...disagreementsOf(entry).map((text) => m.sources_other({ text })),
		...(fields.length > 0 ? [m.source_fields({ fields: listed(fields) })] : [])
	];
	return more.length > 0 ? { more } : {};
}

/** Null for a source that the record does not name. */
export function sourcePage(atlas: Atlas, id: string) {
	const source = atlas.sources.find((source) => source.id === id);
	if (!source) return null;
	const groups = factsOfSource(atlas, id);
	const mapped = new Set(yearsOf(atlas));
	const { previous, next, count } = samePublisher(atlas, source);
	return {
		source,
		years: yearsOfFacts(groups.flatMap(({ facts }) => facts)).filter((year) => mapped.has(year)),
		groups: groups.map(({ thing, facts }) => ({
			kind: thingKindName(thing.kind),
			name: factThingName(atlas, thing),
			path: pathOfThing(thing),
			facts: facts.map((entry) => ({
				key: entry.key,
				says: factSays(atlas, entry),
				trust: trustOf(entry.fact),
				...moreOf(entry)
			}))
		})),
		publisher: { previous: previous && brief(previous), next: next && brief(next), count },
		companions: companionsOf(atlas, id).map(({ source, shared }) => ({ ...brief(source), shared }))
	};
}
