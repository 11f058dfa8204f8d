import type { AtlasCore, Position } from '../domain/types';

/** A shift of a sign from its point, in CSS pixels: right, down. */
export type Shift = [right: number, down: number];

/** A place where an institution sits or was meant to sit, in whatever year. */
export interface SeatSite {
	/** Id of the place. */
	id: string;
	position: Position;
	/** Ids of the institutions, each once. */
	institutions: string[];
}

/** One of the points of an exercise. */
export interface ExerciseSite {
	id: string;
	exercise: string;
	position: Position;
	/** Where its sign stands on a map of the region, and where on one of a valley. */
	shift: Shift;
	closeShift: Shift;
}

export interface ExerciseLine {
	/** The id of the exercise. */
	id: string;
	positions: Position[];
}

/** A point with one claim of the paper or several. */
export interface ConcernSite {
	id: string;
	position: Position;
	claims: string[];
}

/** Where the layers that are off at first have something to show, over all years. */
export interface Sites {
	seats: SeatSite[];
	exercises: ExerciseSite[];
	exerciseLines: ExerciseLine[];
	concerns: ConcernSite[];
}

/** The sign of a seat stands above the circle of its place. */
export const SEAT_SHIFT: Shift = [0, -18];
/** The tail of a claim's sign ends at its point. */
export const CONCERN_SHIFT: Shift = [6, -9];

/** From this zoom on the sign of an exercise stands at its point: the circles about it are far enough. */
export const CLOSE = 5;

/** Degrees within which a sign would lie on the circle of a place, on a map of the region. */
const NEAR = 1.6;
/** Degrees within which it lies there however close the map is. */
const SAME = 0.1;
/** CSS pixels between the middles of a sign and of the circle that it gives way to. */
const AWAY = 19;
/** Where a sign may go, below and beside a place: above it stand the seats. */
const WAYS = [90, 45, 135, 0, 180].map((degrees): Shift => {
	const angle = (degrees * Math.PI) / 180;
	return [Math.cos(angle), Math.sin(angle)];
});

/** Away from the nearest place, if one is near. */
function shiftOf(position: Position, places: AtlasCore['places'], within: number): Shift {
	const away = places
		.map((place): Shift => [position[0] - place.position[0], place.position[1] - position[1]])
		.sort((a, b) => Math.hypot(...a) - Math.hypot(...b))[0];
	if (!away || Math.hypot(...away) > within) return [0, 0];
	const along = (way: Shift) => way[0] * away[0] + way[1] * away[1];
	const [right, down] = WAYS.reduce((best, way) => (along(way) > along(best) + 1e-9 ? way : best));
	return [Math.round(right * AWAY), Math.round(down * AWAY)];
}

/** Null as long as the record's part behind these layers is not loaded. */
export function sitesOf({ places, institutions, exercises, claims }: AtlasCore): Sites | null {
	if (!institutions || !exercises || !claims) return null;
	const seatsAt = (place: string) =>
		institutions.filter(({ seats }) => seats.some((seat) => seat.place === place)).map(({ id }) => id);
	return {
		seats: places
			.map(({ id, position }) => ({ id, position, institutions: seatsAt(id) }))
			.filter((site) => site.institutions.length > 0),
		exercises: exercises.flatMap((exercise) =>
			exercise.places.map(({ position }, index) => ({
				id: `${exercise.id} ${index}`,
				exercise: exercise.id,
				position,
				shift: shiftOf(position, places, NEAR),
				closeShift: shiftOf(position, places, SAME)
			}))
		),
		exerciseLines: exercises
			.filter((exercise) => exercise.places.length > 1)
			.map(({ id, places }) => ({ id, positions: places.map(({ position }) => position) })),
		concerns: concernSites(claims)
	};
}

/** Claims at the same point share one sign. */
function concernSites(claims: NonNullable<AtlasCore['claims']>): ConcernSite[] {
	const sites = new Map<string, ConcernSite>();
	for (const { id, concern } of claims) {
		for (const { position } of concern?.at ?? []) {
			const key = position.join(' ');
			const site = sites.get(key);
			if (site) site.claims.push(id);
			else sites.set(key, { id: key, position, claims: [id] });
		}
	}
	return [...sites.values()];
}
