import { placeLabels, type LabelRequest, type Obstacle, type PlacedLabel } from './labels';
import { isPointsOnly, outlinesOfPage } from './outlines';
import { misplacedText } from './selection';
import type { SignMark } from './sign-marks';
import { HOME } from './window';
import type { AtlasCore, Phase, Status, Text } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import type { MisplacedLine } from '$lib/map/misplaced';
import type { MapState } from '$lib/map/types';
import { textOf } from '$lib/view/words';

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
	total: number;
	inYear: number;
}

export interface LabelMark extends PlacedLabel {
	text: string;
	position: Point;
	kind: 'state' | 'city';
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
		.flatMap(({ id, name, position }) => {
			const counts = mapState.places.get(id);
			return counts ? { id, name, position: projectToSvg(position), ...counts } : [];
		})
		.sort((a, b) => a.inYear - b.inYear || a.total - b.total);
}

/** Names of the states with a status and of the places with documents, as far as they have room. */
export function labelMarks(
	atlas: AtlasCore,
	mapState: MapState,
	signs: Pick<SignMark, 'position' | 'shift'>[] = [],
	misplaced: MisplacedLine[] = []
): LabelMark[] {
	const places = placeMarks(atlas, mapState);
	const requests = new Map<string, LabelRequest & { kind: 'state' | 'city' }>();
	for (const { id, name, position } of [...places].reverse()) {
		requests.set(id, {
			key: id,
			text: textOf(name),
			position,
			anchors: ['right', 'left', 'above', 'below'],
			fontSize: 13,
			kind: 'city'
		});
	}
	for (const { id, label } of bySize()) {
		const state = atlas.states.find(({ iso3 }) => iso3 === id);
		if (!state || !label || !mapState.states.has(id)) continue;
		requests.set(id, {
			key: id,
			text: textOf(state.name),
			position: label,
			anchors: ['centre', 'above', 'below'],
			fontSize: 12,
			letter: 0.74,
			kind: 'state'
		});
	}
	for (const line of misplaced) {
		const [from, to] = [line.printed.position, line.place.position].map(projectToSvg) as [Point, Point];
		requests.set(line.id, {
			key: line.id,
			text: misplacedText(line, atlas),
			// Nearer to what is printed: to the left of there it has room.
			position: [from[0] + 0.3 * (to[0] - from[0]), from[1] + 0.3 * (to[1] - from[1])],
			anchors: ['left', 'right'],
			fontSize: 13,
			kind: 'city'
		});
	}
	// A circle is drawn with half the width of two figures and a rim.
	const obstacles: Obstacle[] = [
		...places.map(({ position }) => ({ position, radius: 12 })),
		...signs.map(({ position, shift }) => ({ position, shift, radius: 8 }))
	];
	const bounds = [HOME.x, HOME.x + HOME.width] as const;
	return placeLabels([...requests.values()], obstacles, bounds).flatMap((placed) => {
		const request = requests.get(placed.key);
		return request ? { ...placed, ...request } : [];
	});
}

/** The states, those with the longest outline first: a fair order of size that needs no other data. */
function bySize() {
	return [...outlinesOfPage().states].sort((a, b) => b.d.length - a.d.length);
}
