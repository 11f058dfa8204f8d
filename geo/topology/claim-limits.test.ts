import { describe, expect, it } from 'vitest';
import type { Area } from '../pieces/areas';
import { claimants, claimLimits } from './claim-limits';
import { square } from '../plane/fixture';
import { workingTopology } from './working-topology';

const area = (id: string, more: Partial<Area>): Area => ({
	id,
	name: id,
	dispute: 'a-b',
	controlledBy: 'BBB',
	claimedBy: ['AAA', 'BBB'],
	state: 'BBB',
	...more
});
/** Squares in a row from west to east: A, two areas of B that A claims, B, and C beside it. */
const AREAS = [
	area('near', {}),
	area('far', { claimedBy: ['AAA', 'BBB', 'x-ddd'] }),
	area('elsewhere', { dispute: undefined, controlledBy: 'CCC', claimedBy: ['CCC', 'EEE'], state: 'CCC' })
];
const work = workingTopology(
	[
		{ state: 'AAA', rings: square(0, 0, 1) },
		{ state: 'BBB', area: 'near', rings: square(1, 0, 1) },
		{ state: 'BBB', area: 'far', rings: square(2, 0, 1) },
		{ state: 'BBB', rings: square(3, 0, 1) },
		{ state: 'CCC', area: 'elsewhere', rings: square(4, 0, 1) }
	],
	{ scale: [0.01, 0.01], translate: [0, 0] }
);
const longitudes = (arcs: number[][]) =>
	arcs.flat().flatMap((arc) => (work.arcs[arc < 0 ? ~arc : arc] ?? []).map(([x]) => x));

describe('claimLimits', () => {
	it('is of states that claim what another holds in a dispute of the record', () => {
		expect(claimants(AREAS)).toEqual(['AAA']);
		expect(claimants([area('own', { controlledBy: 'AAA' })])).toEqual(['BBB']);
	});

	it('runs outside all that the party claims, along neither a shore nor a line within', () => {
		const [limit, ...others] = claimLimits(work, AREAS).geometries;
		expect(others).toEqual([]);
		expect(limit).toMatchObject({ id: 'AAA', properties: { claimant: 'AAA', disputes: ['a-b'] } });
		expect(new Set(longitudes(limit?.arcs ?? []))).toEqual(new Set([3]));
	});

	it('runs along what the party holds itself where another claims it', () => {
		const held = [area('near', { controlledBy: 'AAA' }), area('far', {})];
		const bbb = claimLimits(work, [...held, area('none', {})]).geometries.find(({ id }) => id === 'BBB');
		expect(new Set(longitudes(bbb?.arcs ?? []))).toEqual(new Set([1]));
	});
});
