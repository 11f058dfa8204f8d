import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawnGround, packedGround, unpackedGround } from './ground-file';
import type { OrientationFile } from './orientation-types';

const file = JSON.parse(readFileSync('static/data/orientation.json', 'utf8')) as OrientationFile;

it.each([[['en']], [['en', 'ru', 'zh']]])('gives back what it was given, named in %j', (languages) => {
	const drawn = { ...drawnGround(file, languages), areas: { 'aksai-chin': 'Аксайчин' } };
	const sent = JSON.parse(JSON.stringify(packedGround(drawn))) as ReturnType<typeof packedGround>;
	expect(unpackedGround(sent)).toEqual(drawn);
});

it('has every town, lake, river and lettering, the largest of a rank first, and no name in another language', () => {
	const drawn = drawnGround(file, ['en']);
	for (const kind of ['towns', 'lakes', 'lettering', 'rivers'] as const)
		expect(drawn[kind].map(({ id }) => id).sort()).toEqual(file[kind].map(({ id }) => id).sort());
	const all = [...drawn.towns, ...drawn.lakes, ...drawn.lettering, ...drawn.rivers];
	expect(new Set(all.flatMap(({ name }) => Object.keys(name)))).toEqual(new Set(['en']));
	const population = new Map(file.towns.map((town) => [town.id, town.population]));
	for (const [index, { id, rank }] of drawn.towns.entries()) {
		const next = drawn.towns[index + 1];
		if (next?.rank === rank) expect(population.get(id)).toBeGreaterThanOrEqual(population.get(next.id) ?? 0);
	}
});
