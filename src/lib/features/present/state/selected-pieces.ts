import type { AtlasContext } from '$lib/parts/context/atlas-context';
import { outlinesOfPage } from '$lib/scene/outlines/outlines';
import { placesOfSelection, selectionOf } from '$lib/scene/state/selection';
import { rectanglesOfPath, type Rectangle } from './side';
import type { Position } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import { emptyState } from '$lib/scene/state/map-state';

const pointAt = ([x, y]: readonly [number, number]): Rectangle => ({ left: x, top: y, right: x, bottom: y });
const pointOf = (position: Position) => pointAt(projectToSvg(position));

/** Where on the drawn map lies what the view is about; nothing where it is about no thing. */
export function selectedPieces({ atlas, view }: Pick<AtlasContext, 'atlas' | 'view'>): Rectangle[] {
	const { thing } = view.current;
	if (!thing) return [];
	const { kind, id } = thing;
	const { states, small, areas, lines, arcs } = outlinesOfPage();
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
	const places = placesOfSelection(selectionOf(thing, atlas), atlas, emptyState());
	return atlas.places.filter((place) => places.includes(place.id)).map(({ position }) => pointOf(position));
}
