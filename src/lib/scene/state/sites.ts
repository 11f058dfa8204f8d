import { AFFAIR_KINDS } from '../../domain/types/affairs-types';
import type { AtlasCore, CoreAffair } from '../../domain/types/core-types';
import type { Position } from '../../domain/types/values';
import { projectToSvg } from '../../geo/mercator';

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

/** A place where a council ever met or something else was done between the organization and others. */
export interface MeetingSite {
	/** Id of the place. */
	id: string;
	position: Position;
	/** Ids of the meetings and acts. */
	meetings: string[];
}

/** One of the points of an exercise. */
export interface ExerciseSite {
	id: string;
	exercise: string;
	position: Position;
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

interface Bare {
	seats: SeatSite[];
	meetings: MeetingSite[];
	exercises: ExerciseSite[];
	exerciseLines: ExerciseLine[];
	concerns: ConcernSite[];
}

/** Where a sign stands beside its point, at each of {@link SITE_ZOOMS}. */
type Shifted<T> = T & { shifts: Shift[] };

/** Where the layers that are off at first have something to show, over all years. */
export interface Sites {
	seats: Shifted<SeatSite>[];
	meetings: Shifted<MeetingSite>[];
	exercises: Shifted<ExerciseSite>[];
	exerciseLines: ExerciseLine[];
	concerns: Shifted<ConcernSite>[];
}

const DEGREE = projectToSvg([1, 0])[0] - projectToSvg([0, 0])[0];

/**
 * Zooms from which on signs stand elsewhere, each with pixels a degree of longitude for which they are placed: a
 * phone's map of the region, a screen's, a part of it, a valley.
 */
export const SITE_ZOOMS = [
	{ zoom: 0, perDegree: 3 },
	{ zoom: 1.8, perDegree: 8.3 },
	{ zoom: 3.3, perDegree: 22 },
	{ zoom: 4.8, perDegree: 60 }
] as const;

/** Which of the shifts of a sign holds at a zoom. */
export const levelAt = (zoom: number): number => SITE_ZOOMS.filter((level) => zoom >= level.zoom).length - 1;

/** Half the width of a sign and of the circle of a place, in CSS pixels. */
const RADIUS = { sign: 8.5, place: 11 };

const around = (distance: number): Shift[] =>
	[90, 45, 135, 0, 180, -45, -135, -90].map((degrees): Shift => {
		const angle = (degrees * Math.PI) / 180;
		return [Math.round(Math.cos(angle) * distance), Math.round(Math.sin(angle) * distance)];
	});
/** Where a sign may stand about its point, the preferred shift first: a seat above its place, … */
const SEAT_SHIFTS: Shift[] = [[0, -19], [0, 19], ...around(20), ...around(28)];
/** … a meeting below it, … */
const MEETING_SHIFTS: Shift[] = [[0, 19], [0, -19], ...around(20), ...around(28)];
/** … the tail of a claim's sign at its point, … */
const CONCERN_SHIFTS: Shift[] = [[0, 0] as Shift, ...around(12), ...around(22)].map(([right, down]) => [
	right + 6,
	down - 9
]);
/** … an exercise at its point. */
const EXERCISE_SHIFTS: Shift[] = [[0, 0], ...around(20), ...around(28)];

type Circle = [x: number, y: number, radius: number];

/**
 * The shift of each sign at one level, so that it lies on no circle of a place and on no other sign, as far as
 * there is room. In the order given; what is placed stays in `taken`.
 */
function place(positions: Position[], shifts: Shift[], perDegree: number, taken: Circle[]): Shift[] {
	return positions.map((position) => {
		const [x, y] = projectToSvg(position).map((value) => (value * perDegree) / DEGREE) as Shift;
		const overlap = ([right, down]: Shift) =>
			taken.reduce(
				(sum, [cx, cy, radius]) =>
					sum + Math.max(0, radius + RADIUS.sign - Math.hypot(x + right - cx, y + down - cy)),
				0
			);
		const best = shifts
			.map((shift) => ({ shift, overlap: overlap(shift) }))
			.reduce((a, b) => (b.overlap < a.overlap - 0.5 ? b : a)).shift;
		taken.push([x + best[0], y + best[1], RADIUS.sign]);
		return best;
	});
}

type Kind = 'seats' | 'meetings' | 'concerns' | 'exercises';

/** The sites with their shifts at every level. */
function placed({ places }: Pick<AtlasCore, 'places'>, bare: Bare): Sites {
	const levels = SITE_ZOOMS.map(({ perDegree }): Record<Kind, Shift[]> => {
		const at = (position: Position) =>
			projectToSvg(position).map((value) => (value * perDegree) / DEGREE) as Shift;
		const taken = places.map(({ position }): Circle => [...at(position), RADIUS.place]);
		const positions = (sites: { position: Position }[]) => sites.map(({ position }) => position);
		const seats = place(positions(bare.seats), SEAT_SHIFTS, perDegree, taken);
		const meetings = place(positions(bare.meetings), MEETING_SHIFTS, perDegree, taken);
		const concerns = place(positions(bare.concerns), CONCERN_SHIFTS, perDegree, taken);
		// Exercises of different years are never on the map together.
		const byExercise = new Map<string, Circle[]>();
		const exercises = bare.exercises.map(({ exercise, position }): Shift => {
			const own = byExercise.get(exercise) ?? [...taken];
			byExercise.set(exercise, own);
			return place([position], EXERCISE_SHIFTS, perDegree, own)[0] ?? [0, 0];
		});
		return { seats, meetings, concerns, exercises };
	});
	const withShifts = <T>(sites: T[], kind: Kind) =>
		sites.map((site, index) => ({
			...site,
			shifts: levels.map((level): Shift => level[kind][index] ?? [0, 0])
		}));
	return {
		seats: withShifts(bare.seats, 'seats'),
		meetings: withShifts(bare.meetings, 'meetings'),
		concerns: withShifts(bare.concerns, 'concerns'),
		exercises: withShifts(bare.exercises, 'exercises'),
		exerciseLines: bare.exerciseLines
	};
}

/** By the claims of an atlas, which never change: placing the signs takes longer than drawing them. */
const known = new WeakMap<object, Sites>();

/** Null as long as the record's part behind these layers is not loaded. */
export function sitesOf(atlas: AtlasCore): Sites | null {
	const { places, summits, institutions, exercises, claims } = atlas;
	if (!institutions || !exercises || !claims) return null;
	const before = known.get(claims);
	if (before) return before;
	const held = [...summits, ...AFFAIR_KINDS.flatMap((kind): CoreAffair[] => atlas[`${kind}s`] ?? [])];
	const seatsAt = (place: string) =>
		institutions.filter(({ seats }) => seats.some((seat) => seat.place === place)).map(({ id }) => id);
	const sites = placed(
		{ places },
		{
			seats: places
				.map(({ id, position }) => ({ id, position, institutions: seatsAt(id) }))
				.filter((site) => site.institutions.length > 0),
			meetings: places
				.map(({ id, position }) => ({
					id,
					position,
					meetings: held.filter(({ place }) => place === id).map((each) => each.id)
				}))
				.filter((site) => site.meetings.length > 0),
			exercises: exercises.flatMap((exercise) =>
				exercise.places.map(({ position }, index) => ({
					id: `${exercise.id} ${index}`,
					exercise: exercise.id,
					position
				}))
			),
			exerciseLines: exercises
				.filter((exercise) => exercise.places.length > 1)
				.map(({ id, places }) => ({ id, positions: places.map(({ position }) => position) })),
			concerns: concernSites(claims)
		}
	);
	known.set(claims, sites);
	return sites;
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
