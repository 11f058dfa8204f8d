import { yearOf, type AtlasCore } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { summitIn, textOf } from './words';

/** "Meeting of the Council of Heads of State in Astana, 2024"; null for a summit that the record does not have. */
export function summitName(
	id: string,
	{ summits, places }: Pick<AtlasCore, 'summits' | 'places'>
): string | null {
	const summit = summits.find((each) => each.id === id);
	const place = places.find((each) => each.id === summit?.place);
	if (!summit || !place) return null;
	return m.panel_head_year({
		name: summitIn(summit.series, textOf(place.name)),
		year: yearOf(summit.start)
	});
}
