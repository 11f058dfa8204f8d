import { touches, type SignBox } from '../compare/place-signs';
import { labelSize } from '../names/label-boxes';
import type { Rank, Town } from '$lib/geo/orientation-types';

/** Where the name of a town stands, seen from its dot. */
export type TownSide = 'right' | 'left' | 'above' | 'below';
const SIDES: readonly TownSide[] = ['right', 'left', 'above', 'below'];

/** The type of a town's name, CSS pixels, on a desk. */
export const TOWN_TYPE = 12.5;
/** From the middle of the dot to the name, and half the dot, CSS pixels. */
export const TOWN_GAP = 6;
const DOT = 4;
/** Between two names. */
const APART = 3;

/** The type of the name of a state, CSS pixels. */
export const STATE_TYPE = 12;

/** How far from its place the name of a state may stand, in its own widths and heights: the nearest first. */
const ASIDE = [0, -0.4, 0.4, -0.8, 0.8]
	.flatMap((right) => [0, -1.6, 1.6, -3.2, 3.2, -4.8, 4.8].map((down) => [right, down] as const))
	.sort(([a, b], [c, d]) => Math.hypot(4 * a, b) - Math.hypot(4 * c, d));

/** A state that the map does not name where it is seen. */
export interface UnnamedState {
	id: string;
	text: string;
	/** In the middle of what is seen of it, CSS pixels. */
	at: readonly [x: number, y: number];
}

/**
 * Names of states with room for them, a little above or below the middle if need be; and what they cover.
 * @param mayStand whether the name of a state may lie in a box: on its own land, and on nothing contested
 */
export function placedStates<T extends UnnamedState>(
	states: readonly T[],
	{ free, covered, larger }: Pick<TownOptions, 'free' | 'covered' | 'larger'>,
	mayStand: (state: T, box: SignBox) => boolean
): { placed: (T & { at: readonly [x: number, y: number] })[]; taken: SignBox[] } {
	const taken: SignBox[] = [];
	const placed = states.flatMap((state) => {
		const [width, height] = labelSize(state.text, STATE_TYPE * larger, true);
		for (const [right, down] of ASIDE) {
			const [x, y] = [state.at[0] + right * width, state.at[1] + down * height];
			const box = { x: x - width / 2, y: y - height / 2, width, height };
			if (!boxHolds(free, box) || covered(box) || !mayStand(state, box)) continue;
			if (taken.some((other) => touches(box, other, APART))) continue;
			taken.push(box);
			return [{ ...state, at: [x, y] as const }];
		}
		return [];
	});
	return { placed, taken };
}

export interface PlacedTown {
	town: Town;
	text: string;
	side: TownSide;
	/** What the name covers, and its dot; CSS pixels. */
	name: SignBox;
	dot: SignBox;
}

interface TownOptions {
	/** Where a town is drawn, CSS pixels from the corner of the map; null where it is not. */
	placeOf: (town: Town) => readonly [x: number, y: number] | null;
	nameOf: (town: Town) => string;
	/** What is free of the map, CSS pixels. */
	free: SignBox;
	/** Whether something that must be seen, such as another name, lies in a box. */
	covered: (box: SignBox) => boolean;
	/** How many times as large as on a desk the letters are. */
	larger: number;
}

/** What a name covers, with its dot. */
function boxes(
	[x, y]: readonly [number, number],
	[width, height]: readonly [number, number],
	side: TownSide,
	larger: number
): { name: SignBox; dot: SignBox } {
	const [gap, dot] = [TOWN_GAP * larger, DOT * larger];
	const left = { right: x + gap, left: x - gap - width }[side as string] ?? x - width / 2;
	const top = { above: y - gap - height, below: y + gap }[side as string] ?? y - height / 2;
	return {
		name: { x: left, y: top, width, height },
		dot: { x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot }
	};
}

/** True if a box lies wholly in another. */
export const boxHolds = (outer: SignBox, inner: SignBox): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/**
 * Towns with room for their name: those of a lower rank give way, of the same rank the smaller. Nothing overlaps, and
 * nothing is cut. Greedy.
 */
export function placedTowns(towns: readonly Town[], most: Rank, options: TownOptions): PlacedTown[] {
	const { placeOf, nameOf, free, covered, larger } = options;
	const taken: SignBox[] = [];
	const inOrder = towns
		.filter(({ rank }) => rank <= most)
		.sort((a, b) => a.rank - b.rank || b.population - a.population);
	return inOrder.flatMap((town) => {
		const at = placeOf(town);
		if (!at) return [];
		const text = nameOf(town);
		const size = labelSize(text, TOWN_TYPE * larger);
		const isFree = (box: SignBox) =>
			boxHolds(free, box) && !taken.some((other) => touches(box, other, APART)) && !covered(box);
		const side = SIDES.find((each) => {
			const { name, dot } = boxes(at, size, each, larger);
			return isFree(name) && isFree(dot);
		});
		if (!side) return [];
		const { name, dot } = boxes(at, size, side, larger);
		taken.push(name, dot);
		return [{ town, text, side, name, dot }];
	});
}
