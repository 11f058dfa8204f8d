import type { LayerSpecification } from 'maplibre-gl';

type Values = Record<string, unknown>;

/** MapLibre's types tie each value to its name; here both come from the same style. */
export interface Styled {
	setPaintProperty(layer: string, name: string, value: unknown): unknown;
	setLayoutProperty(layer: string, name: string, value: unknown): unknown;
	setFilter(layer: string, filter: never): unknown;
	setLayerZoomRange(layer: string, least: number, most: number): unknown;
}

/** MapLibre's own, for layers without a last zoom. */
const MOST_ZOOM = 24;

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/**
 * Changes what two looks of the same layers differ in, in place: no source is touched, so all feature-state stays.
 * @returns how many values were changed
 */
export function restyle(
	map: Styled,
	before: readonly LayerSpecification[],
	after: readonly LayerSpecification[]
): number {
	let changes = 0;
	const old = new Map(before.map((layer) => [layer.id, layer]));
	const change = (set: () => unknown) => {
		set();
		changes += 1;
	};
	for (const layer of after) {
		const was = old.get(layer.id);
		const changed = (part: 'paint' | 'layout') =>
			Object.entries((layer[part] ?? {}) as Values).filter(([name, value]) =>
				differ((was?.[part] as Values | undefined)?.[name], value)
			);
		for (const [name, value] of changed('paint')) {
			change(() => map.setPaintProperty(layer.id, name, value));
		}
		for (const [name, value] of changed('layout')) {
			change(() => map.setLayoutProperty(layer.id, name, value));
		}
		const filterOf = (each: object | undefined) => each && 'filter' in each && each.filter;
		if (differ(filterOf(was), filterOf(layer)))
			change(() => map.setFilter(layer.id, filterOf(layer) as never));
		if (was?.minzoom !== layer.minzoom) {
			change(() => map.setLayerZoomRange(layer.id, layer.minzoom ?? 0, layer.maxzoom ?? MOST_ZOOM));
		}
	}
	return changes;
}
