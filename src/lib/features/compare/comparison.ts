/** Two years compared: what the page and its maps make of it. Loaded when an address compares. */
import CompareLayer from './CompareLayer.svelte';
import CompareSigns from './CompareSigns.svelte';
import ComparePanel from './ComparePanel.svelte';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import OtherMap from './OtherMap.svelte';
import SignKey from './SignKey.svelte';
import { differenceOf, type AtlasCore, type Difference, type Snapshot } from '$lib/domain';
import type { MapLayer, MapState } from '$lib/scene/state/types';
import type { Show, View } from '$lib/view/codec';
import { comparisonSentence } from '$lib/text/compare-words';

export interface Comparison {
	difference: Difference;
	show: Show;
	/** The year that the map of this part of the page draws. */
	drawn: Snapshot;
	sentence: string;
	/** The id of what the map is described by. */
	describedBy: string;
	/** What the map draws: on one map of what differs, the rest stands back. */
	mapState: (state: MapState, layers: ReadonlySet<MapLayer>) => MapState;
	/** On one map of what differs: the signs, in the box of the plain map. */
	Signs: typeof CompareSigns | null;
	/** What lies over the map. */
	MapLayer: typeof CompareLayer;
	/** The map of the earlier year, beside the page's own. */
	OtherMap: typeof OtherMap;
	Panel: typeof ComparePanel;
	/** What the signs mean. */
	Key: typeof SignKey;
}

/** The comparison that a view asks for; null where it asks for none. */
export function comparisonOf(
	atlas: AtlasCore,
	{ compare, show }: Pick<View, 'compare' | 'show'>,
	{ year }: Pick<Snapshot, 'year'>,
	snapshotOf: (year: number) => Snapshot
): Comparison | null {
	if (compare === null) return null;
	const difference = differenceOf(atlas, year, compare, snapshotOf);
	return {
		difference,
		show,
		drawn: difference.after,
		sentence: comparisonSentence(difference, atlas),
		describedBy: 'comparison-after',
		mapState: (state, layers) => (show === 'difference' ? mapOfDifference(state, difference, layers) : state),
		Signs: show === 'difference' ? CompareSigns : null,
		MapLayer: CompareLayer,
		OtherMap,
		Panel: ComparePanel,
		Key: SignKey
	};
}
