declare module 'polylabel' {
	/** The point of a polygon that is farthest from its outline, `[x, y]`, and how far; of all rings even and odd count. */
	export default function polylabel(
		polygon: number[][][],
		precision?: number
	): number[] & { distance: number };
}
