import { readFileSync } from 'node:fs';
import { area, bbox, booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/lib/geo/features';
import type { BoundariesTopology } from '../../../src/lib/geo/topology-types';

const topology = JSON.parse(readFileSync('static/data/boundaries.topo.json', 'utf8')) as BoundariesTopology;
const { features } = featuresOf(topology, 'disputed');

/** Square metres that two areas may share: shared lines have the same points, so only rounding can make any. */
const TOLERANCE = 1_000;

type Area = Feature<Polygon | MultiPolygon>;
const meet = (a: Area, b: Area): boolean => {
	const [w1, s1, e1, n1] = bbox(a);
	const [w2, s2, e2, n2] = bbox(b);
	return w1 <= e2 && w2 <= e1 && s1 <= n2 && s2 <= n1;
};

describe('disputed areas, by a library that knows nothing of how they were made', () => {
	it.each([
		['Leh', [77.58, 34.16], 'jammu-and-kashmir'],
		['Srinagar', [74.8, 34.08], 'jammu-and-kashmir'],
		['Gilgit', [74.31, 35.92], 'northern-areas'],
		['Muzaffarabad', [73.47, 34.37], 'azad-kashmir'],
		['Itanagar', [93.62, 27.1], 'china-claim-east'],
		['Tawang', [91.87, 27.59], 'china-claim-east'],
		['35.0° N 79.5° E', [79.5, 35], 'aksai-chin']
	])('%s lies in one of them: %j %s', (_, place, expected) => {
		const found = features.filter((feature) => booleanPointInPolygon(place, feature));
		expect(found.map(({ id }) => id)).toEqual([expected]);
	});

	it.each([
		['Delhi', [77.21, 28.61]],
		['Lahore', [74.35, 31.55]],
		['Lhasa', [91.11, 29.65]],
		['Kashgar', [75.99, 39.47]],
		['Dibrugarh', [94.91, 27.48]]
	])('%s lies in none', (_, place) => {
		expect(features.filter((feature) => booleanPointInPolygon(place, feature))).toEqual([]);
	});

	it('do not overlap one another, whichever pair', () => {
		const pairs = features.flatMap((a, i) => features.slice(i + 1).map((b) => [a, b] as const));
		const near = pairs.filter(([a, b]) => meet(a, b));
		expect(near.length).toBeGreaterThan(15);
		const shared = near.map(([a, b]) => {
			const both = intersect(featureCollection<Polygon | MultiPolygon>([a, b]));
			return { pair: `${a.id} and ${b.id}`, m2: both ? area(both) : 0 };
		});
		expect(shared.filter(({ m2 }) => m2 > TOLERANCE)).toEqual([]);
	});
});
