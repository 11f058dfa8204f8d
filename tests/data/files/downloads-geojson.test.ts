import { check } from '@placemarkio/check-geojson';
import { booleanClockwise } from '@turf/turf';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { yearsOf } from '../../../src/lib/domain/year/snapshot';
import type { About } from '../../../src/lib/files/about';
import { downloads, textOf } from '../support/all-downloads';

type Collection = FeatureCollection<Geometry | null, Record<string, unknown>> & { about: About };
const collectionAt = (path: string) => JSON.parse(textOf(path)) as Collection;
const paths = downloads.filter(({ format }) => format === 'geojson').map(({ path }) => path);

function parts(geometry: Geometry | null): Exclude<Geometry, { type: 'GeometryCollection' }>[] {
	if (!geometry) return [];
	return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(parts) : [geometry];
}

function ringsOf(geometry: Geometry | null): Position[][][] {
	return parts(geometry).flatMap((part) =>
		part.type === 'Polygon' ? [part.coordinates] : part.type === 'MultiPolygon' ? part.coordinates : []
	);
}

function positionsOf(coordinates: unknown): Position[] {
	const list = coordinates as unknown[];
	return typeof list[0] === 'number' ? [list as Position] : list.flatMap(positionsOf);
}

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;

describe('GeoJSON', () => {
	it('is there for documents, disputes, exercises, institutions and the disputes of each year', () => {
		const wholes = ['documents', 'disputes', 'exercises', 'institutions'];
		const years = yearsOf(atlas).map((year) => `disputes/${year}`);
		expect(paths).toEqual([...wholes, ...years].map((name) => `${name}.geojson`));
	});

	describe.each(paths)('%s', (path) => {
		const { features, about } = collectionAt(path);
		const positions = features.flatMap(({ geometry }) =>
			parts(geometry).flatMap(({ coordinates }) => positionsOf(coordinates))
		);

		it('passes a validator', () => {
			expect(() => check(textOf(path))).not.toThrow();
		});

		it('gives longitude and latitude in degrees, six decimals at most', () => {
			expect(positions.length).toBeGreaterThan(0);
			const isWrong = (position: Position) => {
				const [longitude = NaN, latitude = NaN] = position;
				const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
				return position.length !== 2 || !isOnEarth || Math.max(...position.map(decimalsOf)) > 6;
			};
			expect(positions.filter(isWrong)).toEqual([]);
		});

		it('has no step across the antimeridian', () => {
			const lines = features.flatMap(({ geometry }) => [
				...ringsOf(geometry).flat(),
				...parts(geometry).flatMap((part) => (part.type === 'MultiLineString' ? part.coordinates : []))
			]);
			const jumps = lines.flatMap((line) =>
				line.filter(([x = 0], i) => Math.abs(x - (line[i - 1]?.[0] ?? x)) >= 180)
			);
			expect(jumps).toEqual([]);
		});

		it('names features once, and says whose they are and what they do not say', () => {
			const ids = features.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(about.version).toBe(atlas.version);
			expect(about.disclaimer).toContain('do not imply endorsement');
		});
	});
});

describe('disputes.geojson', () => {
	const { features } = collectionAt('disputes.geojson');

	it('has a feature for each dispute', () => {
		expect(features.map(({ id }) => id)).toEqual(atlas.disputes.map(({ id }) => id).sort());
	});

	it('winds outer rings against the clock and holes with it, in every year too', () => {
		const ofYear = collectionAt('disputes/2017.geojson').features;
		const polygons = [...features, ...ofYear].flatMap(({ geometry }) => ringsOf(geometry));
		expect(polygons.length).toBeGreaterThan(3);
		for (const rings of polygons) {
			rings.forEach((ring, index) => expect(booleanClockwise(ring)).toBe(index > 0));
		}
	});

	it('puts each where the record or the boundaries put it', () => {
		const nowhere = features.filter(({ geometry }) => geometry === null).map(({ id }) => id);
		const pointless = atlas.disputes.filter(({ points }) => points.length === 0).map(({ id }) => id);
		expect(nowhere.filter((id) => !pointless.includes(String(id)))).toEqual([]);
		const kashmir = features.find(({ id }) => id === 'ind-pak-kashmir');
		expect(parts(kashmir?.geometry ?? null).map(({ type }) => type)).toEqual([
			'MultiPolygon',
			'MultiLineString'
		]);
		expect(kashmir?.properties.note).toContain('de facto');
	});
});

describe('the other collections', () => {
	it('have a feature for each document, at its place', () => {
		const { features } = collectionAt('documents.geojson');
		expect(features.map(({ id }) => id).sort()).toEqual(atlas.documents.map(({ id }) => id).sort());
		const charter = features.find(({ id }) => id === '2002-charter');
		const place = atlas.places.find(({ id }) => id === 'saint-petersburg');
		expect(charter?.geometry).toEqual({ type: 'Point', coordinates: place?.position });
		expect(charter?.properties).toMatchObject({ context: false, date: '2002-06-07', act: 'signed' });
	});

	it('have a feature for each exercise, and for each seat', () => {
		expect(
			collectionAt('exercises.geojson')
				.features.map(({ id }) => id)
				.sort()
		).toEqual(atlas.exercises.map(({ id }) => id).sort());
		const institutions = collectionAt('institutions.geojson').features;
		expect(new Set(institutions.map(({ properties }) => properties.id))).toEqual(
			new Set(atlas.institutions.map(({ id }) => id))
		);
		expect(institutions.filter(({ geometry }) => geometry !== null)).toHaveLength(
			atlas.institutions.flatMap(({ seats }) => seats).length
		);
	});
});
