import { around, overlap, shared, type Rectangle } from '$lib/scene/outlines/rectangles';

/** Between a card and what it is about, CSS pixels. */
const GAP = 14;

/** What a card must keep to; CSS pixels from the corner of the map. */
interface Room {
	/** What nothing covers of the map. */
	free: Rectangle;
	/** The pieces of the thing; those without extent are its marks. */
	thing: readonly Rectangle[];
	/** Where the pointer is, if it is a pointer that asks. */
	pointer: readonly [x: number, y: number] | null;
}

const grown = ({ left, top, right, bottom }: Rectangle, by: number): Rectangle => ({
	left: left - by,
	top: top - by,
	right: right + by,
	bottom: bottom + by
});

/**
 * Where a card stands: beside the thing, never over it; beside the pointer where the thing is as large as the map, there
 * over as little of it as may be, and never under the pointer.
 * @returns its corner, left and top
 */
export function placeCard(
	[width, height]: readonly [width: number, height: number],
	{ free, thing, pointer }: Room
): readonly [x: number, y: number] {
	const pieces = thing.map((piece) => shared(piece, free)).filter((piece) => piece !== null);
	const seen = around(pieces) ?? around(thing) ?? { left: 0, top: 0, right: 0, bottom: 0 };
	const [px, py] = pointer ?? [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
	const at: Rectangle = { left: px, top: py, right: px, bottom: py };
	const within = (x: number, y: number): Rectangle => {
		const left = Math.max(free.left, Math.min(free.right - width, x));
		const top = Math.max(free.top, Math.min(free.bottom - height, y));
		return { left, top, right: left + width, bottom: top + height };
	};
	const beside = (of: Rectangle): Rectangle[] => [
		within(of.right + GAP, py - height / 2),
		within(of.left - GAP - width, py - height / 2),
		within(px - width / 2, of.top - GAP - height),
		within(px - width / 2, of.bottom + GAP)
	];
	const here = pieces.filter((piece) => overlap(grown(piece, 1), grown(at, 4)) > 0);
	const corners = [
		within(px + GAP, py + GAP),
		within(px - GAP - width, py + GAP),
		within(px + GAP, py - GAP - height),
		within(px - GAP - width, py - GAP - height)
	];
	const cost = (box: Rectangle) =>
		(overlap(grown(box, 2), grown(at, 4)) > 0 ? 1e9 : 0) +
		pieces.reduce((sum, piece) => sum + overlap(box, grown(piece, 4)), 0);
	const [first = at, ...others] = [...beside(seen), ...here.flatMap(beside), ...corners];
	const { left, top } = others.reduce((best, box) => (cost(box) < cost(best) ? box : best), first);
	return [left, top];
}
