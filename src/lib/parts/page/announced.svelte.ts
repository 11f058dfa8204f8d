/** What is said of a change of year: one text, by one voice. */
import type { AtlasContext } from '../context/atlas-context';
import * as m from '$lib/paraglide/messages';
import { changesOfYear } from '$lib/text/changes';
import { sentenceOf } from '$lib/text/words';

/** What was said last; nothing before the first change. */
export const announced = $state({ text: '' });

/** What there is to say of the year shown, or of two compared. */
export function announcementOf({ snapshot, atlas, comparison }: AtlasContext): string {
	if (comparison) return comparison.sentence;
	const count = changesOfYear(snapshot, atlas).length + (snapshot.affairs?.length ?? 0);
	return m.announce({
		year: snapshot.year,
		sentence: sentenceOf(snapshot),
		changes: m.announce_changes({ count })
	});
}

/** True while the reader hears the year from the slider: by its value, which needs no second voice. */
export const isSliderHeard = (): boolean => document.activeElement?.getAttribute('role') === 'slider';

/**
 * While a page says itself what has changed, the framework, which would read out the title after each change of the
 * address, is silent. @returns what gives it its voice back; the next page is announced again
 */
export function oneVoice(): () => void {
	const hide = (hidden: boolean) =>
		document.getElementById('svelte-announcer')?.setAttribute('aria-hidden', String(hidden));
	// It is put on the page after what the page itself mounts.
	const timer = setTimeout(() => hide(true));
	return () => {
		clearTimeout(timer);
		hide(false);
	};
}
