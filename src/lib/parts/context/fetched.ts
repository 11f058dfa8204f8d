/** What the browser fetches once, when it is to be drawn. */
import { asset } from '$app/paths';
import { fileAt } from '$lib/parts/context/file-address';
import type { Names } from '$lib/domain';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';

/** Asks once however often it is called, and again only after a failure. @param address of the file, as the browser asks for it */
export function once<T>(address: string): () => Promise<T> {
	let asked: Promise<T> | null = null;
	return () => {
		asked ??= fetch(address).then((response) => {
			if (response.ok) return response.json() as Promise<T>;
			throw new Error(`${address}: ${String(response.status)} ${response.statusText}`);
		});
		asked.catch(() => (asked = null));
		return asked;
	};
}

export const fetchBoundaries = once<BoundariesTopology>(fileAt('/data/boundaries.topo.json'));
export const fetchNames = once<Names>(asset('/data/names.json'));
export const fetchRivers = once<RiversTopology>(fileAt('/data/rivers.topo.json'));
