import { describe, expect, it } from 'vitest';
import { square } from '../plane/fixture';
import { cutByClaims } from './polygonize';
import { TOLERANCE, snap } from './snap';
import { ringArea, type Point } from '../plane/planar';

const polygons = [
	{ state: 'AAA', source: 'A', rings: square(0, 0, 2) },
	{ state: 'BBB', source: 'B', rings: square(2, 0, 2) }
];
const line = (...points: Point[]) => [{ host: 'AAA', name: 'claim', points }];

describe('snap', () => {
	it('ties free ends to the border, and the neighbour shares the new point', () => {
		const tied = snap(line([0.003, 1], [1, 1.2], [1.996, 1]), polygons);
		expect(tied.loose).toEqual([]);
		expect(tied.lines[0]?.points.at(-1)).toEqual([2, 1]);
		for (const { rings } of tied.polygons) expect(rings[0]).toContainEqual([2, 1]);
	});

	it('reports an end that is too far from any border', () => {
		const { loose } = snap(line([0.003, 1], [2 - 2 * TOLERANCE, 1]), polygons);
		expect(loose).toEqual([[2 - 2 * TOLERANCE, 1]]);
	});

	it('closes the two faces of a state that a line cuts', () => {
		const tied = snap(line([0.003, 1], [1.996, 1]), polygons);
		const [first, second] = tied.polygons;
		const faces = first ? cutByClaims(first, tied.lines) : [];
		expect(faces.map(([outer = []]) => Math.abs(ringArea(outer)))).toEqual([2, 2]);
		expect(second && cutByClaims(second, tied.lines)).toHaveLength(1);
	});

	it('sets a common point where a line crosses a border', () => {
		const tied = snap(line([0.003, 1], [3, 1], [3.998, 1]), polygons);
		expect(tied.lines[0]?.points).toContainEqual([2, 1]);
	});
});
