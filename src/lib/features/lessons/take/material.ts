/** What the files of a lesson are made of, from wherever the page is: a page of text has no map in it. */
import { asset, resolve } from '$app/paths';
import { deckOf, type Deck } from '$lib/lesson/deck/deck';
import { fetchBoundaries, fetchNames, fetchRivers, once } from '$lib/parts/context/fetched';
import { fetchOrientation } from '$lib/parts/context/fetched-ground';
import { fileAt } from '$lib/parts/context/file-address';
import { NotLoaded } from './not-loaded';
import type { PlayerData } from '$lib/files/html/player-data';
import type { MapMaterial } from '$lib/files/html/scene-of';
import type { Lesson } from '$lib/lesson/types';

const fetchOutlines = once<PlayerData['outlines']>(fileAt('/data/outlines.json'));
const fetchSite = once<Pick<PlayerData, 'sources' | 'bundled'>>(asset('/data/lesson-sources.json'));

async function loadMaps(): Promise<MapMaterial> {
	const [{ core }, { affairs }, { more }, outlines, topology, rivers, orientation, names] = await Promise.all(
		[
			import('virtual:atlas-core'),
			import('virtual:atlas-affairs'),
			import('virtual:atlas-more'),
			fetchOutlines(),
			fetchBoundaries(),
			fetchRivers(),
			fetchOrientation(),
			fetchNames()
		]
	);
	const atlas = { ...core, ...affairs, ...more };
	return { atlas, outlines, topology, rivers, orientation, pointNames: names.points };
}

let maps: Promise<MapMaterial> | null = null;

/** What maps of views are drawn from, loaded once; a failed try does not stand in the way of the next. */
export function mapMaterial(): Promise<MapMaterial> {
	maps ??= loadMaps();
	maps.catch(() => (maps = null));
	return maps;
}

async function load(): Promise<Omit<PlayerData, 'lesson'>> {
	const [drawn, { sources, bundled }] = await Promise.all([mapMaterial(), fetchSite()]);
	return { ...drawn, sources, bundled, home: location.origin + resolve('/') };
}

let loaded: ReturnType<typeof load> | null = null;

/**
 * A lesson with everything that its files show; what is the same for all lessons is loaded once.
 * @throws NotLoaded when a part of it cannot be had
 */
export async function materialOf(lesson: Lesson): Promise<{ deck: Deck; data: PlayerData }> {
	loaded ??= load();
	try {
		const material = await loaded;
		const deck = deckOf(lesson, material);
		// Of the sources the file carries those that the lesson names.
		return { deck, data: { ...material, lesson, sources: deck.sources } };
	} catch (error) {
		loaded = null;
		throw new NotLoaded(String(error));
	}
}
