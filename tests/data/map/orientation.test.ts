import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { booleanPointInPolygon, point, pointToLineDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import boundaries from '../../../static/data/boundaries.topo.json';
import { RIVER_IDS } from '../../../src/lib/geo/river-types';
import { featuresOf } from '../../../src/lib/geo/features';
import type { OrientationFile } from '../../../src/lib/geo/orientation-types';
import type { BoundariesTopology } from '../../../src/lib/geo/topology-types';
import { atlas } from '../../../src/record/atlas';
import { LANGUAGES } from '../../../src/lib/domain';
import { polygonsOf } from '../../../src/lib/geo/shape';

const text = readFileSync('static/data/orientation.json', 'utf8');
const { towns, lakes, lettering, rivers } = JSON.parse(text) as OrientationFile;
const topology = boundaries as unknown as BoundariesTopology;
const states = featuresOf(topology, 'states').features;
const areas = featuresOf(topology, 'disputed').features;

/** Towns on a coast may stand beside it: the map's is simplified. Kilometres. */
const BESIDE = 15;

function kmToShore(at: [number, number], iso3: string | undefined): number {
	const state = states.find(({ properties }) => properties.id === iso3);
	const rings = state ? polygonsOf(state.geometry).flat() : [];
	return Math.min(
		...rings.map((coordinates) =>
			pointToLineDistance(point(at), { type: 'LineString', coordinates }, { units: 'kilometers' })
		)
	);
}

describe('towns', () => {
	it('are enough to know the places of the disputes by', () => {
		expect(towns.length).toBeGreaterThan(200);
		const named = new Set(towns.map(({ id }) => id));
		for (const id of [
			...['osh', 'andijan', 'kokand', 'khujand', 'isfara', 'batken', 'khorog', 'srinagar', 'muzaffarabad'],
			...['gilgit', 'skardu', 'kargil', 'leh', 'tawang', 'kashgar', 'hotan', 'herat', 'zaranj', 'chaman']
		])
			expect(named, id).toContain(id);
	});

	it.each(towns.map((town) => [town.id, town] as const))('%s lies where the record says', (_, town) => {
		const of = states.filter((state) => booleanPointInPolygon(town.at, state)).map((f) => f.properties.id);
		const contested = areas
			.filter((area) => booleanPointInPolygon(town.at, area))
			.map((f) => f.properties.id);
		if (town.area) {
			expect(contested).toContain(town.area);
			expect(town.iso3).toBeUndefined();
			return;
		}
		expect(contested).toEqual([]);
		// Whoever stands in the sea beside its state is at least in no other one.
		if (of.length === 0) expect(kmToShore(town.at, town.iso3)).toBeLessThan(BESIDE);
		else expect(of).toEqual([town.iso3]);
	});

	it('have the capital of each state of the record that has one agreed on, and one a state', () => {
		const capitals = towns.filter(({ capital }) => capital).map(({ iso3 }) => iso3);
		expect(new Set(capitals).size).toBe(capitals.length);
		// The seats of government of Sri Lanka are several.
		const without = atlas.states.map(({ iso3 }) => iso3).filter((iso3) => !capitals.includes(iso3));
		expect(without).toEqual(['LKA']);
	});

	it('stand where the record has the cities of its meetings', () => {
		const places = new Map(atlas.places.map((place) => [place.id, place]));
		const both = towns.filter(({ id }) => places.has(id));
		expect(both.length).toBeGreaterThan(10);
		for (const { id, at } of both) {
			const [lon, lat] = places.get(id)?.position ?? [0, 0];
			expect(Math.hypot(at[0] - lon, at[1] - lat), id).toBeLessThan(0.05);
		}
	});
});

describe('lakes and names of the ground', () => {
	it('are closed shores', () => {
		for (const { id, rings } of lakes) {
			expect(rings.length, id).toBeGreaterThan(0);
			for (const ring of rings) expect(ring[0], id).toEqual(ring.at(-1));
		}
	});

	it('are read from west to east, or from north to south', () => {
		for (const { id, line } of lettering) {
			const [[west, north] = [0, 0], [east, south] = [0, 0]] = [line[0], line.at(-1)];
			expect(east > west || south < north, id).toBe(true);
		}
	});

	it('of the sea stand in the sea, the others on land', () => {
		for (const { id, kind, line } of lettering) {
			const [lon = 0, lat = 0] = line[Math.floor(line.length / 2)] ?? [];
			const onLand = states.some((state) => booleanPointInPolygon([lon, lat], state));
			expect(onLand, id).toBe(kind !== 'sea');
		}
	});

	it('have every river of the map', () => {
		expect(rivers.map(({ id }) => id)).toEqual(RIVER_IDS);
	});
});

describe('the file', () => {
	it('is small enough to come late', () => {
		expect(brotliCompressSync(text).length).toBeLessThanOrEqual(20_000);
	});

	it('has each id once in its list, and names in the languages of the record only', () => {
		for (const list of [towns, lakes, lettering, rivers]) {
			expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
			for (const { id, name } of list)
				expect(
					Object.keys(name).every((key) => LANGUAGES.some((each) => each === key)),
					id
				).toBe(true);
		}
	});

	it('says where it comes from', () => {
		const { about } = JSON.parse(text) as { about: { towns: { licence: string }; names: string } };
		expect(about.towns.licence).toBe('CC BY 4.0');
		expect(about.names).toMatch(/common usage/);
	});
});
