import topology from '../../../../static/data/boundaries.topo.json';
import { Resvg } from '@resvg/resvg-js';
import { SHARE_HEIGHT, MAP_WIDTH, SCALE, VIEW_BOX, VIEWPORT } from './canvas';
import type { Outlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { light } from '$lib/draw/base/colours';
import { attributes, NAMESPACES } from '$lib/draw/base/svg';
import { inkOf } from '$lib/draw/base/ink';
import type { Drawn } from '$lib/draw/shapes/drawn';
import { markupOf, shapesIn } from '$lib/draw/shapes/shapes';
import { selectionShapes } from '$lib/scene/shapes/selection';
import { lineShapes } from '$lib/scene/shapes/shapes';
import { atlas } from '$record';
import { snapshotOfYear } from '$lib/domain';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { mapStateOf } from '$lib/scene/state/map-state';
import { MAP_LAYERS, type MapState } from '$lib/scene/state/types';

/** The shapes of the map, computed once. */
export const outlines: Outlines = plainMapOutlines(topology as unknown as BoundariesTopology, atlas);

const states = new Map<number, MapState>();

/** What the map of a year draws. */
export function mapState(year: number): MapState {
	const known = states.get(year) ?? mapStateOf(snapshotOfYear(atlas, year), new Set(MAP_LAYERS));
	states.set(year, known);
	return known;
}

/** What a picture is drawn with: a reader's own scheme is not known. */
export const SHARE_INK = inkOf('colour');

/** No line leads to where the paper puts a signature: there is no room to say what it is. */
const drawnOf = (state: MapState): Drawn => ({
	atlas,
	outlines,
	state: { ...state, misplaced: new Set() },
	selection: null,
	ink: SHARE_INK,
	scale: SCALE,
	viewport: VIEWPORT
});

/** The outline of a state, with what is contested drawn over it again: no disputed line is ever solid. */
export function outlineMarkup(iso3: string, year: number): string[] {
	const state = mapState(year);
	const shapes = [
		...selectionShapes(outlines, state, { selected: { kind: 'state', id: iso3 } }),
		...lineShapes({ outlines, mapState: state, atlas })
	];
	return markupOf(shapes, drawnOf(state));
}

/** The map of a year as SVG: statuses, contested areas, borders, lines by class and phase, lines between parties. */
export function yearMapSvg(year: number): string {
	const of = drawnOf(mapState(year));
	return (
		`<svg${attributes(NAMESPACES)} width="${MAP_WIDTH}" height="${SHARE_HEIGHT}" viewBox="${VIEW_BOX}" fill-rule="evenodd" stroke-linejoin="round">` +
		`<rect x="-9999" y="-9999" width="99999" height="99999" fill="${light('sea')}"/>${shapesIn(of).join('')}</svg>`
	);
}

const drawn = new Map<number, string>();

/** The same as a picture in a `data:` address: drawn once a year, then laid under everything about the year. */
export function yearMapImage(year: number): string {
	const known = drawn.get(year);
	if (known) return known;
	const png = new Resvg(yearMapSvg(year), { font: { loadSystemFonts: false } }).render().asPng();
	const address = `data:image/png;base64,${png.toString('base64')}`;
	drawn.set(year, address);
	return address;
}
