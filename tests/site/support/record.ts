import { AFFAIR_KINDS, type Atlas, type Fact } from '../../../src/lib/domain';

/** The things of the record that have a page, by the kind in its address, with the table that lists them. */
export const KINDS = [
	{ kind: 'state', table: 'states', idsOf: (atlas: Atlas) => atlas.states.map(({ iso3 }) => iso3) },
	{ kind: 'document', table: 'documents', idsOf: (atlas: Atlas) => ids(atlas.documents) },
	{ kind: 'dispute', table: 'dispute-summaries', idsOf: (atlas: Atlas) => ids(atlas.disputes) },
	{ kind: 'place', table: 'places', idsOf: (atlas: Atlas) => ids(atlas.places) },
	{ kind: 'summit', table: 'summits', idsOf: (atlas: Atlas) => ids(atlas.summits) },
	{ kind: 'institution', table: 'institutions', idsOf: (atlas: Atlas) => ids(atlas.institutions) },
	{ kind: 'exercise', table: 'exercises', idsOf: (atlas: Atlas) => ids(atlas.exercises) },
	{ kind: 'source', table: 'sources', idsOf: (atlas: Atlas) => ids(atlas.sources) },
	{ kind: 'claim', table: 'claims', idsOf: (atlas: Atlas) => ids(atlas.claims) }
] as const;

const ids = (things: { id: string }[]): string[] => things.map(({ id }) => id);

/** Where a thing is to be read: its page, or its place on the page of the paper. */
export const addressOf = (kind: string, id: string): string =>
	kind === 'claim' ? `/paper/#${id}` : `/${kind}/${id}/`;

/** The pages, without base, on which a fact stands. */
export function pagesOf({ thing }: Fact, atlas: Atlas): string[] {
	if (thing.kind === 'claim') return ['/paper/'];
	if (AFFAIR_KINDS.some((kind) => kind === thing.kind)) return ['/organization/'];
	if (thing.kind !== 'chair') return [`/${thing.kind}/${thing.id}/`];
	const summit = atlas.chairs.find(({ year }) => String(year) === thing.id)?.summit;
	return ['/organization/', ...(summit ? [`/summit/${summit}/`] : [])];
}
