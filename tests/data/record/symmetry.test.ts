import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record';
import type { Dispute, DisputePosition } from '../../../src/lib/domain';

const territorial = atlas.disputes.filter(({ kinds }) => kinds.includes('territorial'));

/** How much longer one party's position may be than another's of the same dispute. */
const LENGTH_FACTOR = 1.5;

const nameOf = (iso3: string) => atlas.states.find((state) => state.iso3 === iso3)?.name.en ?? iso3;

const failing = (disputes: Dispute[], problemOf: (dispute: Dispute) => string | false) =>
	disputes.flatMap((dispute) => {
		const problem = problemOf(dispute);
		return problem ? [`${dispute.id}: ${problem}`] : [];
	});

const lengthOf = ({ position }: DisputePosition) => position.en.length;

describe('positions of the parties', () => {
	it('each party of every territorial dispute has a position with a source', () => {
		expect(territorial.length).toBeGreaterThan(5);
		expect(
			failing(territorial, ({ parties, positions }) => {
				const without = parties.filter(
					(party) =>
						!positions.some((p) => p.party === party && p.sources.length > 0 && p.confidence === 'seen')
				);
				return without.length > 0 && `no sourced position of ${without.join(', ')}`;
			})
		).toEqual([]);
	});

	it('so has each party of every other dispute', () => {
		expect(
			failing(atlas.disputes, ({ positions }) => {
				const open = positions.filter(({ sources }) => sources.length === 0);
				return open.length > 0 && `no source for ${open.map(({ party }) => party).join(', ')}`;
			})
		).toEqual([]);
	});

	it('stand in the order of the parties’ codes, one each', () => {
		expect(
			failing(atlas.disputes, ({ positions }) => {
				const order = positions.map(({ party }) => party);
				return String(order) !== String([...new Set(order)].sort()) && order.join(', ');
			})
		).toEqual([]);
	});

	it('have the same fields and languages on both sides', () => {
		expect(
			failing(atlas.disputes, ({ positions }) => {
				const shapes = positions.map((held) =>
					[...Object.keys(held), ...Object.keys(held.position)].sort().join()
				);
				return new Set(shapes).size > 1 && shapes.join(' and ');
			})
		).toEqual([]);
	});

	it(`are of the same length, within a factor of ${LENGTH_FACTOR}`, () => {
		expect(
			failing(atlas.disputes, ({ positions }) => {
				const lengths = positions.map(lengthOf);
				return Math.max(...lengths) > LENGTH_FACTOR * Math.min(...lengths) && lengths.join(' and ');
			})
		).toEqual([]);
	});

	it('are one sentence each, and begin with whose it is', () => {
		const own = /^(?:The )?/;
		expect(
			failing(atlas.disputes, ({ positions }) => {
				const odd = positions.filter(({ party, position }) => {
					const text = position.en.replace(own, '');
					// "Afghan authorities" and "Kyrgyzstan's government" are the party as well.
					const name = nameOf(party);
					return !text.startsWith(name.slice(0, 5)) || /[.!?]\s+[A-Z]/.test(position.en);
				});
				return odd.length > 0 && odd.map(({ position }) => position.en).join(' | ');
			})
		).toEqual([]);
	});
});
