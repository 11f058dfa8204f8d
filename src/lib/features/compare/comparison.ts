/** Two years compared: what the page and its maps make of it. Loaded when an address compares. */
import CompareLayer from './CompareLayer.svelte';
import { CameraLink } from './camera-link.svelte';
import ComparePanel from './ComparePanel.svelte';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import OtherMap from './OtherMap.svelte';
import SignKey from './SignKey.svelte';
import { differenceOf, type AtlasCore, type Snapshot } from '$lib/domain';
import type { Comparison, MapLink } from '$lib/parts/context/comparison';
import type { View } from '$lib/view/codec';
import { comparisonSentence } from '$lib/text/compare-words';

export { CameraLink };

/** What a comparison needs of its page: what keeps its two maps on the same place, the snapshots of years. */
interface OfPage {
	link: MapLink;
	snapshotOf: (year: number) => Snapshot;
}

/** The comparison that a view asks for; null where it asks for none. */
export function comparisonOf(
	atlas: AtlasCore,
	{ compare, show }: Pick<View, 'compare' | 'show'>,
	{ year }: Pick<Snapshot, 'year'>,
	{ link, snapshotOf }: OfPage
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
		link,
		MapLayer: CompareLayer,
		OtherMap,
		Panel: ComparePanel,
		Key: SignKey
	};
}
