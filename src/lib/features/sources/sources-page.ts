/** What `/sources/` shows, in words. For its server load: it reads the whole record. */
import { byThing, citedBy, countTrust, factsOf, pathOfThing, trustOf } from '$lib/domain';
import type { Atlas, Fact, FactKind } from '$lib/domain';
import { enumerated, textOf } from '$lib/text/words';
import { disagreementsOf, factSays } from '$lib/text/facts/fact-words';
import { fieldNames } from '$lib/text/facts/field-words';
import { sourcesByLetter } from './letters';
import { factKindName, thingKindName, factThingName } from '$lib/text/facts/thing-words';

export type SourcesPage = ReturnType<typeof sourcesPage>;

export function sourcesPage(atlas: Atlas) {
	const facts = factsOf(atlas);
	const kinds = [...new Set(facts.map(({ kind }) => kind))];
	const cited = citedBy(atlas);
	const is = (level: string) => facts.filter(({ fact }) => trustOf(fact) === level);
	return {
		counts: countTrust(facts),
		kinds: kinds.map((kind: FactKind) => ({
			kind,
			name: factKindName(kind),
			...countTrust(facts.filter((fact) => fact.kind === kind))
		})),
		unverified: grouped(atlas, is('unverified'), (fact) => factSays(atlas, fact)),
		fields: grouped(
			atlas,
			facts.filter(({ fact }) => fact.unverified && trustOf(fact) !== 'unverified'),
			({ fact }) => enumerated(fieldNames(fact.unverified))
		),
		disputed: grouped(atlas, is('disputed'), (fact) => factSays(atlas, fact)),
		notFound: atlas.notFound.map(textOf),
		sources: atlas.sources.length,
		letters: sourcesByLetter(atlas.sources).map(({ letter, sources }) => ({
			letter,
			sources: sources.map(({ id, title, publisher, published }) => ({
				id,
				title,
				publisher,
				...(published ? { published } : {}),
				facts: cited.get(id)?.length ?? 0
			}))
		}))
	};
}

/** Facts under the thing on whose page they stand. */
function grouped(atlas: Atlas, facts: Fact[], words: (fact: Fact) => string) {
	return byThing(facts).map(({ thing, facts }) => ({
		kind: thingKindName(thing.kind),
		name: factThingName(atlas, thing),
		path: pathOfThing(thing),
		facts: facts.map((fact) => ({ key: fact.key, says: words(fact), disagreements: disagreementsOf(fact) }))
	}));
}
