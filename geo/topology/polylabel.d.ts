declare module 'polylabel' {
	/** The point of a polygon that is farthest from its outline, `[x, y]`. */
	export default function polylabel(polygon: number[][][], precision?: number): number[];
}
