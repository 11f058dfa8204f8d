import { AFFAIR_KINDS, type AtlasCore, type Snapshot } from '$lib/domain';
import { projectToSvg, zoomOfScale } from '$lib/geo/mercator';
import { targetOfSeats } from './hit';
import type { SignId } from '../symbols/glyphs';
import { levelAt, sitesOf, type Shift } from '../state/sites';
import type { MapState, MapTarget } from '../state/types';
import * as m from '$lib/paraglide/messages';
import { allChangesOfYear } from '$lib/text/affair-changes';
import { changeText } from '$lib/text/changes';
import { dateAfter } from '$lib/text/date-after';
import { saidOf, semicolons } from '$lib/text/language/joined';
import { dateName, textOf } from '$lib/text/words';

/** A sign of the plain map. */
export interface SignMark {
	key: string;
	kind: 'seat' | 'meeting' | 'exercise' | 'concern';
	sign: SignId;
	/** In SVG units, and how far from it the sign stands in CSS pixels. */
	position: [number, number];
	shift: Shift;
	/** How many share it. */
	count: number;
	/** Ids of what it stands for: institutions, meetings, the exercise, claims. */
	ids: string[];
	target: MapTarget;
	title: string;
}

/** All signs of the state, and the lines between the points of an exercise, in SVG units. */
export interface SignMarks {
	signs: SignMark[];
	lines: { id: string; points: string }[];
}

interface Shown {
	atlas: AtlasCore;
	mapState: MapState;
	snapshot: Snapshot;
}

/**
 * What the layers that are off at first draw on the plain map.
 * @param scale CSS pixels per SVG unit; null before the page is measured
 */
export function signMarks(shown: Shown, scale: number | null): SignMarks {
	const { atlas, mapState } = shown;
	const sites = sitesOf(atlas);
	const level = scale === null ? 1 : levelAt(zoomOfScale(scale));
	const at = (shifts: Shift[]): Shift => shifts[level] ?? [0, 0];
	if (!sites) return { signs: [], lines: [] };
	const seats = sites.seats.flatMap(({ id, position, shifts }): SignMark[] => {
		const seat = mapState.seats.get(id);
		const target = targetOfSeats(id, mapState);
		if (!seat || !target) return [];
		return [
			{
				key: `seat ${id}`,
				kind: 'seat',
				sign: seat.working ? 'seat-working' : 'seat-planned',
				position: projectToSvg(position),
				shift: at(shifts),
				count: seat.institutions.length,
				ids: seat.institutions,
				target,
				title: semicolons(seat.institutions.map((institution) => seatText(institution, id, shown)))
			}
		];
	});
	const meetings = sites.meetings.flatMap(({ id, position, shifts }): SignMark[] => {
		const meeting = mapState.meetings.get(id);
		if (!meeting) return [];
		return [
			{
				key: `meeting ${id}`,
				kind: 'meeting',
				sign: meeting.council ? 'meeting' : 'act',
				position: projectToSvg(position),
				shift: at(shifts),
				count: meeting.ids.length,
				ids: meeting.ids,
				target: { kind: 'place', id },
				title: meetingsText(id, shown)
			}
		];
	});
	const exercises = sites.exercises
		.filter(({ exercise }) => mapState.exercises.has(exercise))
		.map(({ id, exercise, position, shifts }): SignMark => ({
			key: `exercise ${id}`,
			kind: 'exercise',
			sign: 'exercise',
			position: projectToSvg(position),
			shift: at(shifts),
			count: 1,
			ids: [exercise],
			target: { kind: 'exercise', id: exercise },
			title: exerciseText(exercise, Number(id.split(' ')[1]), atlas)
		}));
	const concerns = sites.concerns.flatMap(({ id, position, claims, shifts }): SignMark[] => {
		const ids = claims.filter((claim) => mapState.concerns.has(claim));
		const [first] = ids;
		if (first === undefined) return [];
		const dated = ids.some((claim) => mapState.concerns.get(claim)?.dated);
		return [
			{
				key: `concern ${id}`,
				kind: 'concern',
				sign: dated ? 'concern' : 'concern-undated',
				position: projectToSvg(position),
				shift: at(shifts),
				count: ids.length,
				ids,
				target: { kind: 'claim', id: first },
				title: semicolons(ids.map((claim) => claimText(claim, id, shown)))
			}
		];
	});
	const lines = sites.exerciseLines
		.filter(({ id }) => mapState.exercises.has(id))
		.map(({ id, positions }) => ({
			id,
			points: positions.map((position) => projectToSvg(position).map(Math.round).join()).join(' ')
		}));
	return { signs: [...exercises, ...concerns, ...meetings, ...seats], lines };
}

