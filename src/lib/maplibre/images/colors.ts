export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Red, green and blue (0–255) of an opaque colour written `#rrggbb` or `rgb(r, g, b)`: what a computed style
 * and `tokens.css` hold.
 * @throws Error for any other form
 */
export function rgbOf(color: string): Rgb {
	const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
	const parts = hex
		? hex.slice(1).map((part) => Number.parseInt(part, 16))
		: /^rgba?\(/.test(color)
			? (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
			: [];
	const [red, green, blue] = parts;
	if (red === undefined || green === undefined || blue === undefined) {
		throw new Error(`Not an opaque colour: ${color}`);
	}
	return [red, green, blue];
}
