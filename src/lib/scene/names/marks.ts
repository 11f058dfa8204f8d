import type { PlacedLabel } from './label-scales';
import { isPointsOnly, outlinesOfPage } from '../outlines/outlines';
import type { AtlasCore, Phase, Status, Text } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import type { MapState } from '../state/types';

type Point = [number, number];

export interface SmallStateMark {
	iso3: string;
	name: Text;
	position: Point;
	status: Status | null;
}

export interface DisputeMark {
	key: string;
	dispute: string;
	name: Text;
	position: Point;
	phase: Phase;
	/** It stands beside a line or area. */
	beside: boolean;
}

export interface PlaceMark {
	id: string;
	name: Text;
	position: Point;
	/** The state that it lies in. */
	iso3: string;
	total: number;
	inYear: number;
}

export interface LabelMark extends PlacedLabel {
	text: string;
	kind: 'state' | 'city' | 'misplaced';
}

/** A circle for every state of the record that is too small to see, with or without a status. */
export function smallStateMarks(atlas: AtlasCore, mapState: MapState): SmallStateMark[] {
	return outlinesOfPage().small.flatMap(({ id, position }) => {
		const state = atlas.states.find(({ iso3 }) => iso3 === id);
		return state
			? { iso3: id, name: state.name, position, status: mapState.states.get(id)?.status ?? null }
			: [];
	});
}

/**
 * Diamonds for the disputes of the year that have no line and no area on the map, and for what the boundaries do not
 * show of those that have.
 * @param outlines what the map draws as lines and areas; those of the page unless given
 */
export function disputeMarks(
	atlas: Pick<AtlasCore, 'disputes'>,
	mapState: MapState,
	outlines = outlinesOfPage()
): DisputeMark[] {
	return atlas.disputes.flatMap((dispute) => {
		const { id, title, points } = dispute;
		const phase = mapState.disputes.get(id)?.drawn;
		if (!phase) return [];
		const beside = !isPointsOnly(dispute, outlines);
		return points.flatMap(({ position, note }, index) =>
			beside && !note
				? []
				: { key: `${id} ${index}`, dispute: id, name: title, position: projectToSvg(position), phase, beside }
		);
	});
}

/** Places with documents so far; the busiest last, so that they lie on top. */
export function placeMarks(atlas: AtlasCore, mapState: MapState): PlaceMark[] {
	return atlas.places
		.flatMap(({ id, name, position, iso3 }) => {
			const counts = mapState.places.get(id);
			return counts ? { id, name, iso3, position: projectToSvg(position), ...counts } : [];
		})
		.sort((a, b) => a.inYear - b.inYear || a.total - b.total);
}
