import {
	createPropertyExpression,
	featureFilter,
	latest,
	validateStyleMin,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { BORDER_STAGES } from '$lib/domain/types/snapshot-types';
import { PHASES } from '$lib/domain/types/dispute-types';
import { STATUSES } from '$lib/domain/types/state-types';
import { LINE_CLASSES } from '$lib/geo/topology-types';
import { imagesOf } from '../images/images';
import { sourcesOf } from '../source/sources';
import { INPUTS, tokensOf } from '../test-fixture';
import { MAP_LAYERS } from '$lib/scene/state/types';
import { FILL_STEPS } from '$lib/scene/ground/scales';
import { DASHES } from '$lib/scene/symbols/lines';
import { AS_THE_REGION } from './gl-options';
import { DRAW_ORDER } from './order';
import { layersOf, styleOf } from './style';

const tokens = tokensOf('light');
const sources = sourcesOf(INPUTS);
const style = styleOf(tokens, sources);
const layer = (id: string): LayerSpecification => style.layers.find((each) => each.id === id)!;

/** What a paint property of a layer comes to, by the specification's own evaluator. */
function paint(id: string, name: string, featureState: object, properties: object = {}, zoom = 4): unknown {
	const { type, paint = {} } = layer(id);
	const spec = (latest as never as Record<string, Record<string, StylePropertySpecification>>)[
		`paint_${type}`
	]!;
	const value = (paint as Record<string, unknown>)[name];
	if (Array.isArray(value) && value.every((each) => typeof each === 'number')) return value;
	const expression = createPropertyExpression(value, name, spec[name]!);
	if (expression.result === 'error') throw new Error(expression.value.map(String).join('; '));
	return expression.value.evaluate({ zoom }, { type: 1, properties } as never, featureState);
}

/** Whether a layer draws a line of these properties at all. */
function draws(id: string, properties: object): boolean {
	const { filter } = layer(id) as unknown as { filter: never };
	return featureFilter(filter, 'filter').filter({ zoom: 4 }, { type: 2, properties } as never);
}

describe('styleOf', () => {
	it.each(['light', 'dark'] as const)('is valid in the %s colours', (scheme) => {
		expect(validateStyleMin(styleOf(tokensOf(scheme), sources) as never)).toEqual([]);
		expect(validateStyleMin(styleOf(tokensOf(scheme), sources, { projection: 'globe' }) as never)).toEqual(
			[]
		);
	});

	it('names no address', () => {
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
		expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
	});

	it('draws every layer of the order once, in that order', () => {
		const ids = DRAW_ORDER.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(style.layers.map(({ id }) => id)).toEqual(ids);
	});

	it('has every image that it names', () => {
		const images = imagesOf(tokens, 1, () => ({ width: 1, height: 1, data: new Uint8ClampedArray(4) }));
		for (const each of style.layers) {
			const { paint = {}, layout = {} } = each as { paint?: object; layout?: object };
			for (const [key, value] of [...Object.entries(paint), ...Object.entries(layout)]) {
				if (key === 'fill-pattern' || key === 'icon-image')
					expect(images.has(value as string), each.id).toBe(true);
			}
		}
	});

	it.each(MAP_LAYERS)('shows the layers of %s and no other when it alone is on', (only) => {
		// Fills that recede have their patterns in bands along the border, others have no bands.
		for (const [step, unused] of [
			[null, /^status-band/],
			[FILL_STEPS[0]!, /^status-pattern/]
		] as const) {
			for (const [index, each] of layersOf(tokens, new Set([only]), undefined, {
				...AS_THE_REGION,
				step
			}).entries()) {
				const place = DRAW_ORDER[index]!;
				const layers = 'layer' in place ? [place.layer].flat() : [only];
				const shown = layers.includes(only) && !unused.test(each.id);
				expect(each.layout?.visibility, each.id).toBe(shown ? 'visible' : 'none');
			}
		}
	});
});

describe('status', () => {
	const patterns = ['observer', 'dialogue-partner', 'sco-partner'] as const;

	it.each(STATUSES)('fills %s with its token', (status) => {
		const hex = tokens[`status-${status}`];
		const color = paint('status-fill', 'fill-color', { status }) as { r: number; g: number; b: number };
		const rgb = [color.r, color.g, color.b].map((part) =>
			Math.round(part * 255)
				.toString(16)
				.padStart(2, '0')
		);
		expect(`#${rgb.join('')}`).toBe(hex);
		expect(paint('status-fill', 'fill-opacity', { status })).toBe(1);
		expect(paint('status-small', 'circle-opacity', { status })).toBe(1);
	});

	it.each(STATUSES)('gives %s its own pattern or outline and no other', (status) => {
		for (const pattern of patterns) {
			const opacity = paint(`status-pattern-${pattern}`, 'fill-opacity', { status });
			expect(opacity, pattern).toBe(pattern === status ? 1 : 0);
		}
		const outline = paint('status-outline-shanghai-five', 'line-opacity', { status });
		expect(outline).toBe(status === 'shanghai-five' ? 1 : 0);
	});

	it('fills nothing without a status, whether never set or taken back', () => {
		for (const state of [{}, { status: null, inactive: false }]) {
			expect(paint('status-fill', 'fill-opacity', state)).toBe(0);
			expect(paint('status-small', 'circle-opacity', state)).toBe(0);
			expect(paint('status-pattern-inactive', 'fill-opacity', state)).toBe(0);
		}
	});

	it('marks an inactive status', () => {
		expect(paint('status-pattern-inactive', 'fill-opacity', { status: 'observer', inactive: true })).toBe(1);
	});
});

describe('disputes', () => {
	it.each(PHASES)('shows %s with its own hatch and marker only', (phase) => {
		for (const other of PHASES) {
			const shown = (id: string, name: string) => (paint(id, name, { phase }) as number) > 0;
			expect(shown(`dispute-area-${other}`, 'fill-opacity')).toBe(other === phase);
			expect(shown(`dispute-point-${other}`, 'icon-opacity')).toBe(other === phase);
		}
	});

	it.each(PHASES)('draws one line for %s, dashed', (phase) => {
		const open = phase !== 'settled';
		expect(paint('dispute-line', 'line-opacity', { phase })).toBe(open ? 1 : 0);
		expect(paint('dispute-line-settled', 'line-opacity', { phase })).toBe(open ? 0 : 1);
		expect(paint('contested-line', 'line-opacity', { phase }, { class: 'claim' })).toBe(0);
	});

	it.each(BORDER_STAGES)('draws of a border that is %s one line, dashed, and no other', (stage) => {
		for (const phase of [...PHASES, null]) {
			const state = { now: stage, phase };
			const drawn = style.layers.filter(
				({ id, type, source }: { id: string; type: string; source?: string }) =>
					type === 'line' &&
					source === 'lines' &&
					!id.startsWith('selected') &&
					(paint(id, 'line-opacity', state, { class: 'international' }) as number) > 0
			);
			const ids = drawn.map(({ id }) => id).filter((id) => !id.endsWith('-rim'));
			expect(ids, String(phase)).toEqual([`border-${stage}`]);
			for (const { id } of drawn) {
				expect((paint(id, 'line-dasharray', state) as number[]).length, id).toBeGreaterThan(1);
			}
		}
	});

	it.each(LINE_CLASSES)('draws of a %s that became a former boundary nothing but that', (name) => {
		for (const phase of [...PHASES, null]) {
			const state = { now: 'former-boundary', phase };
			const drawn = style.layers
				.filter(
					({ id, type }) =>
						type === 'line' && /line|border/.test(id) && !/selected|misplaced|exercise|claim/.test(id)
				)
				.filter(({ id }) => (paint(id, 'line-opacity', state, { class: name }) as number) > 0);
			expect(drawn.map(({ id }) => id)).toEqual(['contested-line-former']);
		}
	});

	it('marks a state with no solid line where its border is or was in dispute', () => {
		const { filter } = layer('selected-state') as unknown as { filter: never };
		const solid = (part: string) =>
			featureFilter(filter, 'filter').filter({ zoom: 4 }, { type: 2, properties: { part } } as never);
		expect([solid('free'), solid('contested')]).toEqual([true, false]);
		expect(paint('selected-state-contested', 'line-dasharray', {})).toEqual([2, 2]);
	});

	it.each(PHASES)(
		'leads an arc for a dispute about no territory that is %s, dashed like no line on the ground',
		(phase) => {
			expect(paint('dispute-arc', 'line-opacity', { phase })).toBe(1);
			expect(paint('dispute-arc', 'line-opacity', { phase: null })).toBe(0);
			const dash = paint('dispute-arc', 'line-dasharray', {}) as number[];
			expect(Object.values(DASHES).map(String)).not.toContain(String(dash));
			const line = paint('dispute-line', 'line-width', { phase }, {}, 4) as number;
			expect(paint('dispute-arc', 'line-width', { phase }, {}, 4)).toBeLessThan(line);
		}
	);

	it('draws a point beside a line or area smaller than one that stands alone', () => {
		const size = (beside: boolean) => {
			const { layout } = layer('dispute-point-armed') as unknown as { layout: Record<string, unknown> };
			const spec = latest.layout_symbol['icon-size'] as never as StylePropertySpecification;
			const expression = createPropertyExpression(layout['icon-size'], 'icon-size', spec);
			if (expression.result === 'error') throw new Error('icon-size');
			return expression.value.evaluate({ zoom: 5 }, { type: 1, properties: { beside } } as never) as number;
		};
		expect(size(true)).toBeLessThan(size(false));
	});

	it('shows the claim of one party, in dots, and says whose it is', () => {
		for (const [shown, opacity] of [
			[true, 1],
			[false, 0]
		] as const) {
			expect(paint('claim-line', 'line-opacity', { shown })).toBe(opacity);
			expect(paint('claim-label', 'text-opacity', { shown })).toBe(opacity);
		}
	});

	it('writes along a border what it is in the year and nothing else', () => {
		const written = (state: object) =>
			style.layers
				.filter(({ id }) => /^label-(line|border)/.test(id))
				.filter(({ id }) => paint(id, 'text-opacity', state) === 1)
				.map(({ id }) => id);
		for (const stage of BORDER_STAGES) expect(written({ now: stage })).toEqual([`label-border-${stage}`]);
		expect(written({ now: null })).toEqual(['label-line']);
		expect(written({ now: 'former-boundary' })).toEqual([]);
	});

	it('has a river quiet unless a dispute about it is open or selected', () => {
		const width = (state: object) => paint('river', 'line-width', state) as number;
		expect(width({ strong: true })).toBeGreaterThan(width({}));
		expect(width({ selected: true })).toBe(width({ strong: true }));
	});

	it('takes the solid border away while a dispute about it is open, and only then', () => {
		for (const phase of ['armed', 'active', 'latent'])
			expect(paint('border', 'line-opacity', { phase })).toBe(0);
		expect(paint('border', 'line-opacity', { phase: 'settled' })).toBeGreaterThan(0);
		expect(paint('border', 'line-opacity', { phase: null })).toBeGreaterThan(0);
	});

	it.each(LINE_CLASSES)('never draws a line of class %s solid unless it is a border', (name) => {
		const solid = draws('border', { class: name });
		expect(solid).toBe(name === 'international');
		expect(draws('contested-line', { class: name })).toBe(!solid);
		expect(paint('contested-line', 'line-opacity', { phase: null }, { class: name })).toBe(1);
		const dash = paint('contested-line', 'line-dasharray', {}, { class: name });
		expect(dash).toEqual(DASHES[name]);
	});

	it('gives each class and each stage of a border a dash of its own', () => {
		const dashes = Object.values(DASHES).map(String);
		expect(new Set(dashes).size).toBe(dashes.length);
	});

	it.each(LINE_CLASSES)('puts the rim of %s exactly under its dashes', (name) => {
		const rim = paint('dispute-line-rim', 'line-dasharray', {}, { class: name }) as number[];
		for (const phase of ['armed', 'active']) {
			const width = paint('dispute-line', 'line-width', { phase }, {}, 3) as number;
			const rimWidth = paint('dispute-line-rim', 'line-width', { phase }, {}, 3) as number;
			expect(rim.map((length) => length * rimWidth)).toEqual(
				DASHES[name].map((length): unknown => expect.closeTo(length * width, 6))
			);
		}
	});
});

describe('documents', () => {
	it('fills the circle in a year with a signature and hollows it in another', () => {
		const fill = (inYear: number) => String(paint('document-circle', 'circle-color', { total: 3, inYear }));
		expect(fill(1)).not.toBe(fill(0));
		expect(String(paint('document-circle', 'circle-stroke-color', { total: 3, inYear: 0 }))).toBe(fill(1));
	});

	it('draws nothing before the first document', () => {
		for (const state of [{}, { total: 0, inYear: 0 }]) {
			expect(paint('document-circle', 'circle-opacity', state)).toBe(0);
			expect(paint('label-place', 'text-opacity', state)).toBe(0);
		}
	});

	it('shows one step of the number', () => {
		expect(paint('document-number', 'text-opacity', {})).toBe(0);
		expect(paint('document-number', 'text-opacity', { shown: false })).toBe(0);
		expect(paint('document-number', 'text-opacity', { shown: true })).toBe(1);
	});
});

describe('labels', () => {
	it('names large states first and all of them near', () => {
		const { filter } = layer('label-state') as unknown as { filter: never };
		const named = (room: number, zoom: number) =>
			featureFilter(filter, 'filter').filter({ zoom }, { type: 1, properties: { room } } as never);
		expect([named(3000, 1), named(10, 2), named(10, 4), named(0, 5)]).toEqual([true, false, true, true]);
	});
});
