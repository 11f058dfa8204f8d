import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../fixture';
import { pointsOfPath } from '$lib/scene/outlines/path-points';
import { svgPathsOf } from './svg-paths';
import { writeLines, writeRings } from './svg-write';

describe('writeLines and writeRings', () => {
	it('write relative steps, a minus sign being separator enough', () => {
		const line = [
			[10, 20],
			[13, 16],
			[13, 21]
		];
		expect(writeLines([line])).toBe('M10,20l3-4,0,5');
		expect(writeRings([[...line, [10, 20]]])).toBe('M10,20l3-4,0,5z');
	});

	it('begin each further line where the one before ends, each further ring where it began', () => {
		const lines = [
			[
				[10, 20],
				[13, 16]
			],
			[
				[12, 16],
				[12, 17],
				[12, 16]
			]
		];
		expect(writeLines(lines)).toBe('M10,20l3-4m-1,0l0,1,0-1');
		const rings = lines.map((line) => [...line, line[0] ?? []]);
		expect(writeRings(rings)).toBe('M10,20l3-4zm2-4l0,1,0-1z');
		expect(pointsOfPath(writeLines(lines))).toEqual(lines);
		expect(pointsOfPath(writeRings(rings))).toEqual(lines);
	});
});

describe('svgPathsOf', () => {
	const paths = svgPathsOf(FIXTURE, ['AAA', 'BBB']);

	it('draws states and disputed areas along the same whole numbers', () => {
		const [a] = paths.states;
		expect(a?.id).toBe('AAA');
		expect(a?.d).toMatch(/^M\d+,\d+l[\d,-]+z$/);
		expect(paths.disputed[0]?.d).toBe(a?.d);
	});

	it('leaves islets out unless the state is to be kept and has nothing larger', () => {
		expect(paths.states.find(({ id }) => id === 'BBB')?.d.match(/M/gi)).toHaveLength(1);
		const islet = {
			...FIXTURE,
			objects: {
				...FIXTURE.objects,
				states: {
					type: 'GeometryCollection' as const,
					geometries: [{ type: 'Polygon' as const, id: 'CCC', properties: { name: 'Ceeland' }, arcs: [[3]] }]
				}
			}
		};
		expect(svgPathsOf(islet)).toMatchObject({ states: [], land: '' });
		expect(svgPathsOf(islet, ['CCC']).states).toHaveLength(1);
	});

	it('joins all other states to one path without the border between them', () => {
		const apart = svgPathsOf(FIXTURE, ['BBB']);
		expect(apart.states.map(({ id }) => id)).toEqual(['BBB']);
		expect(apart.land).toBe(paths.states[0]?.d);
		const together = svgPathsOf(FIXTURE);
		const length = paths.states.map(({ d }) => d).join('').length;
		expect(together.states).toEqual([]);
		expect(together.land.length).toBeLessThan(length);
	});

	it('tells plain borders from lines that a dispute is about', () => {
		expect(paths.borders).toBe('');
		expect(paths.lines).toMatchObject([{ id: 'AAA-BBB', class: 'international', dispute: 'aaa-bbb' }]);
	});

	it('places labels', () => {
		expect(paths.labels).toEqual([{ id: 'AAA', x: 5803, y: 2947 }]);
	});
});
