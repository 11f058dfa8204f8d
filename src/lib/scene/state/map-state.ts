import type { AffairKind } from '../../domain/types/affairs-types';
import type { PlaceOfYear, Snapshot } from '../../domain/types/snapshot-types';
import type { Phase } from '../../domain/types/dispute-types';
import type { Iso3 } from '../../domain/types/values';
import { misplacedId } from './misplaced';
import type { MapLayer, MapSelection, MapState } from './types';

/**
 * The phase to draw: the highest of the year, but what ends the year settled is drawn settled.
 * A dispute settled before the year began (its peak is `settled`) is not drawn: null.
 */
export function drawnPhase({ phase, peak }: { phase: Phase; peak: Phase }): Phase | null {
	if (peak === 'settled') return null;
	return phase === 'settled' ? 'settled' : peak;
}

/** The map before anything happened. */
export const emptyState = (): MapState => ({
	states: new Map(),
	disputes: new Map(),
	lines: new Map(),
	places: new Map(),
	seats: new Map(),
	meetings: new Map(),
	exercises: new Set(),
	claim: null,
	concerns: new Map(),
	misplaced: new Set(),
	differs: null
});

/**
 * What the map draws of a snapshot. The SVG map and the MapLibre map are both drawn from it,
 * and neither knows of years.
 * @param layers the layers that are on; what is off is left empty
 * @param selection what the page is about: on the map whatever layers are on, an exercise in whatever year
 * @param claim the party whose claim line is shown; it goes with the layer of disputes
 */
export function mapStateOf(
	snapshot: Snapshot,
	layers: ReadonlySet<MapLayer>,
	selection: MapSelection | null = null,
	claim: Iso3 | null = null
): MapState {
	const state = emptyState();
	if (layers.has('status')) {
		for (const { iso3, status, inactive } of snapshot.states) {
			state.states.set(iso3, { status, inactive: inactive === true });
		}
	}
	addDisputes(state, snapshot, layers.has('disputes'));
	if (layers.has('disputes')) state.claim = claim;
	for (const counted of snapshot.places) {
		const counts = documentCounts(counted, layers);
		if (counts.total > 0) state.places.set(counted.place, counts);
	}
	addOrganization(state, snapshot, layers, selection);
	if (layers.has('concerns')) {
		for (const { claim, dated } of snapshot.concerns ?? []) state.concerns.set(claim, { dated });
	}
	const isShown = (id: string) => {
		const context = snapshot.documents.some((document) => document.id === id && document.context);
		return layers.has(context ? 'context' : 'documents');
	};
	const misplaced = selection?.kind === 'document' ? selection.misplaced : [];
	for (const pair of [...snapshot.misplaced.filter(({ document }) => isShown(document)), ...misplaced]) {
		state.misplaced.add(misplacedId(pair));
	}
	return state;
}

/** @param on whether the layer is: what of it is no matter of choice is in the state also when it is off */
function addDisputes(state: MapState, { disputes }: Snapshot, on: boolean): void {
	for (const { id, phase, peak, border, ceasefireLineEnded } of disputes) {
		const drawn = drawnPhase({ phase, peak });
		if (drawn && on) state.disputes.set(id, { phase, peak, drawn });
		const isPlain = !on && border?.stage === 'treaty';
		const lines = {
			...(border && !isPlain && { border }),
			...(ceasefireLineEnded && { ceasefireLineEnded })
		};
		if (Object.keys(lines).length > 0) state.lines.set(id, lines);
	}
}

function addOrganization(
	state: MapState,
	snapshot: Snapshot,
	layers: ReadonlySet<MapLayer>,
	selection: MapSelection | null
): void {
	const { institutions = [], exercises = [] } = snapshot;
	const isSelected = (kind: MapSelection['kind'], id: string) =>
		selection?.kind === kind && selection.id === id;
	for (const { institution, place, stage } of institutions) {
		if (!layers.has('institutions') && !isSelected('institution', institution)) continue;
		const seat = state.seats.get(place) ?? { institutions: [], working: false };
		seat.institutions.push(institution);
		seat.working ||= stage === 'working';
		state.seats.set(place, seat);
	}
	if (layers.has('meetings')) addMeetings(state, snapshot);
	if (layers.has('exercises')) for (const { id } of exercises) state.exercises.add(id);
	if (selection?.kind === 'exercise') state.exercises.add(selection.id);
}

/** Summits, meetings of councils and what else the organization did at a place; nothing before that part of the record came. */
function addMeetings({ meetings }: MapState, { summits, affairs }: Snapshot): void {
	const held: { id: string; place: string | null; kind?: AffairKind }[] = affairs
		? [...summits, ...affairs]
		: [];
	for (const { id, place, kind = 'meeting' } of held) {
		if (!place) continue;
		const meeting = meetings.get(place) ?? { ids: [], council: false };
		meeting.ids.push(id);
		meeting.council ||= kind === 'meeting';
		meetings.set(place, meeting);
	}
}

/** How many documents of a place its layers show: those on the subject and those that are context, each if on. */
export function documentCounts(
	{ total, inYear, contextTotal, contextInYear }: Omit<PlaceOfYear, 'place'>,
	layers: ReadonlySet<MapLayer>
): { total: number; inYear: number } {
	const [subject, context] = [layers.has('documents'), layers.has('context')];
	return {
		total: (subject ? total - contextTotal : 0) + (context ? contextTotal : 0),
		inYear: (subject ? inYear - contextInYear : 0) + (context ? contextInYear : 0)
	};
}