/** What the keyboard's list has of these layers: each institution, place of meetings, exercise and claim by name. */
export function namedSigns(shown: Shown): { target: MapTarget; name: string }[] {
	const { atlas, mapState } = shown;
	const seats = [...mapState.seats].flatMap(([place, { institutions }]) =>
		institutions.map((id) => ({
			target: { kind: 'institution' as const, id },
			name: seatText(id, place, shown)
		}))
	);
	const meetings = [...mapState.meetings.keys()].map((id) => ({
		target: { kind: 'place' as const, id },
		name: meetingsText(id, shown)
	}));
	const exercises = [...mapState.exercises].map((id) => ({
		target: { kind: 'exercise' as const, id },
		name: exerciseText(id, null, atlas)
	}));
	const claims = [...mapState.concerns.keys()].map((id) => ({
		target: { kind: 'claim' as const, id },
		name: claimText(id, null, shown)
	}));
	return [...seats, ...meetings, ...exercises, ...claims];
}

function seatText(institution: string, place: string, { atlas, snapshot }: Shown): string {
	const found = atlas.institutions?.find(({ id }) => id === institution);
	const city = atlas.places.find(({ id }) => id === place);
	const seat = snapshot.institutions?.find(
		(each) => each.institution === institution && each.place === place
	);
	if (!found || !city || !seat) return institution;
	const inputs = { name: textOf(found.name), place: textOf(city.name), date: dateAfter(seat.since) };
	return seat.stage === 'working' ? m.map_seat_working(inputs) : m.map_seat_planned(inputs);
}

/** What met or was done at the place in the year, as the changes of the year say it. */
function meetingsText(place: string, { atlas, mapState, snapshot }: Shown): string {
	const keys = (mapState.meetings.get(place)?.ids ?? []).flatMap((id) =>
		['summit', ...AFFAIR_KINDS].map((kind) => `${kind} ${id}`)
	);
	return semicolons(
		allChangesOfYear(snapshot, atlas)
			.filter(({ key }) => keys.includes(key))
			.map((change) => saidOf(dateName(change.date), changeText(change)))
	);
}

/** @param site number of the point, or null for all of them */
function exerciseText(exercise: string, site: number | null, atlas: AtlasCore): string {
	const found = atlas.exercises?.find(({ id }) => id === exercise);
	if (!found) return exercise;
	const sites = found.places.filter((_, index) => site === null || index === site);
	return m.map_exercise({
		name: textOf(found.name),
		date: dateName(found.start),
		site: semicolons(sites.map(({ name }) => textOf(name)))
	});
}

/** @param at the point as `longitude latitude`, or null for all of them */
function claimText(claim: string, at: string | null, { atlas, mapState }: Shown): string {
	const concern = atlas.claims?.find(({ id }) => id === claim)?.concern;
	if (!concern) return claim;
	const points = concern.at.filter(({ position }) => at === null || position.join(' ') === at);
	const inputs = {
		title: textOf(concern.title),
		site: semicolons(points.map(({ name }) => textOf(name)))
	};
	return mapState.concerns.get(claim)?.dated ? m.map_claim(inputs) : m.map_claim_undated(inputs);
}
