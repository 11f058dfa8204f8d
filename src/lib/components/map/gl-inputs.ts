import { isPointsOnly } from './outlines';
import { datingAct, type AtlasCore } from '$lib/domain';
import type { MapDisputePoint, MapPlace, MapSelection } from '$lib/map/types';
import type { Thing } from '$lib/view/codec';
import { textOf } from '$lib/view/words';

/** What MapLibre is given once: names, places with the documents ever signed there, points of disputes. */
export function glInputs(atlas: AtlasCore) {
	const documentsAt = (place: string) =>
		atlas.documents.filter((document) => datingAct(document)?.place === place).length;
	return {
		names: new Map(atlas.states.map(({ iso3, name }) => [iso3, textOf(name)])),
		places: atlas.places.map(({ id, name, position }): MapPlace => ({
			id,
			name: textOf(name),
			position,
			documents: documentsAt(id)
		})),
		disputePoints: atlas.disputes
			.filter(isPointsOnly)
			.flatMap(({ id, points }): MapDisputePoint[] =>
				points.map(({ position }, index) => ({ id: `${id} ${index}`, dispute: id, position }))
			)
	};
}

/** What the map marks for the thing that the page is about. */
export function selectionOf(thing: Thing | null, atlas: AtlasCore): MapSelection | null {
	if (!thing) return null;
	const { kind, id } = thing;
	if (kind === 'summit') {
		const place = atlas.summits.find((summit) => summit.id === id)?.place;
		return place ? { kind: 'place', id: place } : null;
	}
	if (kind === 'institution' || kind === 'exercise') return null;
	if (kind !== 'document') return { kind, id };
	const document = atlas.documents.find((each) => each.id === id);
	return { kind, id, place: (document && datingAct(document)?.place) ?? null };
}
