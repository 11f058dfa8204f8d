import { describe, expect, it } from 'vitest';
import type { RiversTopology } from './river-types';
import { riversOf } from './rivers';

const TOPOLOGY: RiversTopology = {
	type: 'Topology',
	transform: { scale: [1 / 3, 1], translate: [0, 40] },
	arcs: [
		[
			[1, 0],
			[1, 1]
		]
	],
	objects: {
		rivers: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'LineString', id: 'naryn', properties: { name: 'Naryn', disputes: ['a'] }, arcs: [0] }
			]
		}
	}
};

describe('riversOf', () => {
	it('gives degrees with six decimals, and the id among the properties', () => {
		expect(riversOf(TOPOLOGY).features).toEqual([
			{
				type: 'Feature',
				id: 'naryn',
				properties: { id: 'naryn', name: 'Naryn', disputes: ['a'] },
				geometry: {
					type: 'LineString',
					coordinates: [
						[0.333333, 40],
						[0.666667, 41]
					]
				}
			}
		]);
	});
});
