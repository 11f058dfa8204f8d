import type * as MapLibre from 'maplibre-gl';
import type { Iso3 } from '$lib/domain/types/values';
import type { FeatureIndex, SharedSource } from './feature-states';

/** What tests read back from MapLibre itself, feature by feature. */
export interface ReadBack {
	states: Record<Iso3, { status: string | null; inactive: boolean }>;
	disputes: Record<string, { phase: string | null }>;
	/** By dispute: how far its border has come; a ceasefire line that has ended is a former boundary. */
	lines: Record<string, string[]>;
	/** Disputes with arcs, and the phase of these. */
	arcs: Record<string, string>;
	/** Whose claim line is drawn. */
	claim: string | null;
	places: Record<string, { total: number; inYear: number }>;
	/** Institutions at a place, and whether any works there. */
	seats: Record<string, { count: number; strong: boolean }>;
	/** Meetings and acts at a place, and whether a council was among them. */
	meetings: Record<string, { count: number; strong: boolean }>;
	exercises: string[];
	/** Claims at a point, and whether any is dated. */
	concerns: Record<string, { count: number; strong: boolean }>;
	misplaced: string[];
}

/** All that a feature's state may hold. */
interface AnyState {
	status: string | null;
	inactive: boolean;
	phase: string | null;
	now: string | null;
	total: number;
	inYear: number;
	count: number;
	strong: boolean;
	shown: boolean;
}

/** Reads the state of every feature back from MapLibre, for tests; what is drawn plain is left out. */
export function readBack(map: Pick<MapLibre.Map, 'getFeatureState'>, index: FeatureIndex): ReadBack {
	const read = (source: string, id: string) => map.getFeatureState({ source, id }) as Partial<AnyState>;
	const states: ReadBack['states'] = {};
	for (const id of index.states.states) {
		const { status, inactive = false } = read('states', id);
		if (status) states[id] = { status, inactive };
	}
	const disputes: ReadBack['disputes'] = {};
	const disputed = [
		...index.disputes.disputed.map((each) => ({ ...each, source: 'disputed' })),
		...index.disputes['dispute-points'].map((each) => ({ ...each, source: 'dispute-points' })),
		...index.disputes.arcs.map((each) => ({ ...each, source: 'arcs' })),
		...index.lines.map((each) => ({ ...each, source: 'lines' }))
	];
	const lines: ReadBack['lines'] = {};
	for (const { id, dispute } of index.lines) {
		const { now } = read('lines', id);
		if (dispute && now) (lines[dispute] ??= []).push(now);
	}
	const arcs: ReadBack['arcs'] = {};
	for (const { id, dispute } of index.disputes.arcs) {
		const { phase } = read('arcs', id);
		if (dispute && phase) arcs[dispute] = phase;
	}
	for (const { id, dispute, source } of disputed) {
		const { phase } = read(source, id);
		if (dispute && phase) disputes[dispute] = { phase };
	}
	const places: ReadBack['places'] = {};
	for (const { id } of index.places) {
		const { total = 0, inYear = 0 } = read('places', id);
		if (total) places[id] = { total, inYear };
	}
	const shared = (source: SharedSource) =>
		Object.fromEntries(
			index.shared[source].flatMap(({ id }) => {
				const { count = 0, strong = false } = read(source, id);
				return count ? [[id, { count, strong }]] : [];
			})
		);
	const exercises = index.exercises.exercises
		.filter(({ id }) => read('exercises', id).shown)
		.map(({ exercise }) => exercise);
	return {
		states,
		disputes,
		lines,
		arcs,
		claim: index.claims.find((id) => read('claims', id).shown) ?? null,
		places,
		seats: shared('seats'),
		meetings: shared('meetings'),
		exercises: [...new Set(exercises)],
		concerns: shared('concerns'),
		misplaced: index.misplaced.filter((id) => read('misplaced', id).shown)
	};
}
