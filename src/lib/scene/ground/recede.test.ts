import { expect, it } from 'vitest';
import { HOME } from '../viewport/viewport';
import { shape, type Shape } from '../shapes/shape';
import { statusFill } from '../symbols/fills';
import { SEAM } from '../symbols/status';
import type { Status } from '$lib/domain';
import { receded } from './recede';
import { FILL_STEPS, fillStepOf, saysSides, showsArc } from './scales';

const state = (id: string, status: Status | null, stroke = SEAM): Shape => {
	const fill = statusFill(status);
	return shape('status', 'state', id, 'M0 0L1 1L1 0z', { token: fill.ground, width: stroke }, { id, fill });
};
const [close, neighbourhood] = FILL_STEPS;

it('has fills recede more the closer the map is, and not on the region', () => {
	expect(fillStepOf(HOME)).toBeNull();
	expect(fillStepOf({ width: 600 })).toBe(neighbourhood);
	expect(fillStepOf({ width: 100 })).toBe(close);
	expect(fillStepOf({ width: 100 }, true)?.band.plain).toBeLessThan(close?.band.plain ?? 0);
	expect(close?.tint).toBeLessThan(neighbourhood?.tint ?? 0);
});

it('draws no arc across a close map, and of the neighbourhood that of what is selected', () => {
	const shown = [HOME.width, 600, 100].map((width) => [true, false].map((of) => showsArc({ width }, of)));
	expect(shown).toEqual([
		[true, true],
		[true, false],
		[false, false]
	]);
});

it('makes of each status a tint without a pattern, and a band that keeps the pattern', () => {
	const shapes = receded([state('KAZ', 'member'), state('IND', 'observer')], close!);
	expect(shapes.map(({ kind, id }) => [kind, id ?? ''])).toEqual([
		['state', 'KAZ'],
		['state', 'IND'],
		['band', ''],
		['band', ''],
		['rim', ''],
		['rim', '']
	]);
	// Borders are set off from the bands by a rim of land.
	expect(shapes[4]?.stroke?.token).toBe('land');
	expect(shapes[1]?.fill).toMatchObject({ tint: close?.tint, pattern: [] });
	expect(shapes[1]?.stroke?.tint).toBe(close?.tint);
	expect(shapes[3]?.fill).toEqual(statusFill('observer'));
	// In a plain colour a narrow one.
	expect(shapes[2]?.band).toBe(close?.band.plain);
	expect(shapes[3]?.band).toBe(close?.band.pattern);
	expect(close?.band.plain).toBeLessThan((close?.band.pattern ?? 0) / 2);
});

it('leaves land without a status, and an outline of its own', () => {
	expect(receded([state('TKM', null)], close!)).toEqual([state('TKM', null)]);
	const [tint, , rim] = receded([state('KGZ', 'shanghai-five', 2)], close!);
	expect(tint?.stroke).toMatchObject({ width: 2 });
	expect(tint?.stroke?.tint).toBeUndefined();
	expect(rim).toMatchObject({ kind: 'rim', stroke: { width: 2 } });
});

it('says who administers an area close by, or once it is selected', () => {
	expect(saysSides({ width: 600 }, false)).toBe(false);
	expect(saysSides({ width: 600 }, true)).toBe(true);
	expect(saysSides({ width: 100 }, false)).toBe(true);
});
