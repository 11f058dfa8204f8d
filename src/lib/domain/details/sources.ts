import { yearOf } from '../year/dates';
import { factsOf, type Fact } from './facts';
import { AFFAIR_KINDS } from '../types/affairs-types';
import type { Chair } from '../types/organization-types';
import { TRUST_LEVELS, trustOf, type Trust } from './trust';
import type { Atlas } from '../types/atlas-types';
import type { TreatyDocument } from '../types/document-types';
import type { PartialDate, Source } from '../types/values';

export type FactThing = Fact['thing'];

/** A thing of the record and those of its facts that are meant. */
export interface ThingFacts {
	thing: FactThing;
	facts: Fact[];
}

/** How many facts there are of each level, and how many fields of the better ones are from memory. */
export interface TrustCount {
	facts: Record<Trust, number>;
	total: number;
	/** Fields not yet verified of facts that were seen. */
	fields: number;
}

/** Facts by the thing on whose page they stand, both in the order of the record. */
export function byThing(facts: Fact[]): ThingFacts[] {
	const groups = new Map<string, ThingFacts>();
	for (const fact of facts) {
		const key = `${fact.thing.kind}/${fact.thing.id}`;
		const group = groups.get(key);
		if (group) group.facts.push(fact);
		else groups.set(key, { thing: fact.thing, facts: [fact] });
	}
	return [...groups.values()];
}

/** Every fact that rests on a source, grouped by thing. */
export function factsOfSource(atlas: Atlas, id: string): ThingFacts[] {
	return byThing(factsOf(atlas).filter(({ fact }) => fact.sources.includes(id)));
}

/** For each source of the record the facts that rest on it. */
export function citedBy(atlas: Atlas): Map<string, Fact[]> {
	const cited = new Map<string, Fact[]>(atlas.sources.map(({ id }) => [id, []]));
	for (const fact of factsOf(atlas)) {
		for (const id of new Set(fact.fact.sources)) cited.get(id)?.push(fact);
	}
	return cited;
}

/** The sources of one publisher in the order of the record, and what stands before and after one of them. */
export function samePublisher(atlas: Atlas, { id, publisher }: Source) {
	const all = atlas.sources.filter((source) => source.publisher === publisher);
	const at = all.findIndex((source) => source.id === id);
	return { previous: all[at - 1] ?? null, next: all[at + 1] ?? null, count: all.length };
}

/** Other sources of the facts that rest on a source; those that share the most facts come first. */
export function companionsOf(atlas: Atlas, id: string): { source: Source; shared: number }[] {
	const shared = new Map<string, number>();
	for (const { fact } of factsOf(atlas)) {
		if (!fact.sources.includes(id)) continue;
		for (const other of fact.sources) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
	}
	return atlas.sources
		.flatMap((source) => {
			const count = shared.get(source.id);
			return count ? [{ source, shared: count }] : [];
		})
		.sort((a, b) => b.shared - a.shared);
}

/** The years in which something begins or happens that the facts tell of, in order, each once. */
export function yearsOfFacts(facts: Fact[]): number[] {
	return [...new Set(facts.flatMap(datesOf).map(yearOf))].sort((a, b) => a - b);
}

const DATES = ['start', 'date', 'from', 'established'] as const;

function datesOf({ fact }: Fact): PartialDate[] {
	const { acts, year, ...fields } = fact as Partial<
		Record<(typeof DATES)[number], PartialDate | null> & Pick<TreatyDocument, 'acts'> & Pick<Chair, 'year'>
	>;
	const ofActs = acts ? [acts.adopted, acts.signed, acts.enteredIntoForce].map((act) => act?.date) : [];
	return [...DATES.map((field) => fields[field]), ...ofActs, year?.toString()].filter(
		(date) => !!date
	) as string[];
}

/** Counts facts by how far they can be relied on. */
export function countTrust(facts: Fact[]): TrustCount {
	const count: TrustCount = {
		facts: Object.fromEntries(TRUST_LEVELS.map((level) => [level, 0])) as Record<Trust, number>,
		total: facts.length,
		fields: 0
	};
	for (const { fact } of facts) {
		const trust = trustOf(fact);
		count.facts[trust] += 1;
		if (trust !== 'unverified') count.fields += fact.unverified?.length ?? 0;
	}
	return count;
}

/** The address of the page, without base, where a thing's facts stand. */
export function pathOfThing({ kind, id }: FactThing): string {
	if (kind === 'claim') return `/paper/#${id}`;
	if (isOnOrganizationPage(kind)) return `/organization/#${kind}-${id}`;
	return `/${kind}/${encodeURIComponent(id)}/`;
}

const isOnOrganizationPage = (kind: FactThing['kind']) =>
	kind === 'chair' || AFFAIR_KINDS.some((one) => one === kind);
