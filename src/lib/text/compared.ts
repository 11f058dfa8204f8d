/** The two years of a picture that compares. */
import { differenceOf, type AtlasCore, type Difference } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import type { Show, View } from '$lib/view/codec';

/** What a picture shows, as far as it says whether it compares. */
interface Shown {
	atlas: AtlasCore;
	view: View;
}

export interface Compared {
	difference: Difference;
	show: Show;
}

/** The last difference: a picture asks for it again and again. */
let last: { atlas: AtlasCore; key: string; difference: Difference } | null = null;

/** What a picture compares; null for a picture of one year. */
export function comparedIn({ atlas, view }: Shown): Compared | null {
	const { year, compare, show } = view;
	if (compare === null || compare === year) return null;
	const key = `${year} ${compare}`;
	if (last?.atlas !== atlas || last.key !== key) {
		last = { atlas, key, difference: differenceOf(atlas, year, compare) };
	}
	return { difference: last.difference, show };
}

/** True where each of two years has a map of its own. */
export const hasTwoMaps = (scene: Shown): boolean =>
	(comparedIn(scene)?.show ?? 'difference') !== 'difference';

/** The years of a picture, the earlier first. */
export function yearsIn(scene: Shown): number[] {
	const compared = comparedIn(scene);
	return compared ? [compared.difference.before.year, compared.difference.after.year] : [scene.view.year];
}

/** "2017", or "2005 → 2017". */
export function yearsName(scene: Shown): string {
	const [first, second] = yearsIn(scene).map(String);
	return second === undefined ? String(first) : m.compare_years({ before: String(first), after: second });
}
