import type { Outlines } from './outlines';
import { svgPathsOf } from '$lib/geo/svg-paths';
import type { BoundariesTopology } from '$lib/geo/topology-types';

/**
 * The outlines of the plain map. For the server only: the topology is too heavy for the first page.
 * @param named codes of the states that the record names; only these are shapes of their own
 */
export function outlinesOf(topology: BoundariesTopology, named: ReadonlySet<string>): Outlines {
	const paths = svgPathsOf(topology, named);
	const labels = new Map(paths.labels.map(({ id, x, y }): [string, [number, number]] => [id, [x, y]]));
	const disputes = new Map(
		topology.objects.disputed.geometries.map(({ id, properties }) => [
			id,
			(properties as { dispute?: string } | undefined)?.dispute
		])
	);
	return {
		land: paths.land,
		borders: paths.borders,
		states: paths.states.map(({ id, d }) => ({ id, d, label: labels.get(id) })),
		areas: paths.disputed.map(({ id, d }) => ({ id, d, dispute: disputes.get(id) })),
		lines: paths.lines.map(({ id, d, class: lineClass, dispute }) => ({ id, d, class: lineClass, dispute })),
		small: paths.small.filter(({ id }) => named.has(id)).map(({ id, x, y }) => ({ id, position: [x, y] }))
	};
}
