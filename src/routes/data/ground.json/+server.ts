import { json } from '@sveltejs/kit';
import orientation from '../../../../static/data/orientation.json';
import { drawnGround, packedGround } from '$lib/geo/ground-file';
import type { OrientationFile } from '$lib/geo/orientation-types';
import { getLocale } from '$lib/paraglide/runtime';
import { areaNames } from '../area-names.server';

export const prerender = true;

/** What close maps name and draw of the ground, for these alone: who wants all of it takes `orientation.json`. */
export const GET = () => {
	const ground = drawnGround(orientation as unknown as OrientationFile, [getLocale()]);
	return json(packedGround({ ...ground, ...(areaNames && { areas: areaNames }) }));
};
