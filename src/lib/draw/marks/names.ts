import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { EDGE, placeNames, type Circle, type NameRequest, type PlacedName } from '../base/labels';
import { planOf, type Plan } from '../shapes/plan';
import { plateOf } from './plate';
import { requestsAgain, requestsOf } from './name-requests';
import { namePoints } from '$lib/scene/outlines/visible';
import { placeMarks } from '$lib/scene/names/marks';
import { textOf } from '$lib/text/words';

/** A name that a pupil is to find, and what stands for it on the blank map. */
export interface BlankName {
	sign: string;
	name: string;
	kind: 'state' | 'place';
	key: string;
	/** In units of the drawn map. */
	at: [number, number];
}

/**
 * The states with a status and the places that the map shows, from west to east: an order that gives no name away. Of
 * two years, the states that had one in either; two maps have the same signs.
 */
export function blankNames(plan: Plan): BlankName[] {
	if (plan.part === 'before') return blankNames(planOf(plan.scene, plan.map, 'after'));
	const { scene, snapshot, compared, state, outlines, viewport } = plan;
	const west = <T extends { at: [number, number] }>(found: T[]) =>
		found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
	const points = namePoints(outlines, viewport);
	const codes = new Set(
		[...snapshot.states, ...(compared?.difference.before.states ?? [])].map(({ iso3 }) => iso3)
	);
	const isShown = scene.view.layers.includes('status');
	const states = (isShown ? [...codes] : []).flatMap((iso3) => {
		const at = points.get(iso3);
		const found = scene.atlas.states.find((candidate) => candidate.iso3 === iso3);
		return at && found ? [{ key: iso3, name: textOf(found.name), at }] : [];
	});
	const places = placeMarks(scene.atlas, state)
		.filter(({ position }) => isWithin(viewport, position))
		.map(({ id, name, position }) => ({ key: id, name: textOf(name), at: position }));
	return [
		...west(states).map((entry, index) => ({ ...entry, sign: String(index + 1), kind: 'state' as const })),
		...west(places).map((entry, index) => ({ ...entry, sign: letters(index), kind: 'place' as const }))
	];
}

/** a, b, … z, aa, … */
const letters = (index: number): string =>
	(index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

/** Names, or on a blank map what stands for them, where they have room. */
export function namesIn(plan: Plan, marks: Circle[]): PlacedName[] {
	const { ink, grain, pixelOf, map, scene, state } = plan;
	const plate = plateOf(plan);
	const taken = plate ? [plate] : [];
	const edge = EDGE * grain;
	const free = { ...map, x: map.x + edge, width: map.width - 2 * edge };
	if (ink.look !== 'blank') {
		const placed = placeNames(requestsOf(plan), marks, free, taken);
		const standing = [...taken, ...placed.map(({ box }) => box)];
		return [...placed, ...placeNames(requestsAgain(plan, placed), marks, free, standing)];
	}
	const small = new Set(plan.outlines.small.map(({ id }) => id));
	const own = new Set(placeMarks(scene.atlas, state).map(({ id }) => id));
	const shown = blankNames(plan).filter(({ kind, key }) => kind === 'state' || own.has(key));
	const signs = shown.map(({ sign, kind, key, at }): NameRequest => ({
		key,
		text: sign,
		at: pixelOf(at),
		stands: kind === 'place' || small.has(key) ? { beside: 7 * grain } : { inside: true },
		size: (kind === 'place' ? 13 : 15) * grain,
		weight: kind === 'place' ? 400 : 600,
		fill: ink.colour('label'),
		halo: ink.colour('label-halo'),
		always: true
	}));
	return placeNames(signs, marks, map, taken);
}
