import type { LayerSpecification } from 'maplibre-gl';

type Values = Record<string, unknown>;
interface Parts {
	minzoom?: number;
	filter?: unknown;
	layout?: Values;
	paint?: Values;
}

/** Lengths in pixels, and icons. Dashes are counted in line widths, offsets of text and icons in these: they follow. */
const LENGTHS =
	/^(line-(width|offset|blur)|circle-(radius|stroke-width)|text-(size|padding|halo-width)|icon-(size|padding)|symbol-spacing)$/;

/** What a number or an expression comes to, times as large. A curve or steps over the zoom must stay the outermost. */
function times(value: unknown, by: number): unknown {
	if (typeof value === 'number') return value * by;
	if (!Array.isArray(value)) return value;
	const first = { interpolate: 4, step: 2 }[String(value[0])];
	if (first === undefined) return ['*', by, value];
	return value.map((part: unknown, index) => (index >= first && index % 2 === 0 ? times(part, by) : part));
}

/** The same condition, of a map so many zooms further out. */
function further(value: unknown, zooms: number): unknown {
	if (!Array.isArray(value)) return value;
	return value[0] === 'zoom' ? ['-', value, zooms] : value.map((part: unknown) => further(part, zooms));
}

/** Steps over the zoom, so many zooms later. */
const later = (value: unknown, zooms: number): unknown =>
	Array.isArray(value) && value[0] === 'step'
		? value.map((part: unknown, index) => (index > 2 && index % 2 === 1 ? Number(part) + zooms : part))
		: value;

/**
 * A layer with lines, signs and names so many times as large, as for the last row of a class: the map of a desk
 * further out, looked at through a glass. What has room only from some zoom on has it that much later.
 */
export function enlargedLayer(layer: LayerSpecification, by: number): LayerSpecification {
	const { minzoom, filter, layout = {}, paint = {} } = layer as Parts;
	const zooms = Math.log2(by);
	const each = (values: Values): Values =>
		Object.fromEntries(
			Object.entries(values).map(([name, value]) => [
				name,
				LENGTHS.test(name)
					? times(value, by)
					: name.endsWith('-offset') || name.endsWith('-anchor')
						? later(value, zooms)
						: value
			])
		);
	const icon = 'icon-image' in layout ? { 'icon-size': 1 } : {};
	return {
		...layer,
		...(minzoom !== undefined && { minzoom: minzoom + zooms }),
		...(filter !== undefined && { filter: further(filter, zooms) }),
		layout: each({ ...icon, ...layout }),
		paint: each(paint)
	} as LayerSpecification;
}
