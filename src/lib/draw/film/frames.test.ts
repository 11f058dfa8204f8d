import { expect, it } from 'vitest';
import { sceneOfYear } from './frames';
import type { PageScene } from '../base/types';

it('puts the address of its own year on each picture, not that of the page', () => {
	const scene = { view: { year: 2017, compare: 2005 }, url: 'https://atlas.example/year/2017/' } as PageScene;
	const film = {
		scene,
		addressOf: (year: number) => `https://atlas.example/year/${year}/`,
		width: 2,
		height: 1
	};
	for (const year of [1996, 2017, 2026]) {
		const picture = sceneOfYear(film, year);
		expect([picture.url, picture.view.year, picture.view.compare]).toEqual([
			`https://atlas.example/year/${year}/`,
			year,
			null
		]);
	}
});
