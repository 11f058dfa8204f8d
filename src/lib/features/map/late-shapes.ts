/** What the plain map can do without at first: rivers, and the claim of one party. Each comes with its outlines. */
import { fetchBoundaries, fetchRivers } from '$lib/parts/context/fetched';
import { fetchOrientation } from '$lib/parts/context/fetched-ground';
import { claimShapes, riverShapes } from '$lib/scene/shapes/late';
import type { MapState } from '$lib/scene/state/types';
import { textOf } from '$lib/text/words';

/** @returns the shapes of rivers in a year; `selected` is the dispute that the page is about */
export async function riversOnMap() {
	// Without what they are called in the language of the page they are drawn all the same.
	const named = fetchOrientation().then(
		(orientation) => orientation.rivers,
		() => []
	);
	const rivers = await fetchRivers();
	const names = new Map((await named).map(({ id, name }) => [id, textOf(name)]));
	return (mapState: MapState, selected: string | null) => riverShapes(rivers, mapState, selected, names);
}

/** @returns the shapes of the claim of a party */
export async function claimsOnMap() {
	const boundaries = await fetchBoundaries();
	return (claim: string | null) => claimShapes(boundaries, claim);
}
