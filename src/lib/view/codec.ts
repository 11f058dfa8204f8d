/**
 * The address of a view and back. Pure: knows neither the browser nor the record, only which years exist.
 * A path names the page, the query holds the rest, defaults are left out, so that
 * `parseView(serializeView(view))` is the view itself.
 */

import { CLAIMANTS } from '../domain/types/claimants';
import { LAYERS, type LayerId } from '../domain/types/layers';

export { LAYERS, type LayerId };

/** What is on where an address names no layers. */
export const DEFAULT_LAYERS: readonly LayerId[] = ['status', 'disputes', 'documents'];

/** Kinds of things that have a page of their own, with the map beside it. */
export const THINGS = ['state', 'document', 'dispute', 'place', 'summit', 'institution', 'exercise'] as const;
export type ThingKind = (typeof THINGS)[number];

export interface Thing {
	kind: ThingKind;
	id: string;
}

/** Things of one year: where an address of theirs names none, it is that of the year. */
const DATED: readonly ThingKind[] = ['document', 'summit', 'exercise'];
/** Things whose page opens the map where they are. */
const LOCATED: readonly ThingKind[] = ['state', 'dispute', 'place', 'exercise'];

export const isDated = ({ kind }: Thing): boolean => DATED.includes(kind);
export const isLocated = ({ kind }: Thing): boolean => LOCATED.includes(kind);

/** How the map is drawn: `auto` lets the machine decide, the others force it. */
export type MapDrawing = 'auto' | 'gl' | 'svg';
export type Projection = 'flat' | 'globe';

/** Two years as one map of what differs, as two maps side by side, or as one over the other with a divider. */
export type Show = 'difference' | 'side' | 'swipe';

export interface View {
	year: number;
	thing: Thing | null;
	layers: LayerId[];
	map: MapDrawing;
	projection: Projection;
	/** The party whose claim line is drawn beside the lines of control; null draws these only. */
	claim: string | null;
	/** The other year, earlier or later, whose difference from `year` is shown; null shows one year. */
	compare: number | null;
	/** How two years are shown. */
	show: Show;
	/** What the map looks at, `[west, south, east, north]` in whole hundredths of a degree; null is the region. */
	box: ViewBox | null;
}

export type ViewBox = [west: number, south: number, east: number, north: number];

/** What a link says that the atlas cannot follow, and what is shown instead. */
export interface ViewNote {
	parameter: string;
	value: string;
	shown: string;
}

export interface Years {
	first: number;
	last: number;
}

const MAP_DRAWINGS: readonly MapDrawing[] = ['auto', 'gl', 'svg'];
const PROJECTIONS: readonly Projection[] = ['flat', 'globe'];
const SHOWS: readonly Show[] = ['difference', 'side', 'swipe'];

/** What the map shows without a claim: only lines that are held. Where a link named none that the atlas knows. */
const DE_FACTO = 'de facto';

export function defaultView(years: Years): View {
	return {
		year: years.last,
		thing: null,
		layers: [...DEFAULT_LAYERS],
		map: 'auto',
		projection: 'flat',
		claim: null,
		compare: null,
		show: 'difference',
		box: null
	};
}

/**
 * Reads a path without base (`/state/IND/`) and a query (`?year=2017`). What is unknown or broken falls back
 * to the default and is named in `notes`. Parameters of other features pass without a note.
 * @param ownYear that of the thing, which the map shows where the address names none
 */
