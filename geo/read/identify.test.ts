import { describe, expect, it } from 'vitest';
import { DECISIONS, identify } from './identify';
import { readWorld, type WorldTopology } from './read';

const world = readWorld();
const found = identify(world);

describe('identify', () => {
	it('gives every state one feature of its own', () => {
		const own = found.filter(({ own }) => own).map(({ state }) => state);
		expect(new Set(own).size).toBe(own.length);
	});

	it('has a decision for every feature without a number and for the doubled 036', () => {
		const open = world.objects.countries.geometries.filter(({ id }) => id === undefined);
		expect(open.map(({ properties }) => properties.name).filter((name) => !DECISIONS[name])).toEqual([]);
		expect(found.filter(({ geometry, own }) => geometry.id === '036' && own)).toHaveLength(1);
	});

	it('uses every decision', () => {
		const names = new Set(world.objects.countries.geometries.map(({ properties }) => properties.name));
		expect(Object.keys(DECISIONS).filter((name) => !names.has(name))).toEqual([]);
	});

	it('draws Baikonur with Kazakhstan and Siachen with India', () => {
		const stateOf = (name: string): string | undefined => found.find(({ source }) => source === name)?.state;
		expect([stateOf('Baikonur'), stateOf('Siachen Glacier')]).toEqual(['KAZ', 'IND']);
	});

	it('names a feature it does not know', () => {
		const unknown: WorldTopology = {
			...world,
			objects: {
				countries: {
					type: 'GeometryCollection',
					geometries: [{ type: 'Polygon', arcs: [[0]], id: '999', properties: { name: 'Atlantis' } }]
				}
			}
		};
		expect(() => identify(unknown)).toThrow(/"Atlantis" has the number 999/);
	});
});
