import type { Feature, FeatureCollection, Geometry, MultiPoint, Point, Position } from 'geojson';
import type { About } from '../about';

/** A collection that says what it is; RFC 7946 lets readers pass over members that they do not know. */
export type Collection<G extends Geometry | null, P> = FeatureCollection<G, P> & { about: About };

/** Features after RFC 7946: WGS 84, `[longitude, latitude]`. */
export function collectionOf<G extends Geometry | null, P>(
	about: About,
	features: Feature<G, P>[]
): Collection<G, P> {
	return { type: 'FeatureCollection', about, features };
}

/** One point or several; null for none. */
export function pointGeometry(positions: Position[]): Point | MultiPoint | null {
	const [first] = positions;
	if (!first) return null;
	if (positions.length === 1) return { type: 'Point', coordinates: first };
	return { type: 'MultiPoint', coordinates: positions };
}
