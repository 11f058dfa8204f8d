import topology from '../../../../static/data/boundaries.topo.json';
import { Resvg } from '@resvg/resvg-js';
import { HEIGHT, MAP_WIDTH, SCALE, VIEW_BOX } from './canvas';
import { light } from './colours';
import { fillOf, hatchOf, patternDefs } from './patterns';
import { isContested, lineStroke } from '$lib/components/map/line-stroke';
import { linesOfYear } from '$lib/components/map/lines-of-year';
import type { Outlines } from '$lib/components/map/outlines';
import { outlinesOf } from '$lib/components/map/outlines-of';
import { atlas } from '$lib/data';
import { snapshotOfYear, STATUSES, type Status } from '$lib/domain';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { mapStateOf } from '$lib/map/map-state';
import { MAP_LAYERS, type MapState } from '$lib/map/types';

/** The shapes of the map, computed once. */
export const outlines: Outlines = outlinesOf(topology as unknown as BoundariesTopology, atlas);

/** The phase in which the map of a year draws a dispute; null if it does not. */
export const drawnIn = (state: MapState, dispute: string | undefined) =>
	(dispute && state.disputes.get(dispute)?.drawn) || null;

const states = new Map<number, MapState>();

/** What the map of a year draws. */
export function mapState(year: number): MapState {
	const known = states.get(year) ?? mapStateOf(snapshotOfYear(atlas, year), new Set(MAP_LAYERS));
	states.set(year, known);
	return known;
}

/** The stroke of the fill's own colour closes the hairline between neighbours. */
function rimOf(status: Status | null): string {
	if (status === 'shanghai-five') {
		return `stroke="${light('status-shanghai-five-mark')}" stroke-width="${1.6 / SCALE}"`;
	}
	return `stroke="${light(status ? `status-${status}` : 'land')}" stroke-width="${0.5 / SCALE}"`;
}

const path = (d: string, attributes: string) => `<path d="${d}" ${attributes}/>`;

/** Lines that are more or less than a border: dashed by class, wide by phase, set off from what lies under them. */
export function linesOf(state: MapState): string[] {
	return linesOfYear(outlines.lines, state).flatMap(({ d, phase, given, class: kind }) => {
		const { width, dash } = lineStroke(kind, phase);
		const quiet = given === 'international' && !isContested(kind, phase) ? 'border-status' : 'contested';
		const colour = !phase ? quiet : phase === 'armed' || phase === 'active' ? 'dispute' : 'dispute-soft';
		const dashes = dash === 'none' ? dash : dash.split(' ').map((length) => Number(length) / SCALE);
		const stroke = (name: string, pixels: number) =>
			`fill="none" stroke="${light(name)}" stroke-width="${pixels / SCALE}"`;
		return [
			...(isContested(kind, phase) ? [path(d, stroke('land', width + 1.4))] : []),
			path(d, `${stroke(colour, width)} stroke-dasharray="${String(dashes)}"`)
		];
	});
}

/** States too small to see, as circles. */
function smallStates(state: MapState): string[] {
	return outlines.small.flatMap(({ id, position: [x, y] }) => {
		const at = state.states.get(id);
		const rim = `stroke="${light('paper')}" stroke-width="${1.5 / SCALE}"`;
		return at
			? [`<circle cx="${x}" cy="${y}" r="${6 / SCALE}" fill="${fillOf(at.status, at.inactive)}" ${rim}/>`]
			: [];
	});
}

/** The map of a year as SVG: statuses, borders, contested areas, lines by class and phase. */
function yearMapSvg(year: number): string {
	const state = mapState(year);
	const land = light('land');
	const parts = [path(outlines.land, `fill="${land}" stroke="${land}" stroke-width="${0.5 / SCALE}"`)];
	for (const { id, d } of outlines.states) {
		const { status = null, inactive = false } = state.states.get(id) ?? {};
		parts.push(path(d, `fill="${fillOf(status, inactive)}" ${rimOf(status)}`));
	}
	parts.push(
		path(outlines.borders, `fill="none" stroke="${light('border-status')}" stroke-width="${0.8 / SCALE}"`)
	);
	for (const { d, dispute } of outlines.areas) {
		parts.push(path(d, `fill="${hatchOf(drawnIn(state, dispute))}"`));
	}
	parts.push(...linesOf(state), ...smallStates(state));
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_WIDTH}" height="${HEIGHT}" viewBox="${VIEW_BOX}" fill-rule="evenodd" stroke-linejoin="round">` +
		`${patternDefs(STATUSES, 1 / SCALE)}<rect x="-9999" y="-9999" width="99999" height="99999" fill="${light('sea')}"/>${parts.join('')}</svg>`
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
