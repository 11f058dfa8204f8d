import type { Atlas, Sourced } from '../domain/types';

/** Every fact of the record that carries sources. */
export function factsOfAtlas(atlas: Atlas): Sourced[] {
	return [
		...atlas.statuses,
		...atlas.events,
		...atlas.summits,
		...atlas.documents,
		...atlas.disputes.flatMap(({ phases, positions, agreements }) => [...phases, ...positions, ...agreements])
	];
}

/** How much the record holds, and how much of it nobody has verified. */
export function summaryOf(atlas: Atlas): string {
	const facts = factsOfAtlas(atlas);
	const memory = facts.filter(({ confidence }) => confidence === 'memory').length;
	const fields = facts.reduce((sum, { unverified }) => sum + (unverified?.length ?? 0), 0);
	return [
		`The record ${atlas.version}, reviewed ${atlas.reviewed}, is in order:`,
		`${atlas.states.length} states, ${atlas.statuses.length} statuses, ${atlas.events.length} events,`,
		`${atlas.summits.length} summits, ${atlas.documents.length} documents, ${atlas.disputes.length} disputes,`,
		`${atlas.places.length} places, ${atlas.sources.length} sources;`,
		`unverified: ${memory} facts and ${fields} fields of others.`
	].join('\n');
}
