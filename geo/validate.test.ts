import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BoundariesTopology } from '../src/lib/geo/topology-types';
import { describeFinding, validateTopology } from './validate';

const text = readFileSync('static/data/boundaries.topo.json', 'utf8');

/** The findings on the committed topology after something in it was broken. */
function findings(spoil: (topology: BoundariesTopology) => void): string[] {
	const topology = JSON.parse(text) as BoundariesTopology;
	spoil(topology);
	return validateTopology(topology).map(describeFinding);
}

describe('validate', () => {
	it('names a state of the record that is missing', () => {
		const found = findings(({ objects }) => {
			objects.states.geometries = objects.states.geometries.filter(({ id }) => id !== 'MDV');
		});
		expect(found).toEqual(['states of the record MDV: got no such state, expected every one']);
	});

	it('names an id that stands twice', () => {
		const found = findings(({ objects }) => {
			const qatar = objects.states.geometries.find(({ id }) => id === 'QAT');
			if (qatar) objects.states.geometries.push({ ...qatar });
		});
		expect(found.find((f) => f.startsWith('ids of states QAT'))).toMatch(/expected each id once$/);
	});

	it('names an area that has lost its size, and the place that fell out of it', () => {
		const found = findings(({ objects }) => {
			const aksaiChin = objects.disputed.geometries.find(({ id }) => id === 'aksai-chin');
			const shaksgam = objects.disputed.geometries.find(({ id }) => id === 'shaksgam');
			if (aksaiChin && shaksgam) Object.assign(aksaiChin, { type: shaksgam.type, arcs: shaksgam.arcs });
		});
		expect(found.find((f) => f.startsWith('area aksai-chin'))).toMatch(
			/got 53\d\d\.\d km², expected 30000\.0 km²/
		);
		expect(found).toContain(
			'places aksai-chin: got the middle of Aksai Chin in none, expected in aksai-chin only'
		);
		expect(found).toContain('overlap aksai-chin: got a part in shaksgam, expected apart');
	});

	it('names an area of which one part lies in another', () => {
		const found = findings(({ objects }) => {
			const qatar = objects.states.geometries.find(({ id }) => id === 'QAT');
			if (qatar?.type === 'Polygon') {
				Object.assign(qatar, { type: 'MultiPolygon', arcs: [qatar.arcs, qatar.arcs] });
			}
		});
		expect(found.some((f) => f.startsWith('validity QAT: got ') && f.endsWith('expected a valid area'))).toBe(
			true
		);
	});

	it('names arcs that cross', () => {
		const found = findings(({ arcs }) => {
			const long = arcs.find((arc) => arc.length > 200);
			// Swapping two steps in the middle moves a point; large steps make the line run over itself.
			long?.splice(100, 1, [4000, 0], [-8000, 300], [4000, -300]);
		});
		expect(found.some((f) => f.startsWith('arcs cross'))).toBe(true);
	});
});
