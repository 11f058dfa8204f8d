import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Iso3 } from '$lib/domain/types/values';
import { arcsOf } from '$lib/geo/arcs';
import { featuresOf } from '$lib/geo/features';
import type { Lake } from '$lib/geo/orientation-types';
import type { RiversTopology } from '$lib/geo/river-types';
import { shapeOf } from '$lib/geo/shape';
import type { BoundariesTopology, LineClass } from '$lib/geo/topology-types';
import { documentSteps } from './document-steps';
import { labelPlaces } from './line-labels';
import { outlineLines } from './outlines';
import type { MisplacedLine } from '$lib/scene/state/misplaced';
import type { Shift, Sites } from '$lib/scene/state/sites';
import type {
	MapDisputeArc,
	MapDisputePoint,
	MapFeatures,
	MapPlace,
	MapProperties,
	MapSources,
	ShiftProperties,
	SiteSourceId,
	StageTexts
} from '$lib/scene/state/types';

const NO_SITES: Sites = { seats: [], meetings: [], exercises: [], exerciseLines: [], concerns: [] };

export interface SourceInputs {
	topology: BoundariesTopology;
	/** Names of the states of the record, in the language of the page. Only these are labelled and clickable. */
	names: ReadonlyMap<Iso3, string>;
	places: readonly MapPlace[];
	disputePoints: readonly MapDisputePoint[];
	disputeArcs: readonly MapDisputeArc[];
	lineTexts: LineTexts;
	/** With what stands beside each. */
	misplaced: readonly (MisplacedLine & { text: string })[];
	/** Null before the record's part behind layers that are off at first is loaded. */
	sites: Sites | null;
}

/** What is written along lines, in the language of the page. */
export interface LineTexts {
	/** Classes that have a name of their own. */
	classes: Partial<Record<LineClass, string>>;
	/** By dispute about a border: what is said of it at each stage that it has had. */
	stages: ReadonlyMap<string, StageTexts>;
	/** Whose claim it is, by code. */
	claims: ReadonlyMap<Iso3, string>;
}

const collection = (features: MapFeatures['features']): MapFeatures => ({
	type: 'FeatureCollection',
	features
});

/** Longitude span × latitude span of the largest part, in square degrees: how much room a name has. */
function roomOf({ coordinates, type }: Polygon | MultiPolygon): number {
	const outer =
		type === 'Polygon' ? coordinates.slice(0, 1) : coordinates.flatMap((rings) => rings.slice(0, 1));
	const span = (values: number[]) =>
		values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
	return outer
		.map((ring) => span(ring.map(([x = 0]) => x)) * span(ring.map(([, y = 0]) => y)))
		.reduce((a, b) => Math.max(a, b), 0);
}

/** Degrees: east of it names of places stand to the left first, since the region ends there. */
const EAST = 100;

const point = (position: Position, properties: MapProperties): Feature<Geometry, MapProperties> => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates: position }
});
const line = (positions: Position[], properties: MapProperties): Feature<Geometry, MapProperties> => ({
	type: 'Feature',
	properties,
	geometry: { type: 'LineString', coordinates: positions }
});

/** A number for each count that several things at a point can come to. */
const steps = (
	sites: { id: string; position: MapPlace['position']; most: number; shifts?: Shift[] }[]
): MapFeatures =>
	collection(
		sites.flatMap(({ most, shifts = [], ...site }) =>
			documentSteps([{ ...site, documents: most }]).map(({ id, position, count }) =>
				point(position, { id, text: String(count), ...shiftProperties(shifts) })
			)
		)
	);

/** Letters of figures in signs, CSS pixels; shifts of text are counted in them. */
export const FIGURE = 10.5;
const inFigures = (shifts: Shift[], [right, down]: Shift): Shift[] =>
	shifts.map(([x, y]) => [(x + right) / FIGURE, (y + down) / FIGURE]);

/** `shift0` and so on: expressions reach no list inside a list. */
const shiftProperties = (shifts: Shift[]): ShiftProperties =>
	Object.fromEntries(shifts.map((shift, level) => [`shift${level}`, shift]));

/** What layers that are off at first draw; nothing before their part of the record is loaded. */
export function siteSources(sites: Sites | null): Pick<MapSources, SiteSourceId> {
	const { seats, meetings, exercises, exerciseLines, concerns } = sites ?? NO_SITES;
	return {
		seats: collection(
			seats.map(({ id, position, institutions, shifts }) =>
				point(position, { id, ids: institutions.join(' '), ...shiftProperties(shifts) })
			)
		),
		'seat-steps': steps(
			seats.map((site) => ({
				...site,
				most: site.institutions.length,
				shifts: inFigures(site.shifts, [0, 2])
			}))
		),
		meetings: collection(
			meetings.map(({ id, position, meetings: held, shifts }) =>
				point(position, { id, ids: held.join(' '), ...shiftProperties(shifts) })
			)
		),
		'meeting-steps': steps(
			meetings.map((site) => ({
				...site,
				most: site.meetings.length,
				shifts: inFigures(site.shifts, [0, 0])
			}))
		),
		exercises: collection(
			exercises.map(({ id, exercise, position, shifts }) =>
				point(position, { id, exercise, ...shiftProperties(shifts) })
			)
		),
		'exercise-lines': collection(exerciseLines.map(({ id, positions }) => line(positions, { id }))),
		concerns: collection(
			concerns.map(({ id, position, claims, shifts }) =>
				point(position, { id, ids: claims.join(' '), ...shiftProperties(shifts) })
			)
		),
		'concern-steps': steps(
			concerns.map((site) => ({
				...site,
				most: site.claims.length,
				shifts: inFigures(site.shifts, [11, -7])
			}))
		)
	};
}

