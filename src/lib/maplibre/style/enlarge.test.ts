import {
	createPropertyExpression,
	latest,
	validateStyleMin,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { BORDER_STAGES } from '$lib/domain/types/snapshot-types';
import { PHASES } from '$lib/domain/types/dispute-types';
import { LINE_CLASSES } from '$lib/geo/topology-types';
import { sourcesOf } from '../source/sources';
import { INPUTS, tokensOf } from '../test-fixture';
import { MAP_LAYERS } from '$lib/scene/state/types';
import { enlargedLayer } from './enlarge';
import { layersOf, styleOf } from './style';

const BY = 1.6;
const tokens = tokensOf('light');
const all = new Set(MAP_LAYERS);
const desk = layersOf(tokens, all);
const enlarged = layersOf(tokens, all, { by: BY, layer: enlargedLayer });

type Values = Record<string, unknown>;
type Specs = Record<string, Record<string, StylePropertySpecification & { units?: string }>>;
const SPECS = latest as never as Specs;

/** The values of a layer that are lengths on the screen, by the specification, and the sizes of icons. */
const lengthsOf = ({ type, layout = {}, paint = {} }: LayerSpecification) =>
	(['layout', 'paint'] as const).flatMap((part) =>
		Object.entries({ layout, paint }[part] as Values).flatMap(([name, value]) => {
			const spec = SPECS[`${part}_${type}`]?.[name];
			return spec && (spec.units === 'pixels' || name === 'icon-size') ? [{ name, value, spec }] : [];
		})
	);

/** Every state and kind that a width or size may hang on. */
const FEATURES = [
	{},
	...PHASES.map((phase) => ({ state: { phase } })),
	...BORDER_STAGES.flatMap((now) => PHASES.map((phase) => ({ state: { now, phase } }))),
	...LINE_CLASSES.map((name) => ({ properties: { class: name } })),
	...[1, 3, 12].map((total) => ({ state: { total, inYear: 1 } })),
	{ state: { selected: true, strong: true }, properties: { room: 3000, beside: true, aside: 3 } }
];

function evaluated(name: string, value: unknown, spec: StylePropertySpecification, zoom: number): unknown[] {
	const expression = createPropertyExpression(value, name, spec);
	if (expression.result === 'error') throw new Error(`${name}: ${String(expression.value[0]?.message)}`);
	return FEATURES.map(({ state = {}, properties = {} }: { state?: object; properties?: object }) => {
		const found: unknown = expression.value.evaluate(
			{ zoom },
			{ type: 2, properties: { aside: 0, room: 40, ...properties } } as never,
			state
		);
		return typeof found === 'number' ? found : (found as { values: number[] }).values[0];
	});
}

describe('a style that is enlarged', () => {
	it('is valid', () => {
		expect(
			validateStyleMin(
				styleOf(tokens, sourcesOf(INPUTS), { enlarged: { by: BY, layer: enlargedLayer } }) as never
			)
		).toEqual([]);
	});

	it.each(desk.map((layer, index) => [layer.id, layer, enlarged[index]!] as const))(
		'has each length of %s so many times as long, at every zoom and in every state',
		(_, before, after) => {
			const lengths = lengthsOf(before);
			const larger = lengthsOf(after);
			for (const { name, value, spec } of lengths) {
				const other = larger.find((each) => each.name === name)!.value;
				for (const zoom of [1, 3, 5.5, 8]) {
					const expected = evaluated(name, value, spec, zoom).map((each): unknown =>
						expect.closeTo(Number(each) * BY, 6)
					);
					expect(evaluated(name, other, spec, zoom), name).toEqual(expected);
				}
			}
			if (before.type === 'line') expect(lengths.map(({ name }) => name)).toContain('line-width');
			const { layout = {} } = before as { layout?: Values };
			if ('text-field' in layout) expect(lengths.map(({ name }) => name)).toContain('text-size');
			if ('icon-image' in layout && !('icon-size' in layout)) {
				expect(larger).toContainEqual(expect.objectContaining({ name: 'icon-size', value: BY }));
			}
			// Dashes are counted in line widths.
			const dashOf = ({ paint = {} }: LayerSpecification) => (paint as Values)['line-dasharray'];
			expect(dashOf(after)).toEqual(dashOf(before));
		}
	);

	it('gives a sign the place beside its point that it has further out', () => {
		const offset = (layers: LayerSpecification[], zoom: number) => {
			const { layout } = layers.find(({ id }) => id === 'seat-working') as { layout: Values };
			const spec = SPECS['layout_symbol']!['icon-offset']!;
			const expression = createPropertyExpression(layout['icon-offset'], 'icon-offset', spec);
			if (expression.result === 'error') throw new Error('icon-offset');
			const shifts = { shift0: [0, 0], shift1: [1, 1], shift2: [2, 2], shift3: [3, 3] };
			return expression.value.evaluate({ zoom }, { type: 1, properties: shifts } as never) as number[];
		};
		for (const zoom of [0.5, 1.7, 2.4, 3.2, 4.7, 6]) {
			expect(offset(enlarged, zoom + Math.log2(BY))).toEqual(offset(desk, zoom));
		}
	});
});
