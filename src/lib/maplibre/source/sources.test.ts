import { describe, expect, it } from 'vitest';
import { outlineLines, withoutCut } from './outlines';
import { riverSource, sourcesOf } from './sources';
import { INPUTS, RIVERS_FIXTURE, TOPOLOGY } from '../test-fixture';
import { SOURCE_IDS } from '$lib/scene/state/types';

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

	it('draws the claim of a party from the claims, and no claim in a dispute of the record among the lines', () => {
		expect(sources.lines.features.map(({ properties }) => properties.id)).toEqual([
			'AAA-BBB',
			'BBB-CCC:ceasefire-line',
			'BBB-CCC'
		]);
		expect(sources.claims.features.map(({ properties }) => properties)).toEqual([
			{ id: 'BBB', text: 'Claim of Beland' }
		]);
	});

	it('says of lines what they are, and of borders in dispute how far they have come', () => {
		const textsOf = (id: string) =>
			sources['line-labels'].features.find(({ properties }) => properties.id === id)?.properties;
		expect(textsOf('BBB-CCC')?.text).toBe('Line of Control');
		expect(textsOf('AAA-BBB')).toMatchObject({ 'at-not-agreed': 'not agreed', 'at-treaty': 'treaty 2025' });
		expect(textsOf('AAA-BBB')?.text).toBeUndefined();
	});

	it('leads an arc from name to name, those of the same states side by side', () => {
		const [arc, other] = sourcesOf({
			...INPUTS,
			disputeArcs: [0, 1].map((level) => ({ ...INPUTS.disputeArcs[0]!, id: `dam ${String(level)}`, level }))
		}).arcs.features;
		expect(arc?.geometry).toMatchObject({ type: 'LineString' });
		const { coordinates } = arc!.geometry as GeoJSON.LineString;
		expect([coordinates[0], coordinates.at(-1)]).toEqual([
			[5, 5],
			[15, 5]
		]);
		expect(arc?.properties.aside).toBe(0);
		expect(other?.properties.aside).toBeGreaterThan(0);
	});

	it('has no river before they are loaded, and then each with its disputes', () => {
		expect(sources.rivers.features).toEqual([]);
		expect(riverSource(RIVERS_FIXTURE).features.map(({ properties }) => properties)).toEqual([
			{ id: 'naryn', text: 'Naryn', ids: 'dam quarrel' }
		]);
	});

	it('knows how much room a name has', () => {
		expect(sources.names.features[0]?.properties.room).toBe(100);
	});
});

describe('outlinesOf', () => {
	it('keeps the part along lines that are no plain border, or were in dispute, apart', () => {
		const parts = outlineLines(TOPOLOGY, (iso3) => iso3 === 'BBB').map(({ properties, geometry }) => ({
			part: properties.part,
			longitudes: geometry.coordinates.flat().map(([x]) => x)
		}));
		const contested = parts.find(({ part }) => part === 'contested');
		expect(new Set(contested?.longitudes)).toEqual(new Set([10, 20]));
		expect(parts.find(({ part }) => part === 'free')?.longitudes).toContain(10);
	});

	it('does not stroke the edge of the world', () => {
		const [outline] = outlineLines(TOPOLOGY, (iso3) => iso3 === 'DDD');
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
