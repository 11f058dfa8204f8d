import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { invalid } from '../../../geo/plane/valid';
import { atlas } from '../../../src/record/atlas';
import { disputeFilesByYear, mapFiles } from '../../../src/lib/files/downloads/maps';
import type { Column } from '../../../src/lib/files/tables';
import { readerOf, TOPOLOGIES } from '../support/downloads';

const files = [...mapFiles(atlas, TOPOLOGIES), ...disputeFilesByYear(atlas, TOPOLOGIES)];
const { textOf } = readerOf(files);

type Found = Map<string, unknown[]>;

/** Values by the name of the property; of objects in lists with a dot before their own. */
function collect(value: unknown, at: string, found: Found): void {
	for (const [name, part] of Object.entries(value as object)) {
		const path = at ? `${at}.${name}` : name;
		found.set(path, [...(found.get(path) ?? []), part]);
		if (!Array.isArray(part)) continue;
		for (const item of part as unknown[]) {
			if (typeof item === 'object' && item !== null && !Array.isArray(item)) collect(item, path, found);
		}
	}
}

function expectExplained(columns: Column[], properties: object[]): void {
	const found: Found = new Map();
	for (const each of properties) collect(each, '', found);
	const names = columns.map(({ name }) => name);
	expect([...found.keys()].filter((name) => !names.includes(name))).toEqual([]);
	const types = {
		string: 'string',
		date: 'string',
		day: 'string',
		integer: 'number',
		number: 'number',
		boolean: 'boolean'
	};
	for (const { name, type, list, required, codes, description } of columns) {
		expect(description, name).toMatch(/\.$/);
		for (const value of found.get(name) ?? []) {
			if (list) expect(Array.isArray(value) || (value === null && !required), name).toBe(true);
			else if (value === null) expect(required, name).not.toBe(true);
			else expect(typeof value, name).toBe(types[type]);
			if (codes)
				for (const code of [value].flat() as (string | null)[])
					if (code !== null) expect(codes, name).toHaveProperty([code]);
		}
	}
}

describe('every property is explained, and holds what that says', () => {
	it.each(files.filter(({ format }) => format === 'geojson').map((file) => [file.path, file] as const))(
		'%s',
		(path, { properties }) => {
			const { features } = JSON.parse(textOf(path)) as FeatureCollection;
			expectExplained(
				properties?.[''] ?? [],
				features.map((feature) => feature.properties ?? {})
			);
		}
	);

	it.each(['boundaries.topo.json', 'rivers.topo.json'])('%s', (path) => {
		const { properties = {} } = files.find((file) => file.path === path)!;
		const { objects } = JSON.parse(textOf(path)) as {
			objects: Record<string, { geometries?: { properties?: object }[] }>;
		};
		expect(Object.keys(properties).sort()).toEqual(Object.keys(objects).sort());
		for (const [name, { geometries = [] }] of Object.entries(objects)) {
			expectExplained(
				properties[name] ?? [],
				geometries.map((geometry) => geometry.properties ?? {})
			);
		}
	});

	it('keeps the names of version 1.2.0, which programs read', () => {
		const old = {
			'documents.geojson': ['title', 'precision'],
			'exercises.geojson': ['name', 'precision'],
			'institutions.geojson': ['name'],
			'disputes.geojson': ['title', 'areas.unverified', 'lines.between'],
			'disputes/2020.geojson': ['title']
		};
		for (const [path, names] of Object.entries(old)) {
			const found: Found = new Map();
			const { features } = JSON.parse(textOf(path)) as FeatureCollection;
			for (const { properties } of features) collect(properties ?? {}, '', found);
			for (const name of names)
				expect(
					found.get(name)?.some((value) => value !== null),
					`${path}: ${name}`
				).toBe(true);
		}
	});

	it('leaves out none that it explains', () => {
		for (const path of [
			'documents.geojson',
			'exercises.geojson',
			'institutions.geojson',
			'disputes.geojson'
		]) {
			const found: Found = new Map();
			for (const feature of (JSON.parse(textOf(path)) as FeatureCollection).features) {
				collect(feature.properties, '', found);
			}
			const columns = files.find((file) => file.path === path)?.properties?.[''] ?? [];
			expect(
				columns.map(({ name }) => name).filter((name) => !found.has(name)),
				path
			).toEqual([]);
		}
	});
});

describe('areas of disputes', () => {
	const areasIn = (geometry: Geometry | null): MultiPolygon[] => {
		if (geometry?.type === 'GeometryCollection') return geometry.geometries.flatMap(areasIn);
		return geometry?.type === 'MultiPolygon' ? [geometry] : [];
	};

	it.each(['disputes.geojson', `disputes/${atlas.reviewed.slice(0, 4)}.geojson`])(
		'of %s are valid',
		(path) => {
			const { features } = JSON.parse(textOf(path)) as { features: Feature<Geometry | null>[] };
			const areas = features.flatMap(({ id, geometry }) =>
				areasIn(geometry).map((area) => [id, invalid(area)] as const)
			);
			expect(areas.length).toBeGreaterThan(3);
			expect(areas.filter(([, error]) => error)).toEqual([]);
		}
	);
});
