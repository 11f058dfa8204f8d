import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { dyadId, dyadOfYear, dyadsOf, dyadsOfYear, insideOfYear } from '../../../src/lib/domain/year/dyads';
import { PHASES } from '../../../src/lib/domain/types/dispute-types';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';

const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));

describe('the dyads of the record', () => {
	it('are pairs of parties in alphabetical order, and leave no party out', () => {
		for (const dispute of atlas.disputes) {
			const dyads = dyadsOf(dispute);
			for (const [a, b] of dyads) expect(a < b, dispute.id).toBe(true);
			expect([...new Set(dyads.flat())].sort(), dispute.id).toEqual(dispute.parties);
			expect(new Set(dyads.map(dyadId)).size, dispute.id).toBe(dyads.length);
		}
	});

	it.each(snapshots.map((snapshot) => [snapshot.year, snapshot] as const))(
		'hold each dispute of %i in each of its pairs, and in no other',
		(_, snapshot) => {
			for (const { id, dyads } of snapshot.disputes)
				for (const dyad of dyads)
					expect(dyadOfYear(snapshot, dyad).disputes.map((dispute) => dispute.id)).toContain(id);
			for (const { dyad, disputes } of dyadsOfYear(snapshot, 'all'))
				for (const { dyads } of disputes) expect(dyads.map(dyadId)).toContain(dyadId(dyad));
		}
	);

	it.each(snapshots.map((snapshot) => [snapshot.year, snapshot] as const))(
		'are counted inside the organization of %i as the matrix shows them',
		(_, snapshot) => {
			const inside = insideOfYear(snapshot);
			expect(inside.pairs).toBe((inside.members * (inside.members - 1)) / 2);
			const matrix = dyadsOfYear(snapshot, 'all').filter(({ statuses }) =>
				statuses.every((status) => status === 'member' || status === 'shanghai-five')
			);
			const ids = (list: typeof matrix) => list.map(({ dyad }) => dyadId(dyad));
			expect(ids(inside.inDispute)).toEqual(
				ids(matrix.filter(({ worst }) => worst === 'active' || worst === 'armed'))
			);
			expect(ids(inside.armed)).toEqual(ids(matrix.filter(({ worst }) => worst === 'armed')));
		}
	);

	it('have as their worst the highest phase of the year', () => {
		for (const snapshot of snapshots)
			for (const { worst, disputes } of dyadsOfYear(snapshot, 'all')) {
				const peaks = disputes.map(({ peak }) => peak).filter((peak) => peak !== 'settled');
				expect(worst === null).toBe(peaks.length === 0);
				if (worst) expect(PHASES).toContain(worst);
				if (peaks.includes('armed')) expect(worst).toBe('armed');
			}
	});

	it.each([
		[2016, 6, 15, 4],
		[2017, 8, 28, 6]
	])('in %i: %i members, %i pairs, %i with an active or armed dispute', (year, members, pairs, inDispute) => {
		const inside = insideOfYear(snapshotOfYear(atlas, year));
		expect([inside.members, inside.pairs, inside.inDispute.length]).toEqual([members, pairs, inDispute]);
	});

	it('tell India and China from India and Pakistan over the designation of Jaish-e-Mohammed', () => {
		const snapshot = snapshotOfYear(atlas, 2017);
		const about = (a: string, b: string) => dyadOfYear(snapshot, [a, b]).disputes.map(({ id }) => id);
		expect(about('CHN', 'IND')).toContain('jem-designation');
		expect(about('IND', 'PAK')).toContain('jem-designation');
		expect(about('CHN', 'PAK')).not.toContain('jem-designation');
	});
});
