import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon,
	Position
} from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { roundedTo6 } from './rounded';
import { shapeOf } from './shape';
import type {
	BoundariesTopology,
	ClaimProperties,
	DisputedProperties,
	LineProperties,
	StateProperties
} from './topology-types';

type ObjectName = keyof BoundariesTopology['objects'];

/** The properties of an object's features; `id` stands among them too, for MapLibre's `promoteId`. */
export interface PropertiesOf {
	states: StateProperties & { id: string };
	disputed: DisputedProperties & { id: string };
	lines: LineProperties & { id: string };
	claims: ClaimProperties & { id: string };
	coast: { id: 'coast' };
	labels: { id: string };
	small: { id: string };
}

interface GeometryOf {
	states: Polygon | MultiPolygon;
	disputed: Polygon | MultiPolygon;
	lines: LineString | MultiLineString;
	claims: MultiLineString;
	coast: MultiLineString;
	labels: Point;
	small: Point;
}

/** Signed area on the plane; positive against the clock. */
function signedArea(ring: Position[]): number {
	let sum = 0;
	ring.forEach(([x = 0, y = 0], i) => {
		const [px = 0, py = 0] = ring[i - 1] ?? ring.at(-1) ?? [];
		sum += px * y - x * py;
	});
	return sum / 2;
}

const wound = (ring: Position[], against: boolean): Position[] =>
	signedArea(ring) > 0 === against ? ring : [...ring].reverse();

/** Outer rings against the clock, holes with it (RFC 7946, 3.1.6). Areas of the topology are wound either way. */
function rewound<G extends Geometry>(geometry: G): G {
	const polygon = (rings: Position[][]): Position[][] => rings.map((ring, i) => wound(ring, i === 0));
	if (geometry.type === 'Polygon') return { ...geometry, coordinates: polygon(geometry.coordinates) };
	if (geometry.type === 'MultiPolygon')
		return { ...geometry, coordinates: geometry.coordinates.map(polygon) };
	return geometry;
}

/**
 * One object of the topology as GeoJSON after RFC 7946: longitude and latitude in degrees (WGS 84), six decimals
 * at most, outer rings against the clock, cut at the antimeridian. `id` is in `properties` as well.
 */
export function featuresOf<N extends ObjectName>(
	topology: BoundariesTopology,
	object: N
): FeatureCollection<GeometryOf[N], PropertiesOf[N]> {
	const source: GeometryObject = topology.objects[object];
	const collection =
		source.type === 'GeometryCollection' ? (source as GeometryCollection<object>).geometries : [source];
	return {
		type: 'FeatureCollection',
		features: collection.map((geometryObject): Feature<GeometryOf[N], PropertiesOf[N]> => {
			const geometry = shapeOf(topology, geometryObject) as GeometryOf[N];
			const id = String(geometryObject.id ?? object);
			return {
				type: 'Feature',
				id,
				properties: { id, ...geometryObject.properties } as unknown as PropertiesOf[N],
				geometry: rewound({
					...geometry,
					coordinates: roundedTo6(geometry.coordinates)
				})
			};
		})
	};
}

/** The disputed areas that the record's dispute is about. */
export function areasOf(
	topology: BoundariesTopology,
	dispute: string
): Feature<Polygon | MultiPolygon, PropertiesOf['disputed']>[] {
	return featuresOf(topology, 'disputed').features.filter(({ properties }) => properties.dispute === dispute);
}

/** The lines that the record's dispute is about: borders, lines of control, claims. */
export function linesOfDispute(
	topology: BoundariesTopology,
	dispute: string
): Feature<LineString | MultiLineString, PropertiesOf['lines']>[] {
	return featuresOf(topology, 'lines').features.filter(({ properties }) => properties.dispute === dispute);
}

/** These disputed areas as one, without the lines between them: parts that share a line are no valid area (OGC). */
export function mergedAreas(topology: BoundariesTopology, ids: ReadonlySet<string>): MultiPolygon {
	const areas = topology.objects.disputed.geometries.filter(({ id }) => ids.has(id));
	const { coordinates } = merge(topology, areas);
	return rewound({ type: 'MultiPolygon', coordinates: roundedTo6(coordinates) });
}
