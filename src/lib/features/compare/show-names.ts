import * as m from '$lib/paraglide/messages';
import type { Show } from '$lib/view/codec';

/** The three ways to show two years, in the order in which they are offered. */
export const SHOW_NAMES: readonly { show: Show; name: () => string }[] = [
	{ show: 'difference', name: m.compare_show_difference },
	{ show: 'side', name: m.compare_show_side },
	{ show: 'swipe', name: m.compare_show_swipe }
];
