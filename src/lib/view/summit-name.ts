import { yearOf, type AtlasCore } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { textOf } from './words';

/** "Meeting of the Council of Heads of State in Astana, 2024"; null for a summit that the record does not have. */
export function summitName(
	id: string,
	{ summits, places }: Pick<AtlasCore, 'summits' | 'places'>
): string | null {
	const summit = summits.find((each) => each.id === id);
	const place = places.find((each) => each.id === summit?.place);
	if (!summit || !place) return null;
	const inputs = { place: textOf(place.name) };
	const name =
		summit.series === 'shanghai-five'
			? m.summit_shanghai_five_in(inputs)
			: m.summit_heads_of_state_in(inputs);
	return `${name}, ${yearOf(summit.start)}`;
}
