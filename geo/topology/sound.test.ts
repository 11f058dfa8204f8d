import { describe, expect, it } from 'vitest';
import type { BoundariesTopology } from '../../src/lib/geo/topology-types';
import { invalid } from '../plane/valid';
import { shapeOf } from '../../src/lib/geo/shape';
import { soundObjects } from './sound';

type Objects = BoundariesTopology['objects'];

/** A square of degrees against the clock. */
const square = (west: number, south: number, size: number): number[][] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south]
];

/** Arcs 0: a mainland; 1: an islet in it; 2 and 3: two loops of one ring that meet at 20, 20. */
const ARCS = [square(0, 0, 4), square(1, 1, 0.1), square(20, 20, 2), square(20, 20, -0.5)];

const objects = (state: object): Objects => {
	const none = { type: 'GeometryCollection' as const, geometries: [] };
	return {
		states: { type: 'GeometryCollection', geometries: [state] },
		disputed: none,
		lines: none,
		claims: none,
		coast: { type: 'MultiLineString', arcs: [[0], [1], [2, 3]] },
		labels: none,
		small: none
	} as unknown as Objects;
};

const soundState = (state: object) => {
	const { states, coast } = soundObjects(ARCS, objects(state));
	const [made] = states.geometries;
	const shape = shapeOf({ arcs: ARCS }, made!);
	return { made, coast: coast.arcs, shape: shape as Parameters<typeof invalid>[0] };
};

describe('soundObjects', () => {
	it('leaves out an islet that a shore came to lie around, with its shore', () => {
		const { made, coast, shape } = soundState({ type: 'MultiPolygon', id: 'XAA', arcs: [[[0]], [[1]]] });
		expect(made).toMatchObject({ type: 'Polygon', arcs: [[0]] });
		expect(coast).toEqual([[0], [2, 3]]);
		expect(invalid(shape)).toBeUndefined();
	});

	it('cuts a ring where it meets itself', () => {
		const { made, coast, shape } = soundState({ type: 'Polygon', id: 'XAA', arcs: [[2, 3]] });
		expect(made?.type).toBe('MultiPolygon');
		expect(coast).toEqual([[0], [1], [2, 3]]);
		expect(invalid(shape)).toBeUndefined();
	});

	it('leaves out nothing large', () => {
		const arcs = [square(0, 0, 4), square(1, 1, 2)];
		const state = { type: 'MultiPolygon', id: 'XAA', arcs: [[[0]], [[1]]] };
		expect(() => soundObjects(arcs, objects(state))).toThrow(/XAA has Nested shells/);
	});
});
