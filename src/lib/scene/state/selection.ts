import { datingAct, type AtlasCore } from '$lib/domain';
import type { MisplacedLine } from './misplaced';
import type { MapSelection, MapState } from './types';
import type { Thing } from '$lib/view/codec';
import * as m from '$lib/paraglide/messages';
import { textOf } from '$lib/text/words';

/** What the map marks for the thing that the page is about. */
export function selectionOf(thing: Thing | null, atlas: AtlasCore): MapSelection | null {
	if (!thing) return null;
	const { kind, id } = thing;
	if (kind === 'summit') {
		const place = atlas.summits.find((summit) => summit.id === id)?.place;
		return place ? { kind: 'place', id: place } : null;
	}
	if (kind !== 'document') return { kind, id };
	const document = atlas.documents.find((each) => each.id === id);
	return {
		kind,
		id,
		place: (document && datingAct(document)?.place) ?? null,
		misplaced: atlas.misplaced.filter((pair) => pair.document === id)
	};
}

/**
 * The places that are marked for what the page is about: a document's, a place itself, and those of an institution
 * that sits nowhere in the year.
 */
export function placesOfSelection(
	selection: MapSelection | null,
	{ institutions }: AtlasCore,
	{ seats }: MapState
): string[] {
	if (!selection) return [];
	const { kind, id } = selection;
	if (kind === 'document') return selection.place ? [selection.place] : [];
	if (kind === 'place') return [id];
	if (kind !== 'institution' || [...seats.values()].some((seat) => seat.institutions.includes(id))) return [];
	return institutions?.find((each) => each.id === id)?.seats.map(({ place }) => place) ?? [];
}

/** "The paper: Tashkent; the record: Moscow". */
export function misplacedText(
	{ printed, place }: MisplacedLine,
	{ places }: Pick<AtlasCore, 'places'>
): string {
	const nameOf = (id: string) => textOf(places.find((each) => each.id === id)?.name ?? { en: id });
	return m.map_misplaced({ printed: nameOf(printed.id), place: nameOf(place.id) });
}
