import { atlas } from '$record';
import { lastYear, snapshotOfYear } from '$lib/domain';
import { BOUNDARIES_STATED } from '$lib/geo/boundaries-stated';
import * as m from '$lib/paraglide/messages';
import { sentences } from '$lib/text/language/joined';
import { dateName, sentenceOf } from '$lib/text/words';

/** What must be said beside every map: of which day it is, who has which status, whose boundaries it draws. */
export function yearWords(year: number) {
	return {
		when:
			year === lastYear(atlas)
				? m.head_as_of({ year, date: dateName(atlas.reviewed) })
				: m.head_end_of({ year }),
		sentence: sentenceOf(snapshotOfYear(atlas, year)),
		boundaries: sentences([m.map_boundaries(BOUNDARIES_STATED), m.share_contested()])
	};
}
