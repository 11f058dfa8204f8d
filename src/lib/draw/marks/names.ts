import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { EDGE, placeNames, type Circle, type NameRequest, type PlacedName } from '../base/labels';
import { fillStepIn } from '../shapes/drawn';
import { planOf, type Plan } from '../shapes/plan';
import { plateOf } from './plate';
import { onOwnLand } from '$lib/scene/ground/own-land';
import { namePoints } from '$lib/scene/outlines/visible';
import { placeMarks } from '$lib/scene/names/marks';
import { misplacedText } from '$lib/scene/state/selection';
import { projectToSvg } from '$lib/geo/mercator';
import { misplacedLines } from '$lib/scene/state/misplaced';
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

/** The states, those with the longest outline first: a fair order of size that needs no other data. */
const bySize = ({ scene }: Plan) => [...scene.outlines.states].sort((a, b) => b.d.length - a.d.length);

/** Half a name is wider than such a part of a close map. */
const NAME_ROOM = 12;

function requestsOf(plan: Plan): NameRequest[] {
	const { scene, state, outlines, viewport, ink, grain, pixelOf, selection } = plan;
	const halo = ink.colour('label-halo');
	const plain = { fill: ink.colour('label'), halo };
	const deepInk = { fill: ink.colour('border-status'), halo: ink.colour('status-member') };
	const isDeep = (iso3: string) =>
		ink.look === 'colour' &&
		!fillStepIn(plan) &&
		state.states.get(iso3)?.status === 'member' &&
		state.differs?.has(iso3) !== false;
	/** The name; on a key with what stands for it on the blank map, and that alone where the name has no room. */
	const named = (key: string, name: string): Pick<NameRequest, 'text' | 'short' | 'always'> => {
		const sign = scene.signs?.get(key);
		return sign ? { text: `${sign} ${name}`, short: sign, always: true } : { text: name };
	};
	/** On a close map each state in sight is named, and none where it is contested. */
	const step = fillStepIn(plan);
	const points = namePoints(outlines, viewport, step ? viewport.width / NAME_ROOM : 0);
	const own = step && onOwnLand(outlines, viewport, plan.scale * grain);
	const small = new Set(outlines.small.map(({ id }) => id));
	/** A map of nothing, as of a question: of its states there is the name to say. */
	const isBare = scene.view.layers.length === 0;
	const cities = placeMarks(scene.atlas, state)
		.filter(({ position }) => isWithin(viewport, position))
		.reverse()
		.map(({ id, name, position, total }): NameRequest => ({
			key: id,
			...named(id, textOf(name)),
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
		const isNamed = isBare || step || state.states.has(id) || state.differs?.has(id) || selected;
		if (!at || !found || !isNamed) return [];
		return [
			{
				key: id,
				...named(id, textOf(found.name)),
				at: pixelOf(at),
				stands: small.has(id) ? { beside: 7 * grain } : { inside: true },
				...(own &&
					!small.has(id) && { mayStand: (box) => own({ id, at: pixelOf(at), point: at }, box) !== null }),
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
	const { ink, grain, pixelOf, map, scene, state } = plan;
	const plate = plateOf(plan);
	const taken = plate ? [plate] : [];
	const edge = EDGE * grain;
	const free = { ...map, x: map.x + edge, width: map.width - 2 * edge };
	if (ink.look !== 'blank') return placeNames(requestsOf(plan), marks, free, taken);
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
