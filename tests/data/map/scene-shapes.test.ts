/** The scene of every year: what page, pictures and the lesson's file draw alike. */
import { describe, expect, it } from 'vitest';
import { TOPOLOGIES } from '../support/downloads';
import { atlas } from '$record';
import { attributesOf } from '$lib/parts/map/shape-attributes';
import { differenceOf, snapshotOfYear, yearsOf } from '$lib/domain';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { SLOTS } from '$lib/scene/order';
import { claimShapes, riverShapes } from '$lib/scene/shapes/late';
import { selectionShapes } from '$lib/scene/shapes/selection';
import { setOffInBlack } from '$lib/draw/shapes/set-off';
import { shapesInOrder, type Shape } from '$lib/scene/shapes/shape';
import { shapesOf } from '$lib/scene/shapes/shapes';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import { mapStateOf } from '$lib/scene/state/map-state';
import { MAP_LAYERS } from '$lib/scene/state/types';
import { TOKEN_NAMES } from '$lib/scene/symbols/tokens';

const topology = JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology;
const rivers = JSON.parse(TOPOLOGIES.rivers) as RiversTopology;
const outlines = plainMapOutlines(topology, atlas);
const layers = new Set(MAP_LAYERS);
const stateOf = (year: number) => mapStateOf(snapshotOfYear(atlas, year), layers);

function sceneOf(year: number): Shape[] {
	const mapState = stateOf(year);
	return shapesInOrder([
		...shapesOf({ outlines, mapState, atlas }),
		...selectionShapes(outlines, mapState, {
			selected: { kind: 'dispute', id: 'ind-pak-kashmir' },
			hovered: 'KAZ'
		}),
		...riverShapes(rivers, mapState, null),
		...claimShapes(topology, 'IND')
	]);
}

describe.each(yearsOf(atlas))('the scene of %i', (year) => {
	const shapes = sceneOf(year);

	it('has each shape once, in the order of all drawings, in colours by their tokens', () => {
		expect(new Set(shapes.map(({ key }) => key)).size).toBe(shapes.length);
		const slots = shapes.map(({ slot }) => SLOTS.indexOf(slot));
		expect(slots).toEqual([...slots].sort((a, b) => a - b));
		for (const { fill, stroke } of shapes) {
			const tokens = [fill?.ground, stroke?.token, ...(fill?.pattern ?? []).map(({ token }) => token)];
			for (const token of tokens) if (token) expect(TOKEN_NAMES).toContain(token);
		}
	});

	it('has no contested line that is solid, and each over its casing', () => {
		const casings = casingsOf(shapes);
		const lines = shapes.filter(({ kind, phase }) => kind === 'line' && phase && phase !== 'settled');
		expect(lines.length).toBeGreaterThan(0);
		for (const { stroke, d, is } of lines) {
			expect(stroke?.dash?.length).toBeGreaterThan(1);
			if (is !== 'treaty') expect(casings).toContain(d);
		}
	});
});

/** What has a casing below it. */
function casingsOf(shapes: readonly Shape[]): string {
	return shapes.flatMap(({ kind, slot, d }) => (kind === 'casing' && slot === 'line' ? [d] : [])).join('');
}

it('marks what is selected under the lines, without a solid line along them', () => {
	const shapes = sceneOf(2017);
	const glows = shapes.filter(({ kind }) => kind === 'glow');
	expect(glows.length).toBeGreaterThan(1);
	// Ground that gives way, no line; and the edge of areas is dotted.
	expect(glows.every(({ stroke }) => stroke?.token === 'land')).toBe(true);
	const edges = shapes.filter(({ kind }) => kind === 'edge');
	expect(edges.length).toBeGreaterThan(1);
	expect(edges.every(({ stroke }) => stroke?.dash?.length === 2)).toBe(true);
	expect(shapes.filter(({ kind }) => kind === 'outline')).toMatchObject([{ stroke: { token: 'selected' } }]);
});

it('lets what is the same in both of two years stand back, but for what is selected', () => {
	const difference = differenceOf(atlas, 2017, 2012, (year) => snapshotOfYear(atlas, year));
	const mapState = mapOfDifference(stateOf(2017), difference, layers);
	const faintIn = (selected: string | null) =>
		shapesOf({ outlines, mapState, atlas, selected }).filter(({ faint }) => faint);
	const [first] = faintIn(null);
	expect(first?.opacity).toBeLessThan(1);
	expect(faintIn(first?.dispute ?? null).some(({ dispute }) => dispute === first?.dispute)).toBe(false);
});

it('sets off every dashed line where nothing but black is drawn', () => {
	const shapes = sceneOf(2025);
	const inBlack = setOffInBlack(shapes);
	expect(casingsOf(inBlack).length).toBeGreaterThan(casingsOf(shapes).length);
	for (const { d } of inBlack.filter(({ kind, stroke }) => kind === 'line' && stroke?.dash))
		expect(casingsOf(inBlack)).toContain(d);
});

it('names on the page what a line is now, and whose claim it is, and hides arcs of other years', () => {
	const attributes = sceneOf(2017).map(attributesOf);
	expect(attributes.filter((each) => each['data-claim'])).toMatchObject([{ 'data-claim': 'IND' }]);
	expect(attributes.filter((each) => each['data-now']).length).toBeGreaterThan(0);
	for (const arc of attributes.filter((each) => each['data-kind'] === 'arc' && !each['data-phase'])) {
		expect(arc).toMatchObject({ stroke: 'none', fill: undefined });
	}
});
