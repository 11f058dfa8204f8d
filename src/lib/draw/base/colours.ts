import css from '$lib/scene/symbols/tokens.css?raw';

/** Every colour of `tokens.css` as it is in the light scheme: a picture has one, whatever the reader's. */
const LIGHT = new Map(
	[...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}|rgb\([^)]*\))\s*,/g)].map(
		([, name = '', value = '']) => [name, value] as const
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
