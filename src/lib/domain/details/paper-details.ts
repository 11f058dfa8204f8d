import { withSources, type WithSources } from './details';
import type { Paper, PaperClaim, ThingRef } from '../types/paper-types';
import type { Atlas } from '../types/atlas-types';

/**
 * What the paper says of a thing, in the order of the paper, with sources in full. A document of the paper's
 * table is what the claim of its row is about, whether the claim names it or not.
 */
export function claimsAbout(atlas: Atlas, thing: ThingRef): WithSources<PaperClaim>[] {
	const rows = thing.kind === 'document' ? claimsOfRows(atlas.paper, thing.id) : [];
	return atlas.claims
		.filter(({ id, about }) => rows.includes(id) || about.some((named) => isSame(named, thing)))
		.map((claim) => withSources(atlas, claim));
}

/** All that a claim is about: what it names, then the documents of its rows of the table. */
export function thingsOf({ id, about }: PaperClaim, paper: Pick<Paper, 'table'>): ThingRef[] {
	const documents = paper.table.rows
		.flatMap(({ entries }) => entries.filter(({ claim }) => claim === id))
		.flatMap((entry) => entry.documents.map((document): ThingRef => ({ kind: 'document', id: document })));
	return [...about, ...documents].filter(
		(thing, index, all) => all.findIndex((other) => isSame(other, thing)) === index
	);
}

/** Ids of the claims that judge the rows of the table where the document stands. */
function claimsOfRows({ table }: Pick<Paper, 'table'>, document: string): string[] {
	return table.rows
		.flatMap(({ entries }) => entries)
		.filter(({ documents }) => documents.includes(document))
		.map(({ claim }) => claim);
}

const isSame = (a: ThingRef, b: ThingRef) => a.kind === b.kind && a.id === b.id;
