import type { Dispute, Dyad } from '../../domain/types/dispute-types';
import type { Iso3, Position } from '../../domain/types/values';
import { dyadsOf } from '../../domain/year/dyads';
import { areasOf, linesOfDispute } from '../features';
import type { RiversTopology } from '../river-types';
import { shapeOf } from '../shape';
import type { BoundariesTopology, Box } from '../topology-types';
import { boxAround, boxAroundAll, lookedAt } from './box';
import { boxOfState } from './box-of-state';

/** What a map shows at least, kilometres across and down: of a dispute a valley, of a town the land that it lies in. */
const LEAST = { dispute: 150, exercise: 600, place: 900, state: 300 } as const;
/** What it shows around what it is about, as a share of that on each side. */
const MARGIN = 0.12;
/** Points so many degrees beside a state, as on an island of it, still count as there. */
const NEAR = 2;

interface Ground {
	boundaries: BoundariesTopology;
	rivers: RiversTopology;
}

interface At {
	position: Position;
}

type Extended = Pick<Dispute, 'id' | 'parties' | 'dyads'> & { points: readonly At[] };

/** All positions of a geometry, however deep they stand in it. */
function positionsOf(coordinates: unknown): number[][] {
	if (!Array.isArray(coordinates)) return [];
	return typeof coordinates[0] === 'number'
		? [coordinates as number[]]
		: coordinates.flatMap((part) => positionsOf(part));
}

const groundOfStates = ({ boundaries }: Ground, states: readonly Iso3[]): Box | null =>
	boxAroundAll(states.map((iso3) => boxOfState(boundaries, iso3)).filter((box) => box !== null));

/**
 * Where a dispute is: its areas, lines and points; one over water alone, also the rivers. Null for one that has no place.
 * What lies outside of all its parties, as where a body met about it, is not where it is.
 */
function groundOfDispute(ground: Ground, { id, points, parties }: Extended): Box | null {
	const { boundaries, rivers } = ground;
	const states = groundOfStates(ground, parties);
	const isThere = ({ position: [lon, lat] }: At) =>
		!states ||
		(lon >= states[0] - NEAR &&
			lon <= states[2] + NEAR &&
			lat >= states[1] - NEAR &&
			lat <= states[3] + NEAR);
	const drawn = [...areasOf(boundaries, id), ...linesOfDispute(boundaries, id)];
	const water = rivers.objects.rivers.geometries
		.filter(({ properties }) => drawn.length === 0 && properties.disputes.includes(id))
		.map((river) => shapeOf(rivers, river));
	const geometries = [...drawn.map(({ geometry }) => geometry), ...water];
	return boxAround([
		...geometries.flatMap((geometry) => ('coordinates' in geometry ? positionsOf(geometry.coordinates) : [])),
		...points.filter(isThere).map(({ position }) => position)
	]);
}

/** What a map of a state looks at, degrees. Null where the boundaries have none of it; so of all of these. */
export function extentOfState(ground: Ground, iso3: Iso3): Box | null {
	const box = groundOfStates(ground, [iso3]);
	return box && lookedAt(box, LEAST.state, MARGIN / 2);
}

/** What a map of a dispute looks at: where it is, or else the states that it is between. */
export function extentOfDispute(ground: Ground, dispute: Extended): Box | null {
	const box = groundOfDispute(ground, dispute) ?? groundOfStates(ground, dispute.parties);
	return box && lookedAt(box, LEAST.dispute, MARGIN);
}

/** What a map of two states looks at: what they quarrel over, or both of them. @param disputes of the record */
export function extentOfPair(ground: Ground, pair: Dyad, disputes: readonly Extended[]): Box | null {
	const between = disputes.filter((dispute) => dyadsOf(dispute).some((dyad) => dyad.join() === pair.join()));
	const places = between.map((dispute) => groundOfDispute(ground, dispute)).filter((box) => box !== null);
	const box = boxAroundAll(places) ?? groundOfStates(ground, pair);
	return box && lookedAt(box, LEAST.dispute, MARGIN);
}

/** What a map of a place looks at: the land around it. */
export const extentOfPlace = ({ position }: At): Box => lookedAt([...position, ...position], LEAST.place, 0);

/** What a map of an exercise looks at: all its sites. Null where the record has none. */
export function extentOfExercise(sites: readonly At[]): Box | null {
	const box = boxAround(sites.map(({ position }) => position));
	return box && lookedAt(box, LEAST.exercise, MARGIN);
}
