import topology from '../../../../../static/data/boundaries.topo.json';
import { rivers, towns } from '../../../../../static/data/orientation.json';
import { atlas } from '$record';
import { said } from '$record/catalogue';
import { factsOf, FIRST_YEAR, trustOf } from '$lib/domain';
import { coverageOf, type Coverage } from '$lib/geo/coverage';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import * as m from '$lib/paraglide/messages';
import { byName } from '$lib/text/language/by-name';
import { dateName, textOf } from '$lib/text/words';
import type { PageServerLoad } from './$types';

type Named = { id: string; title: Parameters<typeof textOf>[0] };
const link = ({ id, title }: Named) => ({ path: `/dispute/${id}/`, name: textOf(title) });
const lineOf = ({ dispute, agreement }: Coverage['laterLines'][number]) => ({
	...link(dispute),
	what: textOf(agreement.title),
	date: dateName(agreement.date)
});
const names = (areas: { name: string }[]) => areas.map(({ name }) => said(name)).sort(byName);

export const load: PageServerLoad = () => {
	const of = coverageOf(atlas, topology as unknown as BoundariesTopology);
	const trust = factsOf(atlas).map(({ fact }) => trustOf(fact));
	return {
		title: m.limits_title(),
		first: FIRST_YEAR,
		boundaries: BOUNDARIES_PROVENANCE,
		laterLines: of.laterLines.map(lineOf),
		earlierLines: of.earlierLines.map(lineOf),
		wholeBorders: of.wholeBorders.map(link),
		points: of.notedPoints.map(({ dispute, point }) => ({
			...link(dispute),
			point: textOf(point.name),
			note: point.note ? textOf(point.note) : ''
		})),
		withoutLand: of.withoutGeometry.other.map(link),
		withoutLine: of.withoutGeometry.land.map(link),
		claims: of.claimsWithoutArea.map(link),
		heldThen: names(of.heldThen),
		unverifiedAreas: names(of.unverifiedAreas),
		foreignAreas: names(of.foreignAreas),
		rivers: rivers.map(({ name }) => textOf(name)).sort(byName),
		towns: towns.length,
		counts: {
			facts: trust.length,
			memory: trust.filter((level) => level === 'unverified').length,
			disputed: trust.filter((level) => level === 'disputed').length,
			points: atlas.disputes.flatMap(({ points }) => points).length,
			disputes: atlas.disputes.length
		},
		notFound: atlas.notFound.map(textOf)
	};
};
