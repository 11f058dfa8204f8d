import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../fixture';
import type { RiversTopology } from '../river-types';
import { boxOfState } from './box-of-state';
import { extentOfDispute, extentOfExercise, extentOfPair, extentOfPlace, extentOfState } from './extent';

const rivers: RiversTopology = {
	type: 'Topology',
	arcs: [],
	objects: { rivers: { type: 'GeometryCollection', geometries: [] } }
};
const ground = { boundaries: FIXTURE, rivers };
const disputed = FIXTURE.objects.disputed.geometries[0]?.properties.dispute ?? '';
const parties = ['AAA', 'BBB'];
const dispute = { id: disputed, parties, points: [] };
const KM = 111.2;
const across = ([west, south, east, north]: readonly number[]) => ({
	width: ((east ?? 0) - (west ?? 0)) * Math.cos((((south ?? 0) + (north ?? 0)) * Math.PI) / 360) * KM,
	height: ((north ?? 0) - (south ?? 0)) * KM
});

describe('boxOfState', () => {
	it('is around its main land, without what is far away and small', () => {
		expect(boxOfState(FIXTURE, 'AAA')).toEqual([70, 40, 80, 50]);
		// Its island lies 30 degrees to the south.
		expect(boxOfState(FIXTURE, 'BBB')).toEqual([80, 40, 90, 50]);
	});

	it('is none of a state that is not there', () => {
		expect(boxOfState(FIXTURE, 'CCC')).toBeNull();
	});
});

describe('what a map looks at', () => {
	it('is a state with a margin', () => {
		const [west, south, east, north] = extentOfState(ground, 'AAA') ?? [0, 0, 0, 0];
		expect([west < 70, south < 40, east > 80, north > 50]).toEqual([true, true, true, true]);
		expect(east - west).toBeLessThan(12);
	});

	it('is at least 150 km of a dispute, however small the place', () => {
		const one = { ...dispute, id: 'elsewhere', points: [{ position: [75, 45] as [number, number] }] };
		const { width, height } = across(extentOfDispute(ground, one) ?? []);
		expect(width).toBeGreaterThan(149);
		expect(width).toBeLessThan(152);
		expect(height).toBeGreaterThan(149);
	});

	it('leaves out where somebody met about a dispute', () => {
		const here = { position: [75, 45] as [number, number] };
		const there = { position: [-73.97, 40.75] as [number, number] };
		const of = (points: { position: [number, number] }[]) =>
			extentOfDispute(ground, { ...dispute, id: 'elsewhere', points });
		expect(of([here, there])).toEqual(of([here]));
		// With no place left: the states that it is between.
		expect(of([there])?.[0]).toBeLessThan(70);
		expect(of([there])?.[2]).toBeGreaterThan(90);
	});

	it('is what two states quarrel over, or both of them', () => {
		expect(extentOfPair(ground, ['AAA', 'BBB'], [dispute])).toEqual(extentOfDispute(ground, dispute));
		const [west, , east] = extentOfPair(ground, ['AAA', 'BBB'], []) ?? [];
		expect(west).toBeLessThan(70);
		expect(east).toBeGreaterThan(90);
	});

	it('is the land around a place, and all sites of an exercise', () => {
		const [west, south, east, north] = extentOfPlace({ position: [75, 45] });
		expect((west + east) / 2).toBeCloseTo(75, 1);
		expect((south + north) / 2).toBeCloseTo(45, 1);
		const sites = extentOfExercise([{ position: [70, 40] }, { position: [90, 50] }]);
		expect(sites?.[0]).toBeLessThan(70);
		expect(sites?.[3]).toBeGreaterThan(50);
		expect(extentOfExercise([])).toBeNull();
	});
});
