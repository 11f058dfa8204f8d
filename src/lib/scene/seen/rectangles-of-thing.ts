import { emptyState } from '../state/map-state';
import { placesOfSelection, selectionOf } from '../state/selection';
import type { AtlasCore, Position } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import type { Outlines } from '../outlines/outlines';
import { rectanglesOfPath, type Rectangle } from '../outlines/rectangles';
import type { Thing } from '$lib/view/codec';

const pointAt = ([x, y]: readonly [number, number]): Rectangle => ({ left: x, top: y, right: x, bottom: y });
const pointOf = (position: Position) => pointAt(projectToSvg(position));

/** Where on the drawn map a thing lies, piece by piece: a piece without extent is a point. Nothing where it has no place. */
export function rectanglesOfThing(
	{ kind, id }: Thing,
	atlas: AtlasCore,
	{ states, small, areas, lines, arcs }: Outlines
): Rectangle[] {
	if (kind === 'state') {
		return [
			...states.filter((state) => state.id === id).flatMap(({ d }) => rectanglesOfPath(d)),
			...small.filter((state) => state.id === id).map(({ position }) => pointAt(position))
		];
	}
	if (kind === 'dispute') {
		return [
			...[...areas, ...lines, ...arcs]
				.filter(({ dispute }) => dispute === id)
				.flatMap(({ d }) => rectanglesOfPath(d)),
			...(atlas.disputes.find((dispute) => dispute.id === id)?.points ?? []).map(({ position }) =>
				pointOf(position)
			)
		];
	}
	if (kind === 'exercise') {
		const places = atlas.exercises?.find((exercise) => exercise.id === id)?.places ?? [];
		return places.map(({ position }) => pointOf(position));
	}
	const places = placesOfSelection(selectionOf({ kind, id }, atlas), atlas, emptyState());
	return atlas.places.filter((place) => places.includes(place.id)).map(({ position }) => pointOf(position));
}
