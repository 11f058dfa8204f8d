import { asset } from '$app/paths';
import { once } from './fetched';
import { unpackedGround } from '$lib/geo/ground-file';
import type { Orientation } from '$lib/geo/orientation-types';

const fetchPacked = once<Parameters<typeof unpackedGround>[0]>(asset('/data/ground.json'));

/** Towns, lakes and names of the ground; fetched once, when they are to be drawn. */
export const fetchOrientation = (): Promise<Orientation> => fetchPacked().then(unpackedGround);
