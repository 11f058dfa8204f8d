/**
 * The address of a view and back. Pure: knows neither the browser nor the record, only which years exist.
 * A path names the page, the query holds the rest, defaults are left out, so that
 * `parseView(serializeView(view))` is the view itself.
 */

import { CLAIMANTS } from '$lib/domain/claimants';
import { LAYERS, type LayerId } from '$lib/domain/layers';

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

/** How the map is drawn: `auto` lets the machine decide, the others force it. */
export type MapDrawing = 'auto' | 'gl' | 'svg';
export type Projection = 'flat' | 'globe';

export interface View {
	year: number;
	thing: Thing | null;
	layers: LayerId[];
	map: MapDrawing;
	projection: Projection;
	/** The party whose claim line is drawn beside the lines of control; null draws these only. */
	claim: string | null;
}

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

/** What the map shows without a claim: only lines that are held. Where a link named none that the atlas knows. */
const DE_FACTO = 'de facto';

export function defaultView(years: Years): View {
	return {
		year: years.last,
		thing: null,
		layers: [...DEFAULT_LAYERS],
		map: 'auto',
		projection: 'flat',
		claim: null
	};
}

/**
 * Reads a path without base (`/state/IND/`) and a query (`?year=2017`). What is unknown or broken falls back
 * to the default and is named in `notes`. Parameters of other features pass without a note.
 */
export function parseView(path: string, query: string, years: Years): { view: View; notes: ViewNote[] } {
	const view = defaultView(years);
	const notes: ViewNote[] = [];
	const fallback = (parameter: string, value: string, shown: string) =>
		notes.push({ parameter, value, shown });

	const [head, tail] = path.split('/').filter(Boolean);
	if (THINGS.some((kind) => kind === head) && tail) {
		view.thing = { kind: head as ThingKind, id: decodeURIComponent(tail) };
	}

	const parameters = new URLSearchParams(query);
	const year = head === 'year' ? tail : view.thing ? parameters.get('year') : null;
	if (year) {
		const read = readYear(year, years);
		if (read === null) fallback('year', year, String(view.year));
		else view.year = read;
	}

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
	return { view, notes };
}

/** The address of a view, without base: `/year/2017/?layers=status`. */
export function serializeView(view: View, years: Years): string {
	const query = new URLSearchParams();
	if (view.thing && view.year !== years.last) query.set('year', String(view.year));
	if (!sameLayers(view.layers, DEFAULT_LAYERS)) query.set('layers', view.layers.join(','));
	if (view.map !== 'auto') query.set('map', view.map);
	if (view.projection !== 'flat') query.set('projection', view.projection);
	if (view.claim) query.set('claim', view.claim);
	// Commas need no escape in a query, and an address that people read should not have any.
	const text = query.toString().replaceAll('%2C', ',');
	return pathOf(view, years) + (text ? `?${text}` : '');
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
