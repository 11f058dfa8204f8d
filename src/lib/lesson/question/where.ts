/** Where a class points, and what of the map is seen with the answer. */
import type { Position } from '../../domain/types/values';
import { NORTH, SOUTH } from '../../geo/mercator';
import type { Box } from '../../geo/topology-types';

/** Room around guess and answer, as a part of what lies between them. */
const MARGIN = 0.3;
/** At least so many degrees: where both are one place, the states around it are seen, too. */
const LEAST = 12;

const rounded = (degrees: number) => Math.round(degrees * 100) / 100;
const within = (degrees: number, least: number, most: number) => Math.min(most, Math.max(least, degrees));

/** A place that was pointed at, as an answer: on the map, to a hundredth of a degree. */
export const pointedAt = ([lon, lat]: Position): Position => [
	rounded(within(lon, -180, 180)),
	rounded(within(lat, SOUTH, NORTH))
];

function spanOf(a: number, b: number, least: number): [number, number] {
	const room = Math.max(least, MARGIN * Math.abs(a - b));
	return [Math.min(a, b) - room, Math.max(a, b) + room];
}

/** The part of the map that shows the place and what was pointed at instead. */
export function boxOfAnswer(place: Position, guess: Position | null): Box {
	const [lon, lat] = guess ?? place;
	const [west, east] = spanOf(lon, place[0], LEAST);
	const [south, north] = spanOf(lat, place[1], LEAST * 0.6);
	return [west, Math.max(SOUTH, south), east, Math.min(NORTH, north)];
}
