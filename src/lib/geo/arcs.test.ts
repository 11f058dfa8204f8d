import { describe, expect, it } from 'vitest';
import { arcsOf, isAboutTerritory } from './arcs';
import { FIXTURE } from './fixture';

describe('isAboutTerritory', () => {
	it('tells what has a place of its own from what only stands between two states', () => {
		expect(isAboutTerritory({ kinds: ['water', 'border-demarcation'] })).toBe(true);
		expect(isAboutTerritory({ kinds: ['territorial'] })).toBe(true);
		expect(isAboutTerritory({ kinds: ['water', 'energy', 'designation', 'use-of-force'] })).toBe(false);
	});
});

describe('arcsOf', () => {
	const both = structuredClone(FIXTURE);
	both.objects.labels.geometries.push({ type: 'Point', id: 'BBB', coordinates: [85, 45] });

	it('leads from label to label', () => {
		const [arc] = arcsOf(both, [['AAA', 'BBB']]);
		expect(arc?.dyad).toEqual(['AAA', 'BBB']);
		expect(arc?.lines[0]?.[0]).toEqual([75, 45]);
		expect(arc?.lines[0]?.at(-1)).toEqual([85, 45]);
	});

	it('says which state has no label', () => {
		expect(() => arcsOf(FIXTURE, [['AAA', 'BBB']])).toThrow('no label of BBB');
	});
});
