/**
 * Contested areas in every drawing of the atlas: the same ones, each hatched on the ground of land without a status,
 * whatever status lies around it. A plain fill would say whose it is.
 */
import { Parser } from 'htmlparser2';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { TOPOLOGIES } from '../support/downloads';
import { setAtlas, type AtlasContext } from '$lib/parts/context/atlas-context';
import { SecondPick } from '$lib/parts/context/second-pick.svelte';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import { registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import SvgMap from '$lib/features/map/SvgMap.svelte';
import { HOME } from '$lib/scene/viewport/viewport';
import { hatchOf } from '$lib/draw/fills/fills';
import { inkOf } from '$lib/draw/base/ink';
import { markupOf, shapesIn } from '$lib/draw/shapes/shapes';
import { shapesOf } from '$lib/scene/shapes/shapes';
import type { PictureLook } from '$lib/draw/base/types';
import { atlas } from '$record';
import { differenceOf, PHASES, snapshotOfYear, yearsOf } from '$lib/domain';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { VIEWPORT } from '$lib/head/picture/canvas';
import { isInViewport } from '$lib/scene/outlines/visible';
import { yearMapSvg } from '$lib/head/picture/year-map';
import { mapStateOf } from '$lib/scene/state/map-state';
import { DRAW_ORDER } from '$lib/maplibre/style/order';
import { hasAnyPhase, visibleIf } from '$lib/maplibre/style/expressions';
import { contestedLayers } from '$lib/maplibre/style/contested';
import { tokensOf } from '$lib/maplibre/test-fixture';
import { MAP_LAYERS, type MapState } from '$lib/scene/state/types';
import { symbolsCss } from '$lib/scene/symbols/css';
import { defaultView } from '$lib/view/codec';

const topology = JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology;
const outlines = plainMapOutlines(topology, atlas);
registerOutlines(outlines);
const AREAS = topology.objects.disputed.geometries.map(({ id }) => id).sort();

const ON = new Set(MAP_LAYERS);
const stateOf = (year: number, layers: ReadonlySet<(typeof MAP_LAYERS)[number]> = ON) =>
	mapStateOf(snapshotOfYear(atlas, year), layers);
const compared = mapOfDifference(stateOf(2025), differenceOf(atlas, 2005, 2025), ON);
const STATES: [string, MapState][] = [
	...yearsOf(atlas).map((year): [string, MapState] => [String(year), stateOf(year)]),
	['no layer', stateOf(2025, new Set())],
	['two years compared', compared]
];

interface Found {
	name: string;
	attributes: Record<string, string>;
	/** The element that it stands in. */
	inside: string | undefined;
}

function elementsOf(markup: string): Found[] {
	const found: Found[] = [];
	const open: string[] = [];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				found.push({ name, attributes, inside: open.at(-1) });
				open.push(attributes['id'] ?? name);
			},
			onclosetag: () => void open.pop()
		},
		{ xmlMode: true }
	);
	parser.end(markup);
	return found;
}

const PATH_NUMBERS = /-?\d+(?:\.\d+)?/g;
/** Path data is the same if its numbers are: pictures join what is hatched alike into one path. */
const hasPath = (whole: string, d: string) =>
	(whole.match(PATH_NUMBERS)?.join(' ') ?? '').includes(d.match(PATH_NUMBERS)?.join(' ') ?? d);

it('are those of the boundaries', () => {
	expect(outlines.areas.map(({ id }) => id).sort()).toEqual(AREAS);
	expect(AREAS.length).toBeGreaterThan(20);
});

