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

/** For who has no room there nor anywhere: closer together, so that a narrow part is not passed over. */
const CLOSER = Array.from({ length: 25 }, (_, column) => (column - 12) / 8)
	.flatMap((right) => Array.from({ length: 17 }, (_, row) => [right, (row - 8) / 2] as const))
	.sort(([a, b], [c, d]) => Math.hypot(4 * a, b) - Math.hypot(4 * c, d));

/** A state that the map does not name where it is seen. */
export interface UnnamedState {
	id: string;
	text: string;
	/** In the middle of what is seen of it, CSS pixels. */
	at: readonly [x: number, y: number];
	/** So little is seen of it that a name about its middle would lie on others. */
	isStrip?: boolean;
}

/** What of the name of a state stands on its land; `edge`: a part of it, and the rest at sea. */
export type OnLand = 'whole' | 'middle' | 'edge';

/** How close together places are tried all over the free part, in heights of a name. */
const TRIED = 1.5;

/** Places all over a box, the nearest to a point first. */
function placesIn({ x, y, width, height }: SignBox, [cx, cy]: readonly [number, number], apart: number) {
	const [columns, rows] = [Math.floor(width / apart / 2), Math.floor(height / apart)];
	return Array.from({ length: columns * rows }, (_, index): [number, number] => [
		x + ((index % columns) + 0.5) * apart * 2,
		y + (Math.floor(index / columns) + 0.5) * apart
	]).sort(([ax, ay], [bx, by]) => Math.hypot(ax - cx, ay - cy) - Math.hypot(bx - cx, by - cy));
}

/**
 * Names of states with room for them: on their own land as a whole, if that is possible, in the middle of what is seen of it
 * or a little above or below; and what they cover.
 * @param onLand how the name of a state lies in a box; null where it may not
 * @param anywhere for which of them a place is looked for all over the free part, if need be
 */
export function placedStates<T extends UnnamedState>(
	states: readonly T[],
	{ free, covered, larger }: Pick<TownOptions, 'free' | 'covered' | 'larger'>,
	onLand: (state: T, box: SignBox) => OnLand | null,
	anywhere: (state: T) => boolean
): { placed: (T & { at: readonly [x: number, y: number] })[]; taken: SignBox[] } {
	const taken: SignBox[] = [];
	const placed = states.flatMap((state) => {
		const [width, height] = labelSize(state.text, STATE_TYPE * larger, true);
		const boxAt = ([x, y]: readonly [number, number]): SignBox => ({
			x: x - width / 2,
			y: y - height / 2,
			width,
			height
		});
		const isFree = (box: SignBox) =>
			boxHolds(free, box) && !covered(box) && !taken.some((other) => touches(box, other, APART));
		const about = (aside: readonly (readonly [number, number])[]) =>
			aside.map(([right, down]) => [state.at[0] + right * width, state.at[1] + down * height] as const);
		const found = (places: readonly (readonly [number, number])[]) =>
			places.flatMap((at) => {
				const on = isFree(boxAt(at)) && onLand(state, boxAt(at));
				return on && !(state.isStrip && on === 'middle') ? [{ at, on }] : [];
			});
		const whole = (all: ReturnType<typeof found>) => all.find(({ on }) => on === 'whole');
		const middle = (all: ReturnType<typeof found>) => all.find(({ on }) => on === 'middle');
		const nearby = found(about(ASIDE));
		const far = anywhere(state) && !whole(nearby) ? found(placesIn(free, state.at, TRIED * height)) : [];
		const closer = () => (anywhere(state) ? found(about(CLOSER)) : []);
		const best =
			whole(nearby) ?? whole(far) ?? middle(nearby) ?? middle(far) ?? nearby[0] ?? far[0] ?? closer()[0];
		if (!best) return [];
		taken.push(boxAt(best.at));
		return [{ ...state, at: best.at }];
	});
	return { placed, taken };
}

export interface PlacedTown {
	town: Town;
	text: string;
	side: TownSide;
	/** How much lower than level with its dot it stands beside it, in its own heights. */
	shift: number;
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
	/** The same of signs, which names keep off, but for that of a town that lies under one itself. */
	signs?: (box: SignBox) => boolean;
	/** How much of the name of a town in a box lies on land of other states, as a share; without it all land is alike. */
	abroad?: (town: Town, box: SignBox) => number;
	/** Ids of what is named first, whatever its rank. */
	told?: ReadonlySet<string> | undefined;
	/** How many times as large as on a desk the letters are. */
	larger: number;
}

