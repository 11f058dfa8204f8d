import boundaries from '../../../static/data/boundaries.topo.json';
import rivers from '../../../static/data/rivers.topo.json';
import { atlas } from '$record';
import type { Dyad } from '$lib/domain';
import {
	extentOfDispute,
	extentOfExercise,
	extentOfPair,
	extentOfPlace,
	extentOfState
} from '$lib/geo/extent/extent';
import type { Extent } from '$lib/parts/context/atlas-context';
import { viewportAround } from '$lib/scene/viewport/viewport-around';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import type { Thing, ViewBox } from '$lib/view/codec';

const GROUND = {
	boundaries: boundaries as unknown as BoundariesTopology,
	rivers: rivers as unknown as RiversTopology
};

/** What the map of a page about a thing opens with; null where that is the region. Computed on the server. */
export function extentOf(thing: Thing): Extent | null {
	const box = boxOf(thing);
	return box && { box, viewport: viewportAround(box) };
}

function boxOf({ kind, id }: Thing): ViewBox | null {
	const isIt = (each: { id: string }) => each.id === id;
	if (kind === 'state') return extentOfState(GROUND, id);
	if (kind === 'dispute') {
		const dispute = atlas.disputes.find(isIt);
		return dispute ? extentOfDispute(GROUND, dispute) : null;
	}
	if (kind === 'place') {
		const place = atlas.places.find(isIt);
		return place ? extentOfPlace(place) : null;
	}
	if (kind !== 'exercise') return null;
	return extentOfExercise(atlas.exercises.find(isIt)?.places ?? []);
}

/** What a map of two states looks at. */
export const extentOfTwo = (pair: Dyad): ViewBox | null => extentOfPair(GROUND, pair, atlas.disputes);
