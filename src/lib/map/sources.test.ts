import { describe, expect, it } from 'vitest';
import { outlinesOf, withoutCut } from './outlines';
import { sourcesOf } from './sources';
import { INPUTS, TOPOLOGY } from './test-fixture';
import { SOURCE_IDS } from './types';

const sources = sourcesOf(INPUTS);

describe('sourcesOf', () => {
	it('gives every feature an id in its properties, for promoteId', () => {
		for (const source of SOURCE_IDS) {
			for (const { properties } of sources[source].features) expect(properties.id, source).toBeTruthy();
		}
	});

	it('names and outlines the states of the record only', () => {
		expect(sources.states.features.map(({ properties }) => properties.id)).toContain('CCC');
		expect(sources.names.features.map(({ properties }) => properties.name)).toEqual(['Aland', 'Beland']);
		expect(new Set(sources.outlines.features.map(({ properties }) => properties.id))).toEqual(
			new Set(['AAA', 'BBB', 'DDD'])
		);
	});

	it('knows how much room a name has', () => {
		expect(sources.names.features[0]?.properties.room).toBe(100);
	});
});

describe('outlinesOf', () => {
	it('keeps the part along a line that is no plain border apart', () => {
		const parts = outlinesOf(TOPOLOGY, (iso3) => iso3 === 'BBB').map(({ properties, geometry }) => ({
			part: properties.part,
			longitudes: geometry.coordinates.flat().map(([x]) => x)
		}));
		const contested = parts.find(({ part }) => part === 'contested');
		expect(new Set(contested?.longitudes)).toEqual(new Set([20]));
		expect(parts.find(({ part }) => part === 'free')?.longitudes).toContain(10);
	});

	it('does not stroke the edge of the world', () => {
		const [outline] = outlinesOf(TOPOLOGY, (iso3) => iso3 === 'DDD');
		const lines = outline?.geometry.coordinates ?? [];
		const alongCut = lines.some((line) =>
			line.some(([x], index) => index > 0 && x === 180 && line[index - 1]?.[0] === 180)
		);
		expect(alongCut).toBe(false);
		expect(lines.flat().some(([x]) => x === 170)).toBe(true);
	});
});

describe('withoutCut', () => {
	it('leaves other lines whole', () => {
		const line = [
			[179, 0],
			[180, 1],
			[179, 2]
		];
		expect(withoutCut(line)).toEqual([line]);
	});

	it('splits at a stretch along 180° and at the pole', () => {
		expect(
			withoutCut([
				[179, 0],
				[180, 0],
				[180, 5],
				[179, 5]
			])
		).toEqual([
			[
				[179, 0],
				[180, 0]
			],
			[
				[180, 5],
				[179, 5]
			]
		]);
		expect(
			withoutCut([
				[-180, -90],
				[180, -90]
			])
		).toEqual([]);
	});
});
