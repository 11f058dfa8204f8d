/** Two years compared: what the page and its maps make of it. Loaded when an address compares. */
import CompareLayer from './CompareLayer.svelte';
import CompareSigns from './CompareSigns.svelte';
import ComparePanel from './ComparePanel.svelte';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import OtherMap from './OtherMap.svelte';
import SignKey from './SignKey.svelte';
import { differenceOf, type AtlasCore, type Snapshot } from '$lib/domain';
import type { Comparison } from '$lib/parts/context/comparison';
import type { View } from '$lib/view/codec';
import { comparisonSentence } from '$lib/text/compare-words';

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