export function parseView(
	path: string,
	query: string,
	years: Years,
	ownYear: number | null = null
): { view: View; notes: ViewNote[] } {
	const view = { ...defaultView(years), ...(ownYear !== null && { year: ownYear }) };
	const notes: ViewNote[] = [];
	const fallback = (parameter: string, value: string, shown: string) =>
		notes.push({ parameter, value, shown });

	const [head, tail] = path.split('/').filter(Boolean);
	if (THINGS.some((kind) => kind === head) && tail) {
		view.thing = { kind: head as ThingKind, id: decoded(tail) };
	}

	const parameters = new URLSearchParams(query);
	const named = [
		...new Set([head === 'year' ? tail : null, ...parameters.getAll('year')].filter((year) => year))
	];
	const [year] = named;
	if (year) {
		const read = readYear(year, years);
		view.year = read ?? view.year;
		if (read === null || named.length > 1) fallback('year', named.join(', '), String(view.year));
	}
	// Of a frame: what stays of it in the query is none.
	const about = parameters.get('thing');
	if (about !== null) fallback('thing', about, String(view.year));

	const layers = parameters.get('layers');
	if (layers !== null) {
		const named = layers.split(',').filter(Boolean);
		const unknown = named.filter((name) => !LAYERS.some((layer) => layer === name));
		const known = LAYERS.filter((layer) => named.includes(layer));
		if (unknown.length === 0) view.layers = known;
		else {
			if (known.length > 0) view.layers = known;
			fallback('layers', unknown.join(','), view.layers.join(','));
		}
	}

	const map = parameters.get('map');
	if (map !== null) {
		view.map = MAP_DRAWINGS.find((drawing) => drawing === map) ?? view.map;
		if (view.map !== map) fallback('map', map, view.map);
	}
	const projection = parameters.get('projection');
	if (projection !== null) {
		view.projection = PROJECTIONS.find((name) => name === projection) ?? view.projection;
		if (view.projection !== projection) fallback('projection', projection, view.projection);
	}
	const claim = parameters.get('claim');
	if (claim !== null) {
		view.claim = CLAIMANTS.find((code) => code === claim) ?? null;
		if (view.claim === null) fallback('claim', claim, DE_FACTO);
	}
	const compare = parameters.get('compare');
	if (compare !== null) {
		const read = readYear(compare, years);
		if (read === null || read === view.year) fallback('compare', compare, String(view.year));
		else view.compare = read;
	}
	const show = parameters.get('show');
	if (show !== null) {
		view.show = SHOWS.find((name) => name === show) ?? view.show;
		if (view.show !== show) fallback('show', show, view.show);
	}
	const at = parameters.get('at');
	if (at !== null) {
		view.box = readBox(at);
		if (!view.box) fallback('at', at, '22,8,128,62');
	}
	return { view, notes };
}

/**
 * The address of a view, without base: `/year/2017/?layers=status`.
 * @param unsaid the year that the address of a thing names by leaving it out: the latest, unless it has one of its own
 */
export function serializeView(
	view: View,
	years: Years,
	unsaid: number | null = view.thing && isDated(view.thing) ? null : years.last
): string {
	// All values are words of the atlas, numbers and commas: none needs an escape.
	const query = [
		view.thing && view.year !== unsaid && `year=${view.year}`,
		!sameLayers(view.layers, DEFAULT_LAYERS) && `layers=${view.layers.join()}`,
		view.map !== 'auto' && `map=${view.map}`,
		view.projection !== 'flat' && `projection=${view.projection}`,
		view.claim && `claim=${view.claim}`,
		view.compare && `compare=${view.compare}`,
		view.show !== 'difference' && `show=${view.show}`,
		view.box && `at=${view.box.join()}`
	].filter(Boolean);
	return pathOf(view, years) + (query.length > 0 ? `?${query.join('&')}` : '');
}

function pathOf({ thing, year }: View, years: Years): string {
	if (thing) return `/${thing.kind}/${encodeURIComponent(thing.id)}/`;
	return year === years.last ? '/' : `/year/${year}/`;
}

const sameLayers = (a: readonly LayerId[], b: readonly LayerId[]): boolean =>
	a.length === b.length && a.every((layer) => b.includes(layer));

function readYear(text: string, years: Years): number | null {
	const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
	return year >= years.first && year <= years.last ? year : null;
}

/** Four numbers in degrees that make a box on the flat map, at least a twentieth of a degree wide and high. */
function readBox(text: string): ViewBox | null {
	const box = text
		.split(',')
		.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Math.round(Number(part) * 100) / 100 : NaN));
	const [west = NaN, south = NaN, east = NaN, north = NaN] = box;
	const fits = west >= -180 && east <= 190 && south >= -58 && north <= 84;
	return box.length === 4 && fits && east - west >= 0.05 && north - south >= 0.05
		? [west, south, east, north]
		: null;
}

/** An address that people or files bring along may have a broken escape: then it stands as it is. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
