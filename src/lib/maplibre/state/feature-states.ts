import type { LineClass } from '$lib/geo/topology-types';
import { classOfYear } from '$lib/geo/year-lines';
import { FIRST_STEP, stepId } from '../source/document-steps';
import type { MapSources, MapState, SiteSourceId, SourceId } from '$lib/scene/state/types';

/** What the style reads of a feature; the same keys each time, so that a state is replaced as a whole. */
export type FeatureState = Record<string, string | number | boolean | null>;
export type FeatureStates = Map<SourceId, Map<string, FeatureState>>;

interface Line {
	id: string;
	left: string | null;
	right: string | null;
	dispute: string | null;
	class: LineClass;
}

/** Sources of points that several things share. */
export type SharedSource = 'seats' | 'meetings' | 'concerns';

/** The ids of the sources, and what of them a state depends on. */
export interface FeatureIndex {
	states: Record<'states' | 'outlines' | 'small' | 'names', string[]>;
	disputes: Record<'disputed' | 'dispute-points' | 'arcs', { id: string; dispute: string | null }[]>;
	lines: Line[];
	/** Ids of lines that have labels; all labels of a line share its id. */
	lineLabels: string[];
	places: { id: string; documents: number }[];
	/** Points that several institutions, meetings or claims share, with the ids of these. */
	shared: Record<SharedSource, { id: string; ids: string[] }[]>;
	claims: string[];
	/** Rivers, with the disputes about each. */
	rivers: { id: string; disputes: string[] }[];
	exercises: Record<'exercises' | 'exercise-lines', { id: string; exercise: string }[]>;
	misplaced: string[];
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
		disputes: {
			disputed: disputed('disputed'),
			'dispute-points': disputed('dispute-points'),
			arcs: disputed('arcs')
		},
		claims: ids('claims'),
		lineLabels: ids('line-labels'),
		...indexOfRivers(sources),
		lines: rows('lines').map(({ id, left, right, dispute, class: lineClass }) => ({
			id,
			class: (lineClass ?? 'international') as LineClass,
			left: left ?? null,
			right: right ?? null,
			dispute: dispute ?? null
		})),
		places: rows('places').map(({ id, documents }) => ({ id, documents: documents ?? 0 })),
		misplaced: ids('misplaced'),
		...indexOfSites(sources)
	};
}

/** The part of the index for the rivers. */
export function indexOfRivers({ rivers }: Pick<MapSources, 'rivers'>): Pick<FeatureIndex, 'rivers'> {
	return {
		rivers: rivers.features.map(({ properties: { id, ids = '' } }) => ({ id, disputes: ids.split(' ') }))
	};
}

/** The part of the index for the layers that are off at first. */
export function indexOfSites(
	sources: Pick<MapSources, SiteSourceId>
): Pick<FeatureIndex, 'shared' | 'exercises'> {
	const rows = (source: SiteSourceId) => sources[source].features.map(({ properties }) => properties);
	const shared = (source: SiteSourceId) =>
		rows(source).map(({ id, ids = '' }) => ({ id, ids: ids.split(' ').filter(Boolean) }));
	return {
		shared: { seats: shared('seats'), meetings: shared('meetings'), concerns: shared('concerns') },
		exercises: {
			exercises: rows('exercises').map(({ id, exercise = id }) => ({ id, exercise })),
			'exercise-lines': rows('exercise-lines').map(({ id }) => ({ id, exercise: id }))
		}
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
					const differs = state.differs?.has(id) ?? false;
					return [id, { status, inactive, differs, paled: state.differs !== null && !differs }];
				})
			)
		);
	}
	const phaseOf = (dispute: string | null) => (dispute ? state.disputes.get(dispute)?.drawn : null) ?? null;
	const isFaint = (dispute: string | null) => state.disputes.get(dispute ?? '')?.faint ?? false;
	for (const [source, features] of Object.entries(index.disputes)) {
		result.set(
			source as SourceId,
			new Map(features.map(({ id, dispute }) => [id, { phase: phaseOf(dispute), faint: isFaint(dispute) }]))
		);
	}
	const lines = new Map(
		index.lines.map(({ id, left, right, dispute, class: lineClass }) => {
			const inside = [left, right].every((side) => side !== null && state.states.has(side));
			const ofYear = classOfYear(lineClass, dispute ? state.lines.get(dispute) : undefined);
			return [
				id,
				{
					phase: phaseOf(dispute),
					faint: isFaint(dispute),
					inside,
					now: ofYear === lineClass ? null : ofYear
				}
			];
		})
	);
	result.set('lines', lines);
	result.set('line-labels', new Map(index.lineLabels.map((id) => [id, { now: lines.get(id)?.now ?? null }])));
	result.set('claims', new Map(index.claims.map((id) => [id, { shown: id === state.claim }])));
	result.set(
		'rivers',
		new Map(
			index.rivers.map(({ id, disputes }) => {
				const phases = disputes.map(phaseOf);
				return [id, { strong: phases.includes('active') || phases.includes('armed') }];
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
	result.set('places', places).set('document-steps', steps);
	for (const [source, features] of Object.entries(index.exercises)) {
		result.set(
			source as SourceId,
			new Map(features.map(({ id, exercise }) => [id, { shown: state.exercises.has(exercise) }]))
		);
	}
	result.set('misplaced', new Map(index.misplaced.map((id) => [id, { shown: state.misplaced.has(id) }])));
	addShared(result, 'seats', 'seat-steps', index, (id) => {
		const { institutions = [], working = false } = state.seats.get(id) ?? {};
		return { count: institutions.length, strong: working };
	});
	addShared(result, 'meetings', 'meeting-steps', index, (id) => {
		const { ids = [], council = false } = state.meetings.get(id) ?? {};
		return { count: ids.length, strong: council };
	});
	addShared(result, 'concerns', 'concern-steps', index, (_, ids) => {
		const claims = ids.flatMap((id) => state.concerns.get(id) ?? []);
		return { count: claims.length, strong: claims.some(({ dated }) => dated) };
	});
	return result;
}

/** Points that several things share, and the number of these; `strong` is an institution at work, a council, a dated claim. */
function addShared(
	result: FeatureStates,
	source: SharedSource,
	stepSource: SourceId,
	index: FeatureIndex,
	stateOf: (id: string, ids: string[]) => { count: number; strong: boolean }
): void {
	const signs = new Map<string, FeatureState>();
	const steps = new Map<string, FeatureState>();
	for (const { id, ids } of index.shared[source]) {
		const { count, strong } = stateOf(id, ids);
		signs.set(id, { count, strong });
		for (let step = FIRST_STEP; step <= ids.length; step++) {
			steps.set(stepId(id, step), { shown: step === count, strong });
		}
	}
	result.set(source, signs).set(stepSource, steps);
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
