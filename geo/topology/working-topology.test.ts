import { describe, expect, it } from 'vitest';
import { largestBends } from './finest';
import { square } from '../plane/fixture';
import { coast, lines, states } from './objects';
import type { Piece } from '../pieces/pieces';
import { simplifyTopology } from './simplify';
import { workingTopology } from './working-topology';

const grid = { scale: [0.5, 0.5] as [number, number], translate: [-180, -90] as [number, number] };
const pieces: Piece[] = [
	{ state: 'CHN', rings: square(80, 30, 4) },
	{ state: 'IND', rings: square(84, 30, 4) },
	{ state: 'RUS', rings: square(176, 60, 4) },
	// Narrower than a step of the grid.
	{ state: 'MDV', rings: square(73, 4, 0.1) }
];
const names = new Map([
	['CHN', 'China'],
	['IND', 'India'],
	['RUS', 'Russia']
]);

describe('the working topology', () => {
	const full = workingTopology(pieces, grid);
	const work = simplifyTopology(full, largestBends(full, pieces));

	it('leaves out what falls into one step of the grid', () => {
		expect(work.objects.pieces.geometries.map(({ properties }) => properties.state)).toEqual([
			'CHN',
			'IND',
			'RUS'
		]);
	});

	it('makes one line of a border that two states share', () => {
		const [border, ...others] = lines(work).geometries;
		expect(others).toEqual([]);
		expect(border).toMatchObject({ id: 'CHN-IND:line-of-actual-control', arcs: [[expect.any(Number)]] });
	});

	it('names the states in the order of their ids', () => {
		expect(states(work, names).geometries.map(({ id }) => id)).toEqual(['CHN', 'IND', 'RUS']);
	});

	it('draws no coast along 180°', () => {
		const drawn = coast(work)
			.arcs.flat()
			.map((arc) => work.arcs[arc < 0 ? ~arc : arc] ?? []);
		expect(drawn.some((arc) => arc.every(([lon]) => lon === 180))).toBe(false);
		expect(drawn.some((arc) => arc.some(([lon]) => lon === 180))).toBe(true);
	});
});
