import { candidatesOfCity, candidatesOfState, LED_FROM } from './label-candidates';
import { labelSize, type Obstacle } from './label-boxes';
import { LABEL_SCALES, LIVE_SCALES } from './label-scales';
import { placeLabels, type LabelRequest } from './labels';
import { landOf, type Land } from './land';
import type { LabelMark } from './marks';
import { idsOfSelection, placesToName, seenFrom, type NamedPlace } from './places-to-name';
import { outlinesOfPage, type Outlines } from '../outlines/outlines';
import { misplacedText } from '../state/selection';
import type { SignMark } from '../signs/sign-marks';
import { HOME } from '../viewport/viewport';
import type { AtlasCore, Text } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import type { MisplacedLine } from '../state/misplaced';
import type { MapSelection, MapState } from '../state/types';
import { textOf } from '$lib/text/words';

type Named = LabelRequest & Pick<LabelMark, 'kind' | 'text'>;

/** What depends on the outlines alone: laid out once, whatever the year. */
interface Grounds {
	outlines: Outlines;
	land: Land;
	/** The states, the largest first, with where their names and circles stand. */
	states: { id: string; at: [number, number]; small: boolean }[];
	requests: Map<string, Named>;
	/** Names that were placed, by what they were placed among: a year that is shown again is not laid out again. */
	placed: Map<string, LabelMark[]>;
}
let grounds: Grounds | null = null;

function groundsOf(outlines: Outlines): Grounds {
	if (grounds?.outlines === outlines) return grounds;
	const land = landOf(outlines);
	const circles = new Map(outlines.small.map(({ id, position }) => [id, position]));
	const states = outlines.states
		.flatMap(({ id, d, label }) => {
			const at = circles.get(id) ?? label;
			return at ? [{ id, at, small: circles.has(id), size: d.length }] : [];
		})
		// Those with the longest outline first: a fair order of size that needs no other data.
		.sort((a, b) => b.size - a.size);
	grounds = { outlines, land, states, requests: new Map(), placed: new Map() };
	return grounds;
}

/** The request of a name is the same in every year, and with it the places that were found for it. */
function requestOf({ requests }: Grounds, key: string, make: () => Named): Named {
	const request = requests.get(key) ?? make();
	requests.set(key, request);
	return request;
}

function ofState(of: Grounds, id: string, at: [number, number], name: Text): Named {
	return requestOf(of, id, () => {
		const [text, size] = [textOf(name), labelSize(textOf(name), 12, true)];
		return { key: id, text, size, ...candidatesOfState(size, id, at, of.land), kind: 'state' };
	});
}

/** @param from the scale from which on its circle is seen; @param isFirst it is named wherever there is room */
function ofCity(
	of: Grounds,
	{ id, position, name, iso3 }: NamedPlace,
	from: number,
	isFirst: boolean
): Named {
	const { candidates, ...city } = requestOf(of, `${id} ${isFirst}`, () => {
		const [text, size] = [textOf(name), labelSize(textOf(name), 13)];
		return { key: id, text, size, ...candidatesOfCity(size, iso3, position, of.land, isFirst), kind: 'city' };
	});
	return { ...city, candidates: (scale) => (scale < from ? [] : candidates(scale)) };
}

function ofMisplaced(line: MisplacedLine, atlas: AtlasCore): Named {
	const [from, to] = [projectToSvg(line.printed.position), projectToSvg(line.place.position)];
	// Nearer to what is printed: to the left of there it has room.
	const position: [number, number] = [from[0] + 0.3 * (to[0] - from[0]), from[1] + 0.3 * (to[1] - from[1])];
	const text = misplacedText(line, atlas);
	return {
		key: line.id,
		text,
		size: labelSize(text, 13),
		candidates: () => [
			{ position, anchor: 'left' },
			{ position, anchor: 'right' }
		],
		kind: 'misplaced'
	};
}

/**
 * Names of the states with a status or in what the page is about, and of the places with documents, as far as they have room. Who comes first has it:
 * what the page is about, states from the largest to the smallest, seats of institutions, then places from the busiest on, then
 * what the paper misplaces.
 * @param from what the map is drawn at, CSS pixels per SVG unit, if that is known: one of {@link LIVE_SCALES}. Names then
 * stand best for it, and those of states that have no room are led there by a line.
 * @param selection what the page is about
 * @param told what the words beside the map tell of, by id
 */
export function labelMarks(
	atlas: AtlasCore,
	mapState: MapState,
	signs: Pick<SignMark, 'position' | 'shift'>[] = [],
	misplaced: MisplacedLine[] = [],
	from?: number,
	selection: MapSelection | null = null,
	told: ReadonlySet<string> = new Set()
): LabelMark[] {
	const of = groundsOf(outlinesOfPage());
	const places = placesToName(atlas, mapState);
	const seen = seenFrom(places);
	const about = new Set([...idsOfSelection(selection, atlas, mapState), ...told]);
	const states = of.states.flatMap(({ id, at }) => {
		const state = (mapState.states.has(id) || about.has(id)) && atlas.states.find(({ iso3 }) => iso3 === id);
		return state ? [ofState(of, id, at, state.name)] : [];
	});
	/** Its name is looked for, and no circle with a number stands there: it may lie on the land of others. */
	const isSought = (id: string) =>
		about.has(id) || (mapState.seats.get(id)?.working === true && !mapState.places.has(id));
	const cities = places.map((place, at) => ofCity(of, place, seen[at] ?? 0, isSought(place.id))).reverse();
	// A seat is looked for where its layer was switched on.
	const ranked: ((name: Named) => boolean)[] = [
		// A city has four places for its name, a state all its land.
		({ key, kind }) => kind === 'city' && told.has(key),
		({ key }) => about.has(key),
		({ kind }) => kind === 'state',
		({ key }) => mapState.seats.has(key),
		() => true
	];
	const rankOf = (name: Named) => ranked.findIndex((is) => is(name));
	const requests = [...states, ...cities, ...misplaced.map((line) => ofMisplaced(line, atlas))].sort(
		(a, b) => rankOf(a) - rankOf(b)
	);
	const among = JSON.stringify([
		from,
		[...about],
		requests.map(({ key, text }) => [key, text]),
		places.map(({ id }) => id),
		signs.map(({ position, shift }) => [position, shift])
	]);
	const known = of.placed.get(among);
	if (known) return known;
	const byKey = new Map(requests.map((request) => [request.key, request]));
	// A circle is drawn with half the width of two figures and a rim.
	const obstacles: Obstacle[] = [
		...places.map(({ position }, at) => ({ position, radius: 12, from: seen[at] ?? 0 })),
		...of.states.filter(({ small }) => small).map(({ at }) => ({ position: at, radius: 8 })),
		...signs.map(({ position, shift }) => ({ position, shift, radius: 8 }))
	];
	const bounds = [HOME.x, HOME.x + HOME.width] as const;
	const scales = LIVE_SCALES.filter((scale) => scale >= (from ?? LABEL_SCALES[0]));
	const tried = requests.map(({ led, far, ...request }) => {
		const line = from !== undefined && (told.has(request.key) ? far : from >= LED_FROM && led);
		return { ...request, ...(line && { led: line }) };
	});
	const marks = placeLabels(tried, obstacles, bounds, scales).map((placed) => {
		const { text = '', kind = 'city' } = byKey.get(placed.key) ?? {};
		return { ...placed, text, kind };
	});
	of.placed.set(among, marks);
	return marks;
}
