import { expect, it } from 'vitest';
import { touches, type SignBox } from '../compare/place-signs';
import type { Orientation, Town } from '$lib/geo/orientation-types';
import { DIAMOND } from './compose-ground';
import type { Points } from '../outlines/path-points';
import { boxesOfLetters } from './lettering';
import { placedGround, type GroundInput, type PlacedGround } from './place-ground';
import { boxAbout } from './place-towns';

const town = (id: string, at: [number, number], rank: Town['rank'] = 2): Town => ({
	id,
	at,
	rank,
	name: { en: id }
});
const orientation: Orientation = {
	towns: [town('Leh', [200, 200]), town('Far', [300, 60], 4)],
	lakes: [
		{
			id: 'pangong',
			rank: 3,
			name: { en: 'Pangong' },
			rings: [
				[
					[250, 210],
					[300, 210],
					[300, 240],
					[250, 240]
				]
			]
		}
	],
	lettering: [
		{
			id: 'karakoram',
			kind: 'range',
			rank: 2,
			name: { en: 'Karakoram' },
			line: [
				[40, 40],
				[360, 60]
			]
		}
	],
	rivers: [{ id: 'indus', rank: 2, name: { en: 'Indus' } }]
};
const squareAbout = ([x, y]: [number, number], half: number): Points => [
	[x - half, y - half],
	[x + half, y - half],
	[x + half, y + half],
	[x - half, y + half]
];
const input: GroundInput = {
	marks: [],
	orientation,
	most: 4,
	named: new Set(),
	areas: [
		{
			id: 'aksai-chin',
			name: 'Aksai Chin',
			sides: '2018: administered by China, claimed by India',
			early: true,
			at: [300, 110],
			rings: [squareAbout([300, 110], 70)],
			selected: false
		},
		{
			id: 'siachen',
			name: 'Siachen',
			sides: '2018: administered by India, claimed by Pakistan',
			early: true,
			at: [120, 110],
			rings: [squareAbout([120, 110], 90)],
			selected: true
		}
	],
	points: [{ id: 'point', name: 'Galwan', at: [330, 180] }],
	lines: [
		{
			id: 'line',
			name: 'Line of Control',
			points: Array.from({ length: 40 }, (_, at) => [20 + 6 * at, 160] as const),
			first: true
		}
	],
	rivers: new Map([
		[
			'indus',
			[
				[
					[20, 270],
					[380, 270]
				]
			]
		]
	]),
	placeOf: (position) => position,
	nameOf: ({ name }) => name.en,
	free: { x: 0, y: 0, width: 400, height: 300 },
	covered: () => false,
	larger: 1
};

const boxesOf = ({ towns, words, letters }: PlacedGround): SignBox[][] => [
	...towns.map(({ name }) => [name]),
	...words.map(({ box }) => [box]),
	...letters.map((each) => boxesOfLetters(each.letters, each.size))
];

it('names areas, points, towns, rivers, lakes and ranges, none over another and none cut', () => {
	const placed = placedGround(input);
	expect(placed.words.map(({ id }) => id)).toEqual(['siachen', 'point', 'aksai-chin', 'line', 'pangong']);
	expect(placed.towns.map(({ town: { id } }) => id)).toEqual(['Leh', 'Far']);
	expect(placed.letters.map(({ id }) => id)).toEqual(['indus', 'karakoram']);
	const boxes = boxesOf(placed);
	for (const [index, own] of boxes.entries()) {
		const others = boxes.filter((_, other) => other !== index).flat();
		for (const box of own) {
			expect(others.some((other) => touches(box, other))).toBe(false);
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(400);
		}
	}
});

it('names a line beside it, about its middle, where it does not cross the name', () => {
	const placed = placedGround({
		...input,
		areas: [],
		points: [],
		orientation: { ...orientation, towns: [] }
	});
	const name = placed.words.find(({ kind }) => kind === 'line');
	if (!name) throw new Error('the line has no name');
	const { y, height } = name.box;
	expect(y > 160 || y + height < 160).toBe(true);
	expect(Math.abs(name.at[0] - 137)).toBeLessThan(30);
	const short = placedGround({
		...input,
		lines: input.lines.map((line) => ({ ...line, points: line.points.slice(0, 9) }))
	});
	expect(short.words.map(({ kind }) => kind)).not.toContain('line');
});

it('says of each area in the same form who administers and who claims it, and the name alone without room', () => {
	expect(
		placedGround(input)
			.words.find(({ id }) => id === 'aksai-chin')
			?.more.join(' ')
	).toBe('2018: administered by China, claimed by India');
	const low = placedGround({ ...input, points: [], covered: ({ height }) => height > 25 });
	expect(low.words.find(({ id }) => id === 'aksai-chin')).toMatchObject({ name: ['Aksai Chin'], more: [] });
});

it('says it late of an area that is small and not selected, where that is on no land of others', () => {
	const [aksai] = input.areas;
	if (!aksai) throw new Error('no area');
	const small = { ...aksai, early: false, rings: [squareAbout([300, 110], 6)] };
	const sidesOf = (abroad: () => number) =>
		placedGround({ ...input, lines: [], points: [], areas: [{ ...small, abroad }] })
			.words.find(({ id }) => id === small.id)
			?.more.join(' ');
	expect(sidesOf(() => 0)).toBe(small.sides);
	expect(sidesOf(() => 0.5)).toBe('');
});

it('writes the name of a point on the land in which it lies', () => {
	const points = input.points.map((point) => ({ ...point, abroad: ({ x }: SignBox) => (x > 330 ? 1 : 0) }));
	const placed = placedGround({ ...input, areas: [], points });
	const box = placed.words.find(({ kind }) => kind === 'point')?.box;
	expect(box && box.x + box.width).toBeLessThan(330);
});

it('lets what comes later give way to what is selected', () => {
	const town0 = town('Leh', [120, 110]);
	const placed = placedGround({ ...input, orientation: { ...orientation, towns: [town0] } });
	expect(placed.towns).toEqual([]);
	expect(placed.words.map(({ id }) => id)).toContain('siachen');
});

it('keeps names off diamonds and other signs', () => {
	const [point] = input.points;
	if (!point) throw new Error('no point');
	const points = [point, { id: 'other', name: 'Toktogul', at: [352, 180] as const }];
	const signs = [...points.map(({ at }) => at), [215, 200] as const].map((at) => boxAbout(at, DIAMOND));
	const bare = { ...input, areas: [], points };
	const onSign = (box: SignBox) => signs.some((sign) => touches(sign, box));
	expect(boxesOf(placedGround(bare)).flat().filter(onSign).length).toBeGreaterThan(1);
	const placed = placedGround({ ...bare, signs: onSign });
	expect(boxesOf(placed).flat().filter(onSign)).toEqual([]);
	expect(placed.words.filter(({ kind }) => kind === 'point').length).toBe(2);
	expect(placed.towns.map(({ town: { id } }) => id)).toContain('Leh');
});

it('has no name of a rank that the scale has not', () => {
	const placed = placedGround({ ...input, most: 1, areas: [], points: [], lines: [] });
	expect(placed).toEqual({ marks: [], towns: [], words: [], letters: [] });
});
