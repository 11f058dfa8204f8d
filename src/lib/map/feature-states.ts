import { FIRST_STEP, stepId } from './document-steps';
import type { MapSources, MapState, SourceId } from './types';

/** What the style reads of a feature; the same keys each time, so that a state is replaced as a whole. */
export type FeatureState = Record<string, string | number | boolean | null>;
export type FeatureStates = Map<SourceId, Map<string, FeatureState>>;

interface Line {
	id: string;
	left: string | null;
	right: string | null;
	dispute: string | null;
}

/** The ids of the sources, and what of them a state depends on. */
export interface FeatureIndex {
	states: Record<'states' | 'outlines' | 'small' | 'names', string[]>;
	disputes: Record<'disputed' | 'dispute-points', { id: string; dispute: string | null }[]>;
	lines: Line[];
	places: { id: string; documents: number }[];
}

/** Reads the index off the sources, once. */
export function indexOf(sources: MapSources): FeatureIndex {
	const rows = (source: SourceId) => sources[source].features.map(({ properties }) => properties);
	const ids = (source: SourceId): string[] => [...new Set(rows(source).map(({ id }) => id))];
	const disputed = (source: SourceId) =>
		rows(source).map(({ id, dispute }) => ({ id, dispute: dispute ?? null }));
	return {
		states: {
			states: ids('states'),
			outlines: ids('outlines'),
			small: ids('small'),
			names: ids('names')
		},
		disputes: { disputed: disputed('disputed'), 'dispute-points': disputed('dispute-points') },
		lines: rows('lines').map(({ id, left, right, dispute }) => ({
			id,
			left: left ?? null,
			right: right ?? null,
			dispute: dispute ?? null
		})),
		places: rows('places').map(({ id, documents }) => ({ id, documents: documents ?? 0 }))
	};
}

/** The feature-state of every feature that can have one. */
export function featureStatesOf(state: MapState, index: FeatureIndex): FeatureStates {
	const result: FeatureStates = new Map();
	for (const [source, ids] of Object.entries(index.states)) {
		result.set(
			source as SourceId,
			new Map(
				ids.map((id) => {
					const { status = null, inactive = false } = state.states.get(id) ?? {};
					return [id, { status, inactive }];
				})
			)
		);
	}
	const phaseOf = (dispute: string | null) => (dispute ? state.disputes.get(dispute)?.drawn : null) ?? null;
	for (const [source, features] of Object.entries(index.disputes)) {
		result.set(
			source as SourceId,
			new Map(features.map(({ id, dispute }) => [id, { phase: phaseOf(dispute) }]))
		);
	}
	result.set(
		'lines',
		new Map(
			index.lines.map(({ id, left, right, dispute }) => {
				const inside = [left, right].every((side) => side !== null && state.states.has(side));
				return [id, { phase: phaseOf(dispute), inside }];
			})
		)
	);
	const places = new Map<string, FeatureState>();
	const steps = new Map<string, FeatureState>();
	for (const { id, documents } of index.places) {
		const { total, inYear } = state.places.get(id) ?? { total: 0, inYear: 0 };
		places.set(id, { total, inYear });
		for (let count = FIRST_STEP; count <= documents; count++) {
			steps.set(stepId(id, count), { shown: count === total, inYear: inYear > 0 });
		}
	}
	return result.set('places', places).set('document-steps', steps);
}

/** What has to be set to come from one to the other: only the features whose state differs. */
export function changedStates(
	before: FeatureStates,
	after: FeatureStates
): { source: SourceId; id: string; state: FeatureState }[] {
	const changes: { source: SourceId; id: string; state: FeatureState }[] = [];
	for (const [source, features] of after) {
		const old = before.get(source);
		for (const [id, state] of features) {
			const was = old?.get(id);
			if (!was || Object.keys(state).some((key) => was[key] !== state[key]))
				changes.push({ source, id, state });
		}
	}
	return changes;
}