/**
 * Lines, and points with what is written along them. A claim in a dispute of the record is drawn from the claims alone.
 */
function linesOf(topology: BoundariesTopology, { classes, stages }: LineTexts) {
	const lines = featuresOf(topology, 'lines').features.filter(
		({ properties }) => properties.class !== 'claim' || !properties.dispute
	);
	const labels = lines.flatMap(({ geometry, properties: { id, class: lineClass, dispute } }) => {
		const text = classes[lineClass];
		const texts = lineClass === 'international' && dispute ? stages.get(dispute) : text && { text };
		return texts
			? labelPlaces(geometry).map(({ position, near }) => point(position, { id, near, ...texts }))
			: [];
	});
	return { lines: collection(lines), 'line-labels': collection(labels) };
}

/** Arcs of the same two states lie this many line widths apart. */
const ASIDE = 3;

function arcSource(topology: BoundariesTopology, arcs: readonly MapDisputeArc[]): MapFeatures {
	const drawn = arcsOf(
		topology,
		arcs.map(({ dyad }) => dyad)
	);
	return collection(
		arcs.flatMap(({ id, dispute, level }, index) =>
			(drawn[index]?.lines ?? []).map((positions) => line(positions, { id, dispute, aside: level * ASIDE }))
		)
	);
}

/** The rivers, once they are loaded; none before. */
export function riverSource(topology: RiversTopology | null): MapFeatures {
	if (!topology) return collection([]);
	return collection(
		topology.objects.rivers.geometries.map((river) => ({
			type: 'Feature',
			properties: { id: river.id, text: river.properties.name, ids: river.properties.disputes.join(' ') },
			geometry: shapeOf(topology, river)
		}))
	);
}

/** The lakes, once they are loaded; none before. */
export const lakeSource = (lakes: readonly Lake[]): MapFeatures =>
	collection(
		lakes.map(({ id, rank, rings }) => ({
			type: 'Feature',
			properties: { id, rank },
			geometry: { type: 'Polygon', coordinates: rings }
		}))
	);

/** Halfway along a straight line on the flat map, near enough for a name. */
const middleOf = (a: Position, b: Position): MapPlace['position'] => [
	((a[0] ?? 0) + (b[0] ?? 0)) / 2,
	((a[1] ?? 0) + (b[1] ?? 0)) / 2
];

/** The GeoJSON behind the style: geometry and what never changes. What changes with the year is feature-state. */
export function sourcesOf(inputs: SourceInputs): MapSources {
	const { topology, names, places, disputePoints, disputeArcs, lineTexts, misplaced, sites } = inputs;
	const states = featuresOf(topology, 'states');
	const ofRecord = states.features.filter(({ properties }) => names.has(properties.id));
	const room = new Map(ofRecord.map(({ properties, geometry }) => [properties.id, roomOf(geometry)]));
	return {
		states: collection(
			states.features.map(({ properties, ...state }) => ({
				...state,
				properties: names.has(properties.id) ? { ...properties, inRecord: true } : properties
			}))
		),
		outlines: collection(outlineLines(topology, (iso3) => names.has(iso3))),
		disputed: featuresOf(topology, 'disputed'),
		...linesOf(topology, lineTexts),
		coast: featuresOf(topology, 'coast'),
		small: collection(
			featuresOf(topology, 'small').features.filter(({ properties }) => names.has(properties.id))
		),
		names: collection(
			featuresOf(topology, 'labels').features.flatMap(({ properties: { id }, geometry }) => {
				const name = names.get(id);
				return name ? [point(geometry.coordinates, { id, name, room: Math.round(room.get(id) ?? 0) })] : [];
			})
		),
		'dispute-points': collection(
			disputePoints.map(({ id, dispute, position, beside }) => point(position, { id, dispute, beside }))
		),
		arcs: arcSource(topology, disputeArcs),
		claims: collection(
			featuresOf(topology, 'claims').features.map(({ properties: { id }, geometry }) => ({
				type: 'Feature',
				properties: { id, text: lineTexts.claims.get(id) ?? id },
				geometry
			}))
		),
		rivers: riverSource(null),
		lakes: lakeSource([]),
		places: collection(
			places.map(({ id, name, position, documents }) =>
				point(position, { id, name, documents, east: position[0] > EAST })
			)
		),
		'document-steps': steps(places.map((place) => ({ ...place, most: place.documents }))),
		misplaced: collection(
			misplaced.flatMap(({ id, printed, place, text }) => [
				line([printed.position, place.position], { id }),
				point(printed.position, { id }),
				point(middleOf(printed.position, place.position), { id, text })
			])
		),
		...siteSources(sites)
	};
}
