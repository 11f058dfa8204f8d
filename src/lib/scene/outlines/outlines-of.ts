import type { Outline, Outlines } from './outlines';
import type { Position } from '$lib/domain';
import { arcsOf } from '$lib/geo/arcs';
import { projectToSvg } from '$lib/geo/mercator';
import { svgPathsOf } from '$lib/geo/svg/svg-paths';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { disputeArcs } from './dispute-arcs';
import type { MapDisputeArc } from '../state/types';

/** Arcs of the same two states are this far apart in their middles, SVG units. */
const ASIDE = 14;

/**
 * A great circle as one curve through its ends and its middle, which is what the plain map needs to know of it.
 * Nothing for one that crosses ±180°.
 */
function curve({ lines }: { lines: Position[][] }, level: number): string {
	const [line = []] = lines;
	if (lines.length !== 1) return '';
	const at = (share: number) => projectToSvg(line[Math.round((line.length - 1) * share)] ?? [0, 0]);
	const [from, middle, to] = [at(0), at(0.5), at(1)];
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	// A curve bends half as far as its control point stands.
	const aside = [(from[1] - to[1]) / length, (to[0] - from[0]) / length].map((part) => part * level * ASIDE);
	const control = [0, 1].map(
		(axis) => 2 * ((middle[axis] ?? 0) + (aside[axis] ?? 0)) - ((from[axis] ?? 0) + (to[axis] ?? 0)) / 2
	);
	const text = (point: number[]) => point.map(Math.round).join();
	return `M${text(from)}Q${text(control)} ${text(to)}`;
}

function arcOutlines(topology: BoundariesTopology, arcs: MapDisputeArc[]): Outline[] {
	const drawn = arcsOf(
		topology,
		arcs.map(({ dyad }) => dyad)
	);
	return arcs.flatMap(({ id, dispute, level }, index) => {
		const arc = drawn[index];
		const d = arc ? curve(arc, level) : '';
		return d ? [{ id, dispute, d }] : [];
	});
}

/**
 * The outlines of the plain map. For the server only: the topology is too heavy for the first page.
 * @param atlas the states that the record names, since only these are shapes of their own, and its disputes
 */
export function plainMapOutlines(
	topology: BoundariesTopology,
	atlas: { states: { iso3: string }[]; disputes: Parameters<typeof disputeArcs>[0] }
): Outlines {
	const named = new Set(atlas.states.map(({ iso3 }) => iso3));
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
		lines: paths.lines
			.filter(({ class: lineClass, dispute }) => lineClass !== 'claim' || !dispute)
			.map(({ id, d, class: lineClass, dispute }) => ({ id, d, class: lineClass, dispute })),
		arcs: arcOutlines(topology, disputeArcs(atlas.disputes)),
		small: paths.small.filter(({ id }) => named.has(id)).map(({ id, x, y }) => ({ id, position: [x, y] }))
	};
}
