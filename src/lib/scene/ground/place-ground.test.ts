import { expect, it } from 'vitest';
import { touches, type SignBox } from '../compare/place-signs';
import type { Orientation, Town } from '$lib/geo/orientation-types';
import { boxesOfLetters } from './lettering';
import { placedGround, type GroundInput, type PlacedGround } from './place-ground';

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
			at: [300, 110],
			selected: false
		},
		{
			id: 'siachen',
			name: 'Siachen',
			sides: '2018: administered by India, claimed by Pakistan',
			at: [120, 110],
			selected: true
		}
	],
	points: [{ id: 'point', name: 'Galwan', at: [330, 180] }],
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
	expect(placed.words.map(({ id }) => id)).toEqual(['siachen', 'point', 'aksai-chin', 'pangong']);
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

it('says of each area in the same form who administers and who claims it, and the name alone without room', () => {
	expect(
		placedGround(input)
			.words.find(({ id }) => id === 'aksai-chin')
			?.more.join(' ')
	).toBe('2018: administered by China, claimed by India');
	const low = placedGround({ ...input, points: [], covered: ({ height }) => height > 25 });
	expect(low.words.find(({ id }) => id === 'aksai-chin')).toMatchObject({ name: ['Aksai Chin'], more: [] });
});

it('lets what comes later give way to what is selected', () => {
	const town0 = town('Leh', [120, 110]);
	const placed = placedGround({ ...input, orientation: { ...orientation, towns: [town0] } });
	expect(placed.towns).toEqual([]);
	expect(placed.words.map(({ id }) => id)).toContain('siachen');
});

it('has no name of a rank that the scale has not', () => {
	const placed = placedGround({ ...input, most: 1, areas: [], points: [] });
	expect(placed).toEqual({ marks: [], towns: [], words: [], letters: [] });
});
