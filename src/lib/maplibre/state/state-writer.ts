import type { Map as MapLibreMap } from 'maplibre-gl';
import { changedStates, featureStatesOf, type FeatureIndex, type FeatureStates } from './feature-states';
import { emptyState } from '$lib/scene/state/map-state';
import type { MapSelection, MapState, MapTarget, SourceId } from '$lib/scene/state/types';

const MARKS = ['hover', 'selected'] as const;
export type FeatureMark = (typeof MARKS)[number];
type Writer = Pick<MapLibreMap, 'setFeatureState'>;

/**
 * What a target or selection marks on the map: a document its place, a dispute all its areas, lines and points, an
 * institution its seats of the year, and in a year without any the places where it has one in another.
 */
export function markedFeatures(
	target: MapTarget | MapSelection | null,
	index: FeatureIndex,
	state: MapState = emptyState()
): { source: SourceId; id: string }[] {
	if (!target) return [];
	if (target.kind === 'document') return target.place ? [{ source: 'places', id: target.place }] : [];
	const sharing = (source: 'seats' | 'concerns') =>
		index.shared[source].filter(({ ids }) => ids.includes(target.id)).map(({ id }) => ({ source, id }));
	if (target.kind === 'claim') return sharing('concerns');
	if (target.kind === 'institution') {
		const ever = sharing('seats');
		const now = ever.filter(({ id }) => state.seats.get(id)?.institutions.includes(target.id));
		return now.length > 0 ? now : ever.map(({ id }) => ({ source: 'places', id }));
	}
	if (target.kind === 'exercise') {
		return Object.entries(index.exercises).flatMap(([source, features]) =>
			features
				.filter(({ exercise }) => exercise === target.id)
				.map(({ id }) => ({ source: source as SourceId, id }))
		);
	}
	if (target.kind === 'place') return [{ source: 'places', id: target.id }];
	if (target.kind === 'state') {
		return (['outlines', 'small'] as const)
			.filter((source) => index.states[source].includes(target.id))
			.map((source) => ({ source, id: target.id }));
	}
	const sources = { ...index.disputes, lines: index.lines };
	return [
		...Object.entries(sources).flatMap(([source, features]) =>
			features
				.filter(({ dispute }) => dispute === target.id)
				.map(({ id }) => ({ source: source as SourceId, id }))
		),
		...index.rivers
			.filter(({ disputes }) => disputes.includes(target.id))
			.map(({ id }) => ({ source: 'rivers' as const, id }))
	];
}

/** Writes feature-state, only what changed, and counts. Knows what it wrote, so that it can write it again. */
export class StateWriter {
	readonly #map: Writer;
	#index: FeatureIndex;
	#state: MapState = emptyState();
	#targets: Record<FeatureMark, MapTarget | MapSelection | null> = { hover: null, selected: null };
	#written: FeatureStates = new Map();
	#marks: Record<FeatureMark, { source: SourceId; id: string }[]> = { hover: [], selected: [] };
	/** Calls of `setFeatureState` so far. */
	calls = 0;
	/** While the WebGL context is lost nothing can be set; what would be is remembered. */
	paused = false;

	constructor(map: Writer, index: FeatureIndex) {
		this.#map = map;
		this.#index = index;
	}

	#set(source: SourceId, id: string, state: object): void {
		if (this.paused) return;
		this.#map.setFeatureState({ source, id }, state);
		this.calls += 1;
	}

	/** The sources have got more features: shows and marks what is to be shown and marked of these too. */
	extend(index: FeatureIndex): void {
		this.#index = index;
		this.show(this.#state);
		for (const mark of MARKS) this.mark(mark, this.#targets[mark]);
	}

	/** Shows a state of the map. */
	show(state: MapState): void {
		this.#state = state;
		const next = featureStatesOf(state, this.#index);
		for (const change of changedStates(this.#written, next)) {
			this.#set(change.source, change.id, change.state);
		}
		this.#written = next;
		for (const mark of MARKS) {
			const target = this.#targets[mark];
			if (target?.kind === 'institution') this.mark(mark, target);
		}
	}

	/** Moves a mark to a target; null takes it away. */
	mark(mark: FeatureMark, target: MapTarget | MapSelection | null): void {
		this.#targets[mark] = target;
		for (const { source, id } of this.#marks[mark]) this.#set(source, id, { [mark]: false });
		this.#marks[mark] = markedFeatures(target, this.#index, this.#state);
		for (const { source, id } of this.#marks[mark]) this.#set(source, id, { [mark]: true });
	}

	/** Goes on after a pause by writing everything again: MapLibre forgets feature-state with its context. */
	resume(): void {
		this.paused = false;
		for (const [source, features] of this.#written) {
			for (const [id, state] of features) this.#set(source, id, state);
		}
		for (const mark of MARKS) {
			for (const { source, id } of this.#marks[mark]) this.#set(source, id, { [mark]: true });
		}
	}
}
