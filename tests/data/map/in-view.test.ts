/** What of the legend is in view, on the boundaries and the record themselves. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LAYERS, snapshotOfYear } from '$lib/domain';
import { svgToLonLat } from '$lib/geo/mercator';
import type { Box, BoundariesTopology } from '$lib/geo/topology-types';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { signMarks } from '$lib/scene/signs/sign-marks';
import { inView } from '$lib/scene/seen/in-view';
import { mapStateOf } from '$lib/scene/state/map-state';
import { HOME, viewportOf } from '$lib/scene/viewport/viewport';
import { atlas } from '$record';

const topology = JSON.parse(readFileSync('static/data/boundaries.topo.json', 'utf8')) as BoundariesTopology;
const outlines = plainMapOutlines(topology, atlas);
const seen = (year: number, box: Box | null, layers = new Set(LAYERS)) =>
	inView(
		{ atlas, mapState: mapStateOf(snapshotOfYear(atlas, year), layers), outlines },
		box ? viewportOf(box) : HOME
	);

it('is all of the year on the map of the region', () => {
	const { totals, disputes } = snapshotOfYear(atlas, 2017);
	const keys = seen(2017, null);
	expect(Object.keys(totals).filter((status) => !keys.has(status))).toEqual([]);
	expect(disputes.some(({ peak }) => peak === 'armed')).toBe(keys.has('armed'));
	expect(keys.has('documents-before')).toBe(true);
});

it('is what a close map shows, and nothing of the rest', () => {
	// The Fergana valley: three members, three borders, no contested area, no place of documents.
	const fergana = seen(2016, [70, 39.5, 73, 41.2]);
	expect([...fergana].filter((key) => /^(member|observer|dialogue|contested|documents)/.test(key))).toEqual([
		'member'
	]);
	expect(fergana.has('active')).toBe(true);
	// Mongolia around Ulaanbaatar: an observer, and nothing that is disputed.
	expect([...seen(2016, [103, 45.5, 110, 49])]).toEqual(['observer']);
	// Aksai Chin and Ladakh.
	expect(seen(2020, [76, 33, 81, 36.5]).has('contested')).toBe(true);
});

it('has the signs of layers that are off at first, where they stand', () => {
	const layers = new Set(LAYERS);
	const snapshot = snapshotOfYear(atlas, 2007);
	const mapState = mapStateOf(snapshot, layers);
	const { signs } = signMarks({ atlas, mapState, snapshot }, null);
	const keys = (box: Box) => inView({ atlas, mapState, outlines, signs }, viewportOf(box));
	const all = signs.map(({ sign }) => sign);
	expect(all).toContain('exercise');
	for (const sign of all) expect(keys([20, 0, 140, 75]).has(sign), sign).toBe(true);
	const of2007 = signs.filter(({ sign }) => sign === 'exercise').map(({ position }) => svgToLonLat(position));
	const [[lon, lat] = [0, 0]] = of2007;
	expect(keys([lon - 1, lat - 1, lon + 1, lat + 1]).has('exercise')).toBe(true);
	// Mongolia's steppe: none.
	expect(keys([100, 44, 101, 45]).has('exercise')).toBe(false);
});

it('leaves out what is switched off', () => {
	const keys = seen(2016, [70, 39.5, 73, 41.2], new Set(['status']));
	expect([...keys].filter((key) => !key.startsWith('line-'))).toEqual(['member']);
});
