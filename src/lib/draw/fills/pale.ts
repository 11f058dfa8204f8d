import { PALE } from '$lib/scene/symbols/status';

const partsOf = (colour: string): number[] =>
	[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour, `#rrggbb`, mixed into a ground: as if it were seen through, but without what a printer makes of that. @param share of the colour */
export function mixed(colour: string, ground: string, share = PALE): string {
	const under = partsOf(ground);
	const parts = partsOf(colour).map((part, index) => part * share + (under[index] ?? 0) * (1 - share));
	return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A fill that stands back on the ground of the map. */
export const paled = <H extends { colour: string }>(
	{ ground, hatches }: { ground: string; hatches: readonly H[] },
	land: string
): { ground: string; hatches: H[] } => ({
	ground: mixed(ground, land),
	hatches: hatches.map((hatch) => ({ ...hatch, colour: mixed(hatch.colour, land) }))
});