describe('the map of the page', () => {
	function page(mapState: MapState): Found[] {
		const view = { current: defaultView({ first: 1996, last: 2026 }) };
		const context = { atlas, view, hrefOf: () => '/', second: new SecondPick() } as unknown as AtlasContext;
		// A component is a function of what it writes to: this one gives the map its context.
		const WithContext: typeof SvgMap = ((renderer: never, props: never) => {
			setAtlas(context);
			(SvgMap as unknown as (renderer: never, props: never) => void)(renderer, props);
		}) as never;
		const props = {
			mapState,
			viewport: HOME,
			edges: null,
			scale: null,
			hovered: null,
			onhover: () => undefined,
			fine: null
		};
		return elementsOf(render(WithContext, { props, context: new Map() }).body);
	}

	it.each(STATES)('has each on the ground of land, under its hatch: %s', (_, mapState) => {
		const found = page(mapState);
		const areas = found.filter(({ attributes }) => attributes['data-kind'] === 'area');
		expect(areas.map(({ attributes }) => attributes['data-id']).sort()).toEqual(AREAS);
		const fills = areas.map(({ attributes }) => /^url\(#(hatch-.+)\)$/.exec(attributes['fill'] ?? '')?.[1]);
		for (const fill of new Set(fills)) {
			const pattern = found.filter(({ inside }) => inside === fill);
			expect(
				pattern.map(({ name }) => name),
				fill
			).toEqual(['rect', 'path']);
			expect(pattern[0]?.attributes['fill'], fill).toBe('var(--land)');
		}
		// What makes the whole area fainter makes the status below it shine through.
		expect(areas.filter(({ attributes }) => /\bfaint\b/.test(attributes['class'] ?? ''))).toEqual([]);
	});

	it('has the ground of land in the legend too', () => {
		expect(symbolsCss()).toMatch(/--fill-contested:[^;]*,var\(--land\);/);
	});

	it('draws them over every state and under every border', () => {
		const kinds = page(stateOf(2025)).map(({ attributes }) => attributes['data-kind']);
		expect(kinds.lastIndexOf('state')).toBeLessThan(kinds.indexOf('area'));
		expect(kinds.lastIndexOf('area')).toBeLessThan(kinds.indexOf('borders'));
	});
});

describe('the style of MapLibre', () => {
	it.each(['light', 'dark'] as const)('has all on the ground of land, opaque, in %s', (scheme) => {
		const tokens = tokensOf(scheme);
		const [ground, hatch] = contestedLayers(tokens);
		expect(ground).toEqual({
			id: 'contested-ground',
			type: 'fill',
			source: 'disputed',
			paint: { 'fill-antialias': false, 'fill-color': tokens.land }
		});
		expect(hatch).toMatchObject({
			id: 'contested-hatch',
			source: 'disputed',
			// Under the hatch of a dispute that is drawn it would make a third colour.
			paint: { 'fill-opacity': visibleIf(['!', hasAnyPhase]) }
		});
	});

	it('draws the ground over every status and under every hatch, whatever layers are on', () => {
		const ids: string[] = DRAW_ORDER.map(({ id }) => id);
		const at = ids.indexOf('contested-ground');
		expect(DRAW_ORDER[at]).toEqual({ id: 'contested-ground' });
		const fills = ids.filter((id) => /^status-(fill|pattern)/.test(id));
		expect(fills.length).toBeGreaterThan(3);
		expect(Math.max(...fills.map((id) => ids.indexOf(id)))).toBeLessThan(at);
		for (const id of ['contested-hatch', ...PHASES.map((phase) => `dispute-area-${phase}`)]) {
			expect(ids.indexOf(id), id).toBeGreaterThan(at);
		}
	});
});

describe.each<PictureLook>(['colour', 'patterns', 'blank'])('pictures in %s', (look) => {
	const ink = inkOf(look);
	const drawn = (state: MapState) => ({
		atlas,
		outlines,
		state,
		selection: null,
		ink,
		scale: 0.5,
		viewport: { x: 0, y: 0, width: 8192, height: 8192 }
	});

	/** The contested areas alone. */
	const contestedIn = (mapState: MapState) =>
		markupOf(
			shapesOf({ outlines, mapState, atlas }).filter(({ slot }) => slot === 'contested'),
			drawn(mapState)
		);

	it.each(STATES)('have each on the ground of land, under its hatch: %s', (_, state) => {
		const found = elementsOf(`<g>${contestedIn(state).join('')}</g>`);
		const grounds = found.filter(
			({ name, attributes }) => name === 'path' && attributes['fill'] === ink.colour('land')
		);
		const all = grounds.map(({ attributes }) => attributes['d']).join(' ');
		expect(outlines.areas.filter(({ d }) => !hasPath(all, d)).map(({ id }) => id)).toEqual([]);
		expect(grounds.every(({ attributes }) => attributes['id']?.includes('hatch-'))).toBe(true);
		expect(found.filter(({ attributes }) => attributes['opacity'])).toEqual([]);
	});

	it('hatch them in a form of their own', () => {
		for (const phase of [...PHASES, null]) {
			const { ground, hatches } = hatchOf(phase, ink);
			expect(ground).toBe(ink.colour('land'));
			expect(hatches).toHaveLength(1);
		}
	});

	it('draw them over every state and under every border', () => {
		const shapes = shapesIn(drawn(stateOf(2025)));
		const areas = contestedIn(stateOf(2025));
		const at = areas.map((area) => shapes.indexOf(area));
		expect(at).not.toContain(-1);
		const borders = shapes.findIndex((shape) => shape.includes(`d="${outlines.borders}"`));
		const last = shapes.findLastIndex((shape) => outlines.states.some(({ d }) => shape.includes(d)));
		expect(Math.max(...at)).toBeLessThan(borders);
		expect(Math.min(...at)).toBeGreaterThan(last);
	});
});

it('lie on the ground of land in the pictures of shared links too', () => {
	const land = inkOf('colour').colour('land');
	const seen = outlines.areas.filter(({ d }) => isInViewport(d, VIEWPORT));
	expect(seen.length).toBeGreaterThan(10);
	for (const year of [1996, 2011, 2026]) {
		const grounds = elementsOf(yearMapSvg(year)).filter(
			({ attributes }) => attributes['id']?.startsWith('hatch-') && attributes['fill'] === land
		);
		const all = grounds.map(({ attributes }) => attributes['d']).join(' ');
		expect(
			seen.filter(({ d }) => !hasPath(all, d)).map(({ id }) => id),
			String(year)
		).toEqual([]);
	}
});
