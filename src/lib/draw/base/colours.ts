import css from '$lib/scene/symbols/tokens.css?raw';

/**
 * As `#rrggbb`, without how much is seen through: programs that read SVG take `rgb(255 255 255 / 0.9)` for black, and a
 * printer does better without.
 */
const opaque = (value: string): string =>
	value.startsWith('#')
		? value
		: `#${(value.match(/\d+/g) ?? [])
				.slice(0, 3)
				.map((part) => Number(part).toString(16).padStart(2, '0'))
				.join('')}`;

/** Every colour of `tokens.css` as it is in the light scheme: a picture has one, whatever the reader's. */
const LIGHT = new Map(
	[...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}|rgb\([^)]*\))\s*,/g)].map(
		([, name = '', value = '']) => [name, opaque(value)] as const
	)
);

/**
 * A colour by its name in `tokens.css`.
 * @throws Error for a name that is not there
 */
export function light(name: string): string {
	const value = LIGHT.get(name);
	if (!value) throw new Error(`tokens.css has no colour --${name}`);
	return value;
}
