import { describe, expect, it } from 'vitest';
import { areasOf, featuresOf, linesOfDispute } from './features';
import { FIXTURE } from './fixture';

describe('featuresOf', () => {
	it('puts the id among the properties, for promoteId', () => {
		const [a] = featuresOf(FIXTURE, 'states').features;
		expect(a).toMatchObject({ id: 'AAA', properties: { id: 'AAA', name: 'Aland' } });
	});

	it('winds outer rings against the clock', () => {
		const [a] = featuresOf(FIXTURE, 'states').features;
		expect(a?.geometry.coordinates[0]?.slice(0, 2)).toEqual([
			[80, 50],
			[70, 50]
		]);
	});

	it('gives the coast as one feature', () => {
		const { features } = featuresOf(FIXTURE, 'coast');
		expect(features).toHaveLength(1);
		expect(features[0]?.geometry.coordinates).toHaveLength(3);
	});
});

describe('areasOf and linesOf', () => {
	it('find what a dispute is about', () => {
		expect(areasOf(FIXTURE, 'aaa-bbb').map(({ id }) => id)).toEqual(['all-of-a']);
		expect(linesOfDispute(FIXTURE, 'aaa-bbb').map(({ id }) => id)).toEqual(['AAA-BBB']);
		expect(linesOfDispute(FIXTURE, 'nothing')).toEqual([]);
	});
});
