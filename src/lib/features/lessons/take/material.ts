/** What the files of a lesson are made of, from wherever the page is: a page of text has no map in it. */
import { asset, resolve } from '$app/paths';
import { deckOf, type Deck } from '$lib/lesson/deck/deck';
import { fileAt } from '$lib/parts/context/file-address';
import { NotLoaded } from './not-loaded';
import type { Names } from '$lib/domain';
import { unpackedGround } from '$lib/geo/ground-file';
import type { PlayerData } from '$lib/files/html/player-data';
import type { MapMaterial } from '$lib/files/html/scene-of';
import type { Lesson } from '$lib/lesson/types';

async function json<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
	return response.json() as Promise<T>;
}

type Site = Pick<PlayerData, 'sources' | 'bundled'>;

async function loadMaps(): Promise<MapMaterial> {
	const [{ core }, { affairs }, { more }, outlines, topology, rivers, orientation, names] = await Promise.all(
		[
			import('virtual:atlas-core'),
			import('virtual:atlas-affairs'),
			import('virtual:atlas-more'),
			json<PlayerData['outlines']>(fileAt('/data/outlines.json')),
			json<PlayerData['topology']>(fileAt('/data/boundaries.topo.json')),
			json<PlayerData['rivers']>(fileAt('/data/rivers.topo.json')),
			json<Parameters<typeof unpackedGround>[0]>(asset('/data/ground.json')).then(unpackedGround),
			json<Names>(asset('/data/names.json'))
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
	const [drawn, { sources, bundled }] = await Promise.all([
		mapMaterial(),
		json<Site>(asset('/data/lesson-sources.json'))
	]);
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
