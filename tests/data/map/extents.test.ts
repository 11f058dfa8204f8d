import { describe, expect, it } from 'vitest';
import boundaries from '../../../static/data/boundaries.topo.json';
import rivers from '../../../static/data/rivers.topo.json';
import { dyadsOf, ownYear } from '$lib/domain';
import { extentOfDispute, extentOfExercise, extentOfPair, extentOfState } from '$lib/geo/extent/extent';
import { areasOf, featuresOf, linesOfDispute } from '$lib/geo/features';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology, Box } from '$lib/geo/topology-types';
import { parseView } from '$lib/view/codec';
import { atlas } from '$record';

const ground = {
	boundaries: boundaries as unknown as BoundariesTopology,
	rivers: rivers as unknown as RiversTopology
};
const years = { first: 1996, last: 2026 };
const positions = (value: unknown): number[][] =>
	Array.isArray(value) && typeof value[0] === 'number'
		? [value as number[]]
		: (value as unknown[]).flatMap(positions);
const holds = ([west, south, east, north]: Box, [lon = 0, lat = 0]: readonly number[]) =>
	lon >= west && lon <= east && lat >= south && lat <= north;

/** An address holds it, and gives it back. */
function expectAddress(box: Box | null): asserts box {
	expect(box).not.toBeNull();
	expect(parseView('/', `at=${box?.join()}`, years)).toMatchObject({ view: { box }, notes: [] });
}

describe('what the map of a page opens with', () => {
	it.each(atlas.disputes.map((dispute) => [dispute.id, dispute] as const))('%s', (id, dispute) => {
		const box = extentOfDispute(ground, dispute);
		expectAddress(box);
		const drawn = [...areasOf(ground.boundaries, id), ...linesOfDispute(ground.boundaries, id)];
		const outside = drawn
			.flatMap(({ geometry }) => positions(geometry.coordinates))
			.filter((at) => !holds(box, at));
		expect(outside).toEqual([]);
		const [west, south, east, north] = box;
		const cos = Math.cos(((south + north) * Math.PI) / 360);
		expect((north - south) * 111.2).toBeGreaterThan(149);
		expect((east - west) * 111.2 * cos).toBeGreaterThan(149);
	});

	it('is every state of the record, with where its name stands', () => {
		const labels = new Map(
			featuresOf(ground.boundaries, 'labels').features.map(({ properties, geometry }) => [
				properties.id,
				geometry.coordinates
			])
		);
		for (const { iso3 } of atlas.states) {
			const box = extentOfState(ground, iso3);
			expectAddress(box);
			expect(holds(box, labels.get(iso3) ?? []), iso3).toBe(true);
			expect(box[2] - box[0], iso3).toBeLessThan(181);
		}
	});

	it('is every site of an exercise', () => {
		for (const { places, id } of atlas.exercises) {
			const box = extentOfExercise(places);
			expectAddress(box);
			expect(
				places.every(({ position }) => holds(box, position)),
				id
			).toBe(true);
		}
	});

	it('is something of every pair that quarrels, and of one that does not', () => {
		for (const pair of [...atlas.disputes.flatMap(dyadsOf), ['BLR', 'LAO'] as [string, string]])
			expectAddress(extentOfPair(ground, pair, atlas.disputes));
	});
});

describe('the year of a thing', () => {
	it('is that of the meeting, the document, the exercise; no other thing has one', () => {
		expect(ownYear(atlas, { kind: 'summit', id: '2001-shanghai' })).toBe(2001);
		expect(ownYear(atlas, { kind: 'document', id: '2001-conv' })).toBe(2001);
		expect(ownYear(atlas, { kind: 'exercise', id: 'peace-mission-2007' })).toBe(2007);
		expect(ownYear(atlas, { kind: 'state', id: 'IND' })).toBeNull();
	});

	it('is one of the atlas, or none', () => {
		for (const { id } of atlas.documents) {
			const year = ownYear(atlas, { kind: 'document', id });
			if (year !== null) expect([year >= years.first, year <= years.last]).toEqual([true, true]);
		}
	});
});
