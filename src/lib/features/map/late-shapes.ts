/** What the plain map can do without at first: rivers, and the claim of one party. Each comes with its outlines. */
import { fetchBoundaries, fetchRivers } from '$lib/parts/context/fetched';
import { claimShapes, riverShapes } from '$lib/scene/shapes/late';
import type { MapState } from '$lib/scene/state/types';

/** @returns the shapes of rivers in a year; `selected` is the dispute that the page is about */
export async function riversOnMap() {
	const rivers = await fetchRivers();
	return (mapState: MapState, selected: string | null) => riverShapes(rivers, mapState, selected);
}

/** @returns the shapes of the claim of a party */
export async function claimsOnMap() {
	const boundaries = await fetchBoundaries();
	return (claim: string | null) => claimShapes(boundaries, claim);
}
