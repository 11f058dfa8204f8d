/** What the browser fetches once, when it is to be drawn. */
import { asset } from '$app/paths';
import type { Names } from '$lib/domain';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';

/** Asks once however often it is called, and again only after a failure. */
export function once<T>(path: string): () => Promise<T> {
	let asked: Promise<T> | null = null;
	return () => {
		asked ??= fetch(asset(path)).then((response) => {
			if (response.ok) return response.json() as Promise<T>;
			throw new Error(`${path}: ${String(response.status)} ${response.statusText}`);
		});
		asked.catch(() => (asked = null));
		return asked;
	};
}

export const fetchBoundaries = once<BoundariesTopology>('/data/boundaries.topo.json');
export const fetchNames = once<Names>('/data/names.json');
export const fetchRivers = once<RiversTopology>('/data/rivers.topo.json');
