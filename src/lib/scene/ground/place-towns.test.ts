import { describe, expect, it } from 'vitest';
import { placedStates, placedTowns } from './place-towns';
import { rankOfScale } from './scales';
import type { SignBox } from '../compare/place-signs';
import type { Town } from '$lib/geo/orientation-types';
import { HOME } from '../viewport/viewport';

const town = (id: string, at: [number, number], more: Partial<Town> = {}): Town => ({
	id,
	at,
	rank: 2,
	name: { en: id },
	...more
});
const options = {
	placeOf: ({ at }: Town) => at,
	nameOf: ({ name }: Town) => name.en,
	free: { x: 0, y: 0, width: 400, height: 300 },
	covered: ({ width }: SignBox) => width < 0,
	larger: 1
};
const placed = (towns: Town[], more: Partial<typeof options> = {}) =>
	placedTowns(towns, 4, { ...options, ...more }).map(({ town: { id }, side }) => [id, side]);

describe('placedTowns', () => {
	it('names a town to its right, or where there is room', () => {
		expect(placed([town('Osh', [200, 150])])).toEqual([['Osh', 'right']]);
		expect(placed([town('Osh', [395, 150])])).toEqual([['Osh', 'left']]);
		expect(placed([town('Osh', [200, 150])], { covered: ({ x }) => x > 200 })).toEqual([['Osh', 'left']]);
	});

	it('names a town where least of its name lies on the land of others, and not where most would', () => {
		const zaranj = [town('Zaranj', [200, 150])];
		const placeWith = (abroad: (town: Town, box: SignBox) => number) =>
			placedTowns(zaranj, 4, { ...options, abroad }).map(({ side, shift }) => [side, shift]);
		expect(placeWith((_, { x }) => (x > 200 ? 0.2 : 0))).toEqual([['left', 0]]);
		expect(placeWith((_, { y }) => (y > 150 ? 0.1 : 0.2))).toEqual([['below', 0]]);
		expect(placeWith((_, { x, y }) => (x > 200 && y < 140 ? 0 : 0.3))).toEqual([['right', -0.6]]);
		expect(placeWith(() => 0.2)).toEqual([['right', 0]]);
		expect(placeWith(() => 0.3)).toEqual([]);
	});

	it('leaves out what would be cut or lie on a name', () => {
		expect(placed([town('Osh', [410, 150])])).toEqual([]);
		expect(placed([town('Osh', [200, 150])], { covered: () => true })).toEqual([]);
	});

	it('lets the less important give way, then those that come later', () => {
		const near: Town[] = [
			town('Minor', [200, 150], { rank: 3 }),
			town('Capital', [203, 152], { rank: 1 }),
			town('Large', [82, 81]),
			town('Small', [80, 80])
		];
		expect(placed(near).map(([id]) => id)).toEqual(['Capital', 'Large']);
	});

	it('knows no town of a rank that the scale has not', () => {
		const all = [1, 2, 3, 4].map((rank) => town(`t${rank}`, [100 * rank - 50, 100], { rank: rank as 1 }));
		expect(placedTowns(all, 2, options).map(({ town: { id } }) => id)).toEqual(['t1', 't2']);
	});
});

describe('placedStates', () => {
	const state = (id: string, at: [number, number]) => ({ id, text: id, at });
	const room = { free: options.free, covered: options.covered, larger: 1 };
	const onLand = () => 'whole' as const;
	const nowhere = () => false;

	it('names each in the middle of what is seen of it, or a little beside that', () => {
		const { placed: names, taken } = placedStates(
			[state('Tajikistan', [200, 150]), state('Uzbekistan', [205, 152])],
			room,
			onLand,
			nowhere
		);
		expect(names.map(({ id }) => id)).toEqual(['Tajikistan', 'Uzbekistan']);
		expect(names[0]?.at).toEqual([200, 150]);
		expect(names[1]?.at[1]).not.toBe(152);
		expect(taken).toHaveLength(2);
	});

	it('names none that would be cut, or lie on what must be seen', () => {
		expect(placedStates([state('Tajikistan', [-40, 150])], room, onLand, nowhere).placed).toEqual([]);
		const tajikistan = [state('Tajikistan', [200, 150])];
		expect(placedStates(tajikistan, { ...room, covered: () => true }, onLand, nowhere).placed).toEqual([]);
	});

	it('moves a name from the edge, rather than cut it', () => {
		const [moved] = placedStates([state('Tajikistan', [20, 150])], room, onLand, nowhere).placed;
		expect(moved?.at[0]).toBeGreaterThan(20);
		expect(moved?.at[1]).toBe(150);
	});

	it('moves a name aside only onto its own land', () => {
		const below = (_: unknown, { y }: SignBox) => (y > 160 ? ('middle' as const) : null);
		const [moved] = placedStates([state('Tajikistan', [200, 150])], room, below, nowhere).placed;
		expect(moved?.at[1]).toBeGreaterThan(160);
		// As a whole, if there is such a place at all.
		const east = (_: unknown, { x }: SignBox) => (x > 280 ? ('whole' as const) : 'middle');
		const place = (far: boolean) =>
			placedStates([state('Tajikistan', [100, 150])], room, east, () => far).placed[0]?.at[0];
		expect(place(true)).toBeGreaterThan(280);
		expect(place(false)).toBe(100);
		expect(
			placedStates(
				[state('Tajikistan', [200, 150])],
				room,
				() => null,
				() => true
			).placed
		).toEqual([]);
	});
});

it('has more ranks the closer the map is, and none on the region', () => {
	expect(rankOfScale(HOME)).toBeNull();
	const ranks = [1000, 500, 200, 60].map((width) => rankOfScale({ width }));
	expect(ranks).toEqual([1, 2, 3, 4]);
});
