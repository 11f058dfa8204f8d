import type { BoundariesTopology } from './topology-types';

const nothing = { type: 'GeometryCollection' as const, geometries: [] };

/**
 * A made-up topology for tests: AAA and BBB share a border at 80° E, half of AAA is disputed, BBB has an island.
 * Rings run with the clock, as the sources do.
 */
export const FIXTURE: BoundariesTopology = {
	type: 'Topology',
	arcs: [
		// the shared border, southwards
		[
			[80, 50],
			[80, 40]
		],
		// around the rest of AAA, clockwise
		[
			[80, 40],
			[70, 40],
			[70, 50],
			[80, 50]
		],
		// around the rest of BBB, clockwise
		[
			[80, 50],
			[90, 50],
			[90, 40],
			[80, 40]
		],
		// an island of BBB, clockwise
		[
			[100, 10],
			[100, 10.1],
			[100.1, 10.1],
			[100.1, 10],
			[100, 10]
		]
	],
	objects: {
		states: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'AAA', properties: { name: 'Aland' }, arcs: [[0, 1]] },
				{ type: 'MultiPolygon', id: 'BBB', properties: { name: 'Beland' }, arcs: [[[2, ~0]], [[3]]] }
			]
		},
		disputed: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'Polygon',
					id: 'all-of-a',
					properties: {
						name: 'All of A',
						dispute: 'aaa-bbb',
						controlledBy: 'AAA',
						claimedBy: ['AAA', 'BBB']
					},
					arcs: [[0, 1]]
				}
			]
		},
		lines: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'MultiLineString',
					id: 'AAA-BBB',
					properties: { class: 'international', left: 'AAA', right: 'BBB', dispute: 'aaa-bbb' },
					arcs: [[0]]
				}
			]
		},
		claims: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'MultiLineString',
					id: 'BBB',
					properties: { claimant: 'BBB', disputes: ['aaa-bbb'] },
					arcs: [[1]]
				}
			]
		},
		coast: { type: 'MultiLineString', arcs: [[1], [2], [3]] },
		labels: { type: 'GeometryCollection', geometries: [{ type: 'Point', id: 'AAA', coordinates: [75, 45] }] },
		small: nothing
	}
};
