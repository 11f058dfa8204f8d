import { describe, expect, it } from 'vitest';
import { pairCounts, matrixOf } from './matrix-view';
import { matrixData } from './matrix-years';
import { atlas } from '$record';
import { DYAD_STATES, snapshotOfYear, yearsOf } from '$lib/domain';

const data = matrixData(atlas);
const ofYear = (year: number) => data.ofYears[year - data.years.first]!;

describe.each(DYAD_STATES)('the matrix of %s', (of) => {
	it.each(yearsOf(atlas))('agrees with the snapshot of %i, pair by pair', (year) => {
		const { states, disputes } = snapshotOfYear(atlas, year);
		const { states: shown, pairs } = matrixOf(data, ofYear(year), of);
		// Read from the snapshot on a way of its own, not through the functions of dyads.
		const codes = states
			.filter(({ status }) => of === 'all' || ['member', 'shanghai-five'].includes(status))
			.map(({ iso3 }) => iso3);
		expect(shown.map(({ iso3 }) => iso3).sort()).toEqual(codes);
		expect(pairs).toHaveLength((codes.length * (codes.length - 1)) / 2);
		for (const { id, a, b, mark, open, what } of pairs) {
			const between = disputes.filter(({ dyads }) =>
				dyads.some((pair) => pair.includes(a) && pair.includes(b))
			);
			const peaks = between.map(({ peak }) => peak);
			const worst = (['armed', 'active', 'latent', 'settled'] as const).find((phase) =>
				peaks.includes(phase)
			);
			expect(
				[a, b].every((code) => codes.includes(code)),
				id
			).toBe(true);
			expect(mark, id).toBe(worst ?? 'none');
			expect(open.map(([dispute]) => dispute).sort(), id).toEqual(
				between.filter(({ peak }) => peak !== 'settled').map((dispute) => dispute.id)
			);
			if (open.length > 0) expect(what).toContain(String(open.length));
		}
	});
});

describe('the matrix', () => {
	it('has 6 of 28 pairs of members in an active or armed dispute in 2017, and 4 of 15 in 2016', () => {
		for (const [year, inDispute, pairs] of [
			[2017, 6, 28],
			[2016, 4, 15]
		] as const) {
			expect(pairCounts(ofYear(year), 'members'), String(year)).toEqual({ inDispute, pairs });
		}
	});

	it('counts in every year the pairs that it marks', () => {
		for (const year of yearsOf(atlas)) {
			for (const of of DYAD_STATES) {
				const { pairs } = matrixOf(data, ofYear(year), of);
				expect(pairCounts(ofYear(year), of)).toEqual({
					pairs: pairs.length,
					inDispute: pairs.filter(({ mark }) => mark === 'active' || mark === 'armed').length
				});
			}
		}
	});

	it('says of a pair what its cell is called', () => {
		const { pairs } = matrixOf(data, ofYear(2017), 'members');
		expect(pairs.find(({ id }) => id === 'CHN-IND')).toMatchObject({
			name: 'China – India',
			mark: 'active',
			what: 'active, 2 disputes'
		});
	});

	it('shows the Shanghai Five as it does members before there were any', () => {
		const { states, pairs } = matrixOf(data, ofYear(1998), 'members');
		expect(states.map(({ status }) => status)).toEqual(Array(5).fill('shanghai-five'));
		expect(pairs).toHaveLength(10);
	});
});
