import { isWithin } from './frame-of-view';
import { placeNames, type Circle, type NameRequest, type PlacedName } from './labels';
import type { Plan } from './plan';
import { namePoints } from './visible';
import { placeMarks } from '../map/marks';
import { misplacedText } from '../map/selection';
import { projectToSvg } from '$lib/geo/mercator';
import { misplacedLines } from '$lib/map/misplaced';
import { textOf } from '$lib/view/words';

/** A name that a pupil is to find, and what stands for it on the blank map. */
export interface BlankName {
	sign: string;
	name: string;
	kind: 'state' | 'place';
	key: string;
	/** In units of the drawn map. */
	at: [number, number];
}

/** The states with a status and the places that the map shows, from west to east: an order that gives no name away. */
export function blankNames({ scene, snapshot, state, outlines, window }: Plan): BlankName[] {
	const west = <T extends { at: [number, number] }>(found: T[]) =>
		found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
	const points = namePoints(outlines, window);
	const states = snapshot.states.flatMap(({ iso3 }) => {
		const at = points.get(iso3);
		const found = scene.atlas.states.find((candidate) => candidate.iso3 === iso3);
		return at && found && state.states.has(iso3) ? [{ key: iso3, name: textOf(found.name), at }] : [];
	});
	const places = placeMarks(scene.atlas, state)
		.filter(({ position }) => isWithin(window, position))
		.map(({ id, name, position }) => ({ key: id, name: textOf(name), at: position }));
	return [
		...west(states).map((entry, index) => ({ ...entry, sign: String(index + 1), kind: 'state' as const })),
		...west(places).map((entry, index) => ({ ...entry, sign: letters(index), kind: 'place' as const }))
	];
}

/** a, b, … z, aa, … */
const letters = (index: number): string =>
	(index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

/** The states, those with the longest outline first: a fair order of size that needs no other data. */
const bySize = ({ scene }: Plan) => [...scene.outlines.states].sort((a, b) => b.d.length - a.d.length);

function requestsOf(plan: Plan): NameRequest[] {
	const { scene, state, outlines, window, ink, grain, pixelOf, selection } = plan;
	const halo = ink.colour('label-halo');
	const plain = { fill: ink.colour('label'), halo };
	const deepInk = { fill: ink.colour('border-status'), halo: ink.colour('status-member') };
	const isDeep = (iso3: string) => ink.look === 'colour' && state.states.get(iso3)?.status === 'member';
	const points = namePoints(outlines, window);
	const small = new Set(outlines.small.map(({ id }) => id));
	const cities = placeMarks(scene.atlas, state)
		.filter(({ position }) => isWithin(window, position))
		.reverse()
		.map(({ id, name, position, total }): NameRequest => ({
			key: id,
			text: textOf(name),
			at: pixelOf(position),
			stands: { beside: (total > 1 ? 11 : 7) * grain },
			size: 12 * grain,
			weight: 600,
			...(isDeep(scene.atlas.places.find((place) => place.id === id)?.iso3 ?? '') ? deepInk : plain)
		}));
	const states = bySize(plan).flatMap(({ id }): NameRequest[] => {
		const at = points.get(id);
		const found = scene.atlas.states.find(({ iso3 }) => iso3 === id);
		const selected = selection?.kind === 'state' && selection.id === id;
		if (!at || !found || !(state.states.has(id) || selected)) return [];
		return [
			{
				key: id,
				text: textOf(found.name),
				at: pixelOf(at),
				stands: small.has(id) ? { beside: 7 * grain } : { inside: true },
				size: 13.5 * grain,
				weight: 600,
				...(isDeep(id) && !small.has(id) ? deepInk : plain)
			}
		];
	});
	const misplaced = misplacedLines(scene.atlas)
		.filter(({ id }) => state.misplaced.has(id))
		.map((line): NameRequest => {
			const [from, to] = [line.printed.position, line.place.position].map((position) =>
				projectToSvg(position)
			) as [[number, number], [number, number]];
			return {
				key: line.id,
				text: misplacedText(line, scene.atlas),
				at: pixelOf([from[0] + 0.3 * (to[0] - from[0]), from[1] + 0.3 * (to[1] - from[1])]),
				stands: { beside: 4 * grain },
				size: 12 * grain,
				weight: 400,
				...plain
			};
		});
	const first = states.filter(({ key }) => selection?.kind === 'state' && selection.id === key);
	return [...first, ...states.filter((name) => !first.includes(name)), ...cities, ...misplaced];
}

/** Names, or on a blank map what stands for them, where they have room. */
export function namesIn(plan: Plan, marks: Circle[]): PlacedName[] {
	const { ink, grain, pixelOf, map } = plan;
	if (ink.look !== 'blank') return placeNames(requestsOf(plan), marks, map);
	const small = new Set(plan.outlines.small.map(({ id }) => id));
	const signs = blankNames(plan).map(({ sign, kind, key, at }): NameRequest => ({
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
	return placeNames(signs, marks, map);
}
