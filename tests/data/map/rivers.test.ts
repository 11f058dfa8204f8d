import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { distance, point, pointToLineDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { RIVER_IDS, type RiverId, type RiversTopology } from '../../../src/lib/geo/river-types';
import { riversOf } from '../../../src/lib/geo/rivers';

const text = readFileSync('static/data/rivers.topo.json', 'utf8');
const { features } = riversOf(JSON.parse(text) as RiversTopology);
const riverOf = (id: RiverId) => features.find(({ properties }) => properties.id === id);
const linesOf = (id: RiverId) => {
	const geometry = riverOf(id)?.geometry;
	return geometry?.type === 'LineString' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
};

/** Kilometres from a place to the nearest line of a river. */
const kmTo = (place: [number, number], id: RiverId): number =>
	Math.min(
		...linesOf(id).map((coordinates) =>
			pointToLineDistance(point(place), { type: 'LineString', coordinates }, { units: 'kilometers' })
		)
	);

describe('the committed rivers', () => {
	it('are all six, small enough to load with the disputes', () => {
		expect(features.map(({ id }) => id)).toEqual(RIVER_IDS);
		expect(brotliCompressSync(text).length).toBeLessThanOrEqual(4_000);
	});

	it.each([
		['naryn', 'Toktogul', [72.65, 41.68]],
		['syr-darya', 'Khujand', [69.62, 40.28]],
		['syr-darya', 'Kyzylorda', [65.5, 44.85]],
		['amu-darya', 'Termez', [67.28, 37.22]],
		['amu-darya', 'Nukus', [59.61, 42.46]],
		['panj', 'Khorog', [71.55, 37.49]],
		['indus', 'Attock', [72.24, 33.9]],
		['indus', 'Sukkur', [68.86, 27.7]],
		['indus', 'Leh', [77.58, 34.16]],
		['helmand', 'Lashkar Gah', [64.36, 31.59]]
	] as [RiverId, string, [number, number]][])('%s passes %s', (id, _, place) => {
		expect(kmTo(place, id)).toBeLessThan(15);
	});

	it.each([
		['the Naryn and the Kara Darya', 'naryn', 'syr-darya', [71.75, 40.9]],
		['the Panj and the Vakhsh', 'panj', 'amu-darya', [68.31, 37.11]]
	] as [string, RiverId, RiverId, [number, number]][])(
		'hand over at the confluence of %s',
		(_, above, below, at) => {
			const ends = (id: RiverId) =>
				linesOf(id).flatMap((line) => [line[0], line.at(-1)].filter((p) => p !== undefined));
			const shared = ends(above).filter((p) => ends(below).some((q) => p.join() === q.join()));
			expect(shared).toHaveLength(1);
			expect(distance(shared[0] ?? [], at, { units: 'kilometers' })).toBeLessThan(20);
		}
	);

	it('name disputes of the record over water, between states that the record has', () => {
		for (const { properties } of features) {
			expect(properties.disputes.length).toBeGreaterThan(0);
			for (const id of properties.disputes)
				expect(atlas.disputes.find((dispute) => dispute.id === id)?.kinds).toContain('water');
		}
	});
});
