/** Places with a name on the map, and whether the sign beside which it stands is seen. */
import { placeMarks, type PlaceMark } from './marks';
import type { AtlasCore } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import { misplacedId } from '../state/misplaced';
import { placesOfSelection } from '../state/selection';
import type { MapSelection, MapState } from '../state/types';

export type NamedPlace = Omit<PlaceMark, 'total' | 'inYear'>;

/** Those where an institution sits and nothing was signed; then as {@link placeMarks} those with documents, the busiest last. */
export function placesToName(atlas: AtlasCore, mapState: MapState): NamedPlace[] {
	const seats = atlas.places.filter(({ id }) => mapState.seats.has(id) && !mapState.places.has(id));
	return [
		...seats.map(({ id, name, iso3, position }) => ({ id, name, iso3, position: projectToSvg(position) })),
		...placeMarks(atlas, mapState)
	];
}

/** So near, in CSS pixels, one circle lies under the other, which would be taken for what the name beside them says. */
const UNDER = 11;

/** The scale, CSS pixels for each unit of the drawn map, from which on each of some circles is seen, the last on top. */
export function seenFrom(circles: readonly { position: readonly [number, number] }[]): number[] {
	return circles.map(({ position: [x, y] }, index) => {
		const above = circles
			.slice(index + 1)
			.map(({ position }) => Math.hypot(position[0] - x, position[1] - y));
		return UNDER / Math.min(Infinity, ...above);
	});
}

/** Of what the page is about, what has a name on the map: states, the parties of a dispute, places, what the paper misplaces. */
export const idsOfSelection = (
	selection: MapSelection | null,
	atlas: AtlasCore,
	mapState: MapState
): ReadonlySet<string> =>
	new Set([
		...(selection?.kind === 'state' ? [selection.id] : []),
		...((selection?.kind === 'dispute' && atlas.disputes.find(({ id }) => id === selection.id)?.parties) ||
			[]),
		...placesOfSelection(selection, atlas, mapState),
		...(selection?.kind === 'document' ? selection.misplaced.map(misplacedId) : [])
	]);
