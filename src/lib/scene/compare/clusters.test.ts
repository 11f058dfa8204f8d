import { describe, expect, it } from 'vitest';
import { clustered } from './clusters';

const places = { a: [0, 0], b: [10, 0], c: [40, 0], d: null } as const;

describe('clusters of signs', () => {
	it('gathers what is near in its middle and leaves the rest apart', () => {
		expect(clustered(['a', 'b', 'c', 'd'] as const, (id) => places[id], 20)).toEqual([
			{ things: ['a', 'b'], at: [5, 0] },
			{ things: ['c'], at: [40, 0] }
		]);
	});

	it('parts as the reader comes nearer', () => {
		expect(clustered(['a', 'b', 'c'] as const, (id) => places[id], 9)).toHaveLength(3);
	});

	it('merges again what a merger has brought near', () => {
		const points = [
			[0, 0],
			[0, 12],
			[12, 6]
		] as const;
		const [cluster, ...others] = clustered(points, (point) => point, 13);
		expect(others).toEqual([]);
		expect(cluster).toMatchObject({ things: points, at: [4, 6] });
	});
});
