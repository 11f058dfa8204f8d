/** What is written of states, places and misplaced points on a picture, the important first. */
import { isWithin } from '$lib/scene/viewport/frame-of-view';
import type { NameRequest, PlacedName } from '../base/labels';
import { fillStepIn } from '../shapes/drawn';
import type { Plan } from '../shapes/plan';
import { hasPlacesOfStates, placesOfState } from './state-places';
import { projectToSvg, type SvgPoint } from '$lib/geo/mercator';
import { nameOfState } from '$lib/scene/ground/area-sides';
import { withNeighbours } from '$lib/scene/ground/neighbours';
import { onOwnLand } from '$lib/scene/ground/own-land';
import { stripPoints } from '$lib/scene/ground/to-name';
import { partsSeen } from '$lib/scene/ground/parts-seen';
import { idsOfSelection, placesToName, seenFrom } from '$lib/scene/names/places-to-name';
import { namePoints } from '$lib/scene/outlines/visible';
import { misplacedLines } from '$lib/scene/state/misplaced';
import { misplacedText } from '$lib/scene/state/selection';
import { textOf } from '$lib/text/words';

/**
 * The states, those with the longest outline first: a fair order of size that needs no other data; then on a close map those
 * without a page.
 */
function statesIn(plan: Plan): string[] {
	const known = [...plan.scene.outlines.states].sort((a, b) => b.d.length - a.d.length);
	return [...new Set([...known, ...landIn(plan).states].map(({ id }) => id))];
}

/** The outlines that names stand on: on a close map each state in sight is named. */
const landIn = (plan: Plan) =>
	fillStepIn(plan) ? withNeighbours(plan.outlines, plan.scene.topology ?? null) : plan.outlines;

/** Half a name is wider than such a part of a close map. */
const NAME_ROOM = 12;

/** The looks of names in a picture. */
function inksOf({ state, ink, ...plan }: Plan) {
	const plain = { fill: ink.colour('label'), halo: ink.colour('label-halo') };
	const deep = { fill: ink.colour('border-status'), halo: ink.colour('status-member') };
	const hasDeep = ink.look === 'colour' && !fillStepIn({ ...plan, state, ink });
	return {
		plain,
		/** On the land of a state. */
		on: (iso3: string) =>
			hasDeep && state.states.get(iso3)?.status === 'member' && state.differs?.has(iso3) !== false
				? deep
				: plain
	};
}

/** The name; on a key with what stands for it on the blank map, and that alone where the name has no room. */
function named({ scene }: Plan, key: string, name: string): Pick<NameRequest, 'text' | 'short' | 'always'> {
	const sign = scene.signs?.get(key);
	return sign ? { text: `${sign} ${name}`, short: sign, always: true } : { text: name };
}

/** Makes the requests for names of states; on a close map these stand on their own land, and never where it is contested. */
function stateRequests(plan: Plan) {
	const { scene, outlines, viewport, grain, scale, pixelOf } = plan;
	const inks = inksOf(plan);
	const small = new Set(outlines.small.map(({ id }) => id));
	const step = fillStepIn(plan);
	const own = step && onOwnLand(landIn(plan), viewport, scale * grain);
	const hasOwnPlaces = !step && !scene.signs && hasPlacesOfStates(plan);
	/** @param isStrip as of a state to be named on the page */
	return (id: string, point: SvgPoint, isStrip = false): NameRequest => {
		const at = pixelOf(point);
		const words = named(plan, id, nameOfState(id, scene.atlas));
		const name = { key: id, ...words, size: 13.5 * grain, weight: 600 } as const;
		return {
			...name,
			...(hasOwnPlaces && { places: () => placesOfState(point, name, inks.plain, plan) }),
			at,
			stands: small.has(id) ? { beside: 7 * grain } : { inside: true },
			...(own &&
				!small.has(id) && {
					mayStand: (box) => {
						const on = own({ id, at, point }, box);
						return on !== null && !(isStrip && on === 'middle');
					}
				}),
			...(small.has(id) ? inks.plain : inks.on(id))
		};
	};
}

/** All that the view asks for. */
export function requestsOf(plan: Plan): NameRequest[] {
	const { scene, state, viewport, grain, scale, pixelOf, selection } = plan;
	const inks = inksOf(plan);
	const step = fillStepIn(plan);
	const points = namePoints(landIn(plan), viewport, step ? viewport.width / NAME_ROOM : 0);
	const strips = step ? stripPoints(landIn(plan), viewport, points) : new Map<string, SvgPoint>();
	const requestOf = stateRequests(plan);
	const known = new Set(scene.outlines.states.map(({ id }) => id));
	/** A map of nothing, as of a question: of its states there is the name to say. */
	const isBare = scene.view.layers.length === 0;
	const places = placesToName(scene.atlas, state);
	const seen = seenFrom(places);
	const cities = places
		.filter(({ position }, at) => isWithin(viewport, position) && (scene.signs || scale >= (seen[at] ?? 0)))
		.reverse()
		.map(({ id, name, position }): NameRequest => ({
			key: id,
			...named(plan, id, textOf(name)),
			at: pixelOf(position),
			stands: { beside: (state.places.get(id)?.total === 1 ? 7 : 11) * grain },
			size: 12 * grain,
			weight: 600,
			// Many stand on a coast, half over water.
			...inks.plain
		}));
	const about = idsOfSelection(selection, scene.atlas, state);
	const isAbout = ({ key }: Pick<NameRequest, 'key'>) => about.has(key) || scene.told?.has(key) === true;
	const states = statesIn(plan).flatMap((id): NameRequest[] => {
		const point = points.get(id);
		const isNamed =
			step ||
			(known.has(id) && (isBare || state.states.has(id) || state.differs?.has(id) || isAbout({ key: id })));
		const strip = strips.get(id);
		if (strip && isNamed) return [requestOf(id, strip, true)];
		return point && isNamed ? [requestOf(id, point)] : [];
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
				...inks.plain
			};
		});
	const all = [...states, ...cities, ...misplaced];
	return [...all.filter(isAbout), ...all.filter((name) => !isAbout(name))];
}

/** On a close map the names of states that are seen on both sides of another, once more; on a key once. @param placed what is written */
export function requestsAgain(plan: Plan, placed: readonly PlacedName[]): NameRequest[] {
	if (!fillStepIn(plan) || plan.scene.signs) return [];
	const { map, viewport, scale, grain } = plan;
	const names = new Map(
		placed.map(({ request: { key }, box }): [string, SvgPoint] => [
			key,
			[
				viewport.x + (box.x + box.width / 2 - map.x) / (scale * grain),
				viewport.y + (box.y + box.height / 2 - map.y) / (scale * grain)
			]
		])
	);
	const requestOf = stateRequests(plan);
	return partsSeen(landIn(plan), viewport, names).map(({ id, middle }) => requestOf(id, middle));
}