/** The places of a town's name, the preferred first: on the four sides, and beside the dot a little higher or lower. */
const TOWN_PLACES: readonly { side: TownSide; shift: number }[] = [
	...SIDES.map((side) => ({ side, shift: 0 })),
	...[-0.6, 0.6].flatMap((shift) => (['right', 'left'] as const).map((side) => ({ side, shift })))
];
/** A town whose name would lie on the land of others by more than such a share has none: it would be taken for theirs. */
const MOST_ABROAD = 0.25;

/** What a name covers beside a point. @param gap from the point to the name; @param shift as of a town */
function boxBeside(
	[x, y]: readonly [number, number],
	[width, height]: readonly [number, number],
	side: TownSide,
	gap: number,
	shift = 0
): SignBox {
	const left = { right: x + gap, left: x - gap - width }[side as string] ?? x - width / 2;
	const top = { above: y - gap - height, below: y + gap }[side as string] ?? y - height / 2 + shift * height;
	return { x: left, y: top, width, height };
}

/** What a square about a point covers. @param half of its side */
export const boxAbout = ([x, y]: readonly [number, number], half: number): SignBox => ({
	x: x - half,
	y: y - half,
	width: 2 * half,
	height: 2 * half
});

/** A circle on the map with a name beside it: a place with documents, or a state that is too small to be seen. */
export interface MarkToName {
	kind: 'place' | 'state';
	id: string;
	text: string;
	/** Its middle, CSS pixels from the corner of the map. */
	at: readonly [x: number, y: number];
	/** From its middle to its name, CSS pixels on a desk. */
	gap: number;
}

export interface PlacedMark {
	mark: MarkToName;
	side: TownSide;
	/** What the name covers, CSS pixels. */
	box: SignBox;
}

/** The type of the name of a place with documents, CSS pixels on a desk. */
export const PLACE_TYPE = 13;

/** Names beside circles, those that come first before others; who finds no room is left out. */
export function placedMarks(
	marks: readonly MarkToName[],
	{ free, covered, larger }: Pick<TownOptions, 'free' | 'covered' | 'larger'>
): PlacedMark[] {
	const taken: SignBox[] = [];
	return marks.flatMap((mark) => {
		const isState = mark.kind === 'state';
		const size = labelSize(mark.text, (isState ? STATE_TYPE : PLACE_TYPE) * larger, isState);
		const placed = SIDES.map((side) => ({
			mark,
			side,
			box: boxBeside(mark.at, size, side, mark.gap * larger)
		})).find(
			({ box }) => boxHolds(free, box) && !covered(box) && !taken.some((other) => touches(box, other, APART))
		);
		if (!placed) return [];
		taken.push(placed.box);
		return [placed];
	});
}

/** True if a box lies wholly in another. */
export const boxHolds = (outer: SignBox, inner: SignBox): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/**
 * Towns with room for their name: those of a lower rank give way, of the same rank those that come later. Nothing overlaps, and
 * nothing is cut. Greedy.
 */
export function placedTowns(towns: readonly Town[], most: Rank, options: TownOptions): PlacedTown[] {
	const { placeOf, nameOf, free, covered, signs = () => false, abroad = () => 0, larger } = options;
	const taken: SignBox[] = [];
	const rankOf = ({ id, rank }: Town) => (options.told?.has(id) ? 0 : rank);
	const inOrder = towns.filter((town) => rankOf(town) <= most).sort((a, b) => rankOf(a) - rankOf(b));
	return inOrder.flatMap((town) => {
		const at = placeOf(town);
		if (!at) return [];
		const text = nameOf(town);
		const size = labelSize(text, TOWN_TYPE * larger);
		const isFree = (box: SignBox) =>
			boxHolds(free, box) && !taken.some((other) => touches(box, other, APART)) && !covered(box);
		const dot = boxAbout(at, DOT * larger);
		const places = TOWN_PLACES.map(({ side, shift }) => ({
			side,
			shift,
			name: boxBeside(at, size, side, TOWN_GAP * larger, shift)
		}));
		const roomy = isFree(dot)
			? places.filter(({ name }) => isFree(name) && (signs(dot) || !signs(name)))
			: [];
		let best: { place: (typeof roomy)[number]; share: number } | null = null;
		for (const place of roomy) {
			const share = abroad(town, place.name);
			if (!best || share < best.share) best = { place, share };
			if (share === 0) break;
		}
		if (!best || best.share > MOST_ABROAD) return [];
		const { place } = best;
		taken.push(place.name, dot);
		return [{ town, text, ...place, dot }];
	});
}
