import { geoBounds } from 'd3-geo';
import type { Iso3 } from '../domain/types/values';
import { polygonsOf, shapeOf } from './shape';
import type { BoundariesTopology, Box } from './topology-types';

/** Boxes written by hand, each with its reason. */
export const STATE_BOXES: Readonly<Record<Iso3, Box>> = {
	// Cut at ±180°, so a computed box spans the whole world.
	RUS: [19, 41, 190, 82],
	FJI: [176.8, -19.3, 182, -16],
	NZL: [166, -47.5, 179, -34],
	KIR: [172, -3, 210, 5],
	ATA: [-180, -90, 180, -60],
	// Parts far away would make the box useless for a camera.
	USA: [-125, 24, -66, 50],
	FRA: [-5.2, 41.3, 9.6, 51.2],
	NLD: [3.3, 50.7, 7.3, 53.6],
	NOR: [4.5, 57.9, 31.2, 71.3],
	ESP: [-9.4, 35.9, 4.4, 43.9],
	PRT: [-9.6, 36.9, -6.1, 42.2],
	CHL: [-76, -56, -66, -17.4],
	ECU: [-81.1, -5.1, -75.1, 1.5],
	AUS: [112.9, -43.8, 153.7, -10]
};

/**
 * The box of a state in degrees, for the camera.
 * @returns nothing when the topology has no such state.
 */
export function boundsOf(topology: BoundariesTopology, iso3: Iso3): Box | undefined {
	const byHand = STATE_BOXES[iso3];
	if (byHand) return byHand;
	const state = topology.objects.states.geometries.find(({ id }) => id === iso3);
	if (!state) return undefined;
	// Points, not areas: the bounds of an area on the sphere would depend on which way its rings run.
	const rings = polygonsOf(shapeOf(topology, state)).flat();
	const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: rings.flat() });
	return [west, south, east < west ? east + 360 : east, north];
}
