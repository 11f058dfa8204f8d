/** Where the words of a contested area stand: a name far from it would be taken for that of what lies there. */
import type { SignBox } from '../compare/place-signs';
import { wrapped } from '../names/text-width';
import { boxOfPoints } from '../outlines/path-box';
import type { Points } from '../outlines/path-points';
import { isInside } from '../outlines/visible';
import { placesAbout, type GroundWords, type WordsPlace } from './places-about';

/** A contested area: its name, and in the same form for each who administers and who claims it. */
export interface AreaToName {
	id: string;
	name: string;
	sides: string;
	/** Whether it says at once who the sides are, or when all else has its room. */
	early: boolean;
	/** In the middle of what is seen of it. */
	at: readonly [x: number, y: number];
	/** Its outline. */
	rings: readonly Points[];
	selected: boolean;
	/** How much of its words in a box lies on land of states that do not claim it, as a share. */
	abroad?: (box: SignBox) => number;
}

interface AreaRoom {
	isFree: (box: SignBox) => boolean;
	/** What words cover. */
	sizeOf: (words: GroundWords) => [width: number, height: number];
	/** Of their letters. */
	size: { name: number; more: number };
	/** How many times as large as on a desk the letters are. */
	larger: number;
}

/** How wide the lines are at most, and how far beside the middle of the area; CSS pixels on a desk. */
export const WIDEST_AREA = 170;
const NARROWER = 115;
const BESIDE = 11;

/** How far from the middle of an area its name may stand, in its own widths and heights: the nearest first. */
const ON_AREA = [0, -0.3, 0.3, -0.6, 0.6]
	.flatMap((right) => [0, -0.6, 0.6, -1.2, 1.2, -2, 2].map((down) => [right, down] as const))
	.sort(([a, b], [c, d]) => Math.hypot(2 * a, b) - Math.hypot(2 * c, d));
/** How much of a name lies on its area at least, or it stands beside it. */
const LEAST_ON = 0.5;
/** An area so large, width and height together, is said all of beside it, too; CSS pixels on a desk. */
const SAID_BESIDE = 70;

/** Said late, or along its outline, so little of the words may lie on other areas or on states that do not claim it. */
const LITTLE_ASTRAY = 0.1;
/** Along the outline of an area, places are tried so close together, CSS pixels, and at so many of a straight part at most. */
const [STEP, MOST_STEPS] = [12, 40];

/** Points along a ring, the corners among them. */
const alongRing = (ring: Points): (readonly [number, number])[] =>
	ring.flatMap(([x, y], index) => {
		const [fromX, fromY] = ring.at(index - 1) ?? [x, y];
		const count = Math.min(MOST_STEPS, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP) || 1);
		return Array.from({ length: count }, (_, step) => {
			const share = (step + 1) / count;
			return [fromX + share * (x - fromX), fromY + share * (y - fromY)] as const;
		});
	});
/** Beside an area, who holds it is never said where more of that would stand there: it would be taken for theirs. */
const MOST_ASTRAY = 0.4;

/** What of a box lies in rings, as a share. */
function shareIn({ x, y, width, height }: SignBox, rings: readonly Points[]): number {
	const points = [0.15, 0.5, 0.85].flatMap((down) =>
		[0.05, 0.275, 0.5, 0.725, 0.95].map((across) => [x + across * width, y + down * height] as const)
	);
	return points.filter((point) => isInside(point, rings)).length / points.length;
}

/**
 * The words of an area: on it, if they have room there, or beside its middle or, selected, its outline; as little as
 * possible on other areas and on states that do not claim it. Null without room.
 * @param areas all of the map
 * @param late what else has its name has it: the area says its sides, or nothing
 */
export function placedArea(
	{ id, name, sides, early, at, rings, selected, abroad = () => 0 }: AreaToName,
	areas: readonly AreaToName[],
	{ isFree, sizeOf, size, larger }: AreaRoom,
	late = false
): (GroundWords & WordsPlace) | null {
	const wordsOf = (widest: number): GroundWords => ({
		name: wrapped(name, widest * larger, size.name, 600),
		more: wrapped(sides, widest * larger, size.more, 400)
	});
	const full = wordsOf(WIDEST_AREA);
	const narrower = wordsOf(NARROWER);
	const bare: GroundWords = { ...full, more: [] };
	const others = areas.filter((area) => area.id !== id).map((area) => area.rings);
	const astrayIn = (box: SignBox) =>
		others.reduce((sum, other) => sum + shareIn(box, other), 0) + abroad(box);
	const best = (places: readonly WordsPlace[], mostAstray: number) =>
		places
			.filter(({ box }) => isFree(box))
			.map((place) => ({ place, astray: astrayIn(place.box) }))
			.filter(({ astray }) => astray <= (late ? LITTLE_ASTRAY : mostAstray))
			.sort((a, b) => a.astray - b.astray)[0]?.place;
	const on = (words: GroundWords) => {
		const [width, height] = sizeOf(words);
		const places = ON_AREA.map(([right, down]): WordsPlace => ({
			box: {
				x: at[0] + (right - 0.5) * width,
				y: at[1] + (down - 0.5) * height,
				width,
				height
			},
			align: 'middle'
		}));
		const onIt = places.filter(({ box }) => shareIn(box, rings) >= LEAST_ON);
		return best(onIt, Infinity);
	};
	/** Of its outline what nothing hides, the nearest to its middle first. */
	const outline = () =>
		rings
			.flatMap(alongRing)
			.filter(([x, y]) => isFree({ x, y, width: 0, height: 0 }))
			.sort(([ax, ay], [bx, by]) => Math.hypot(ax - at[0], ay - at[1]) - Math.hypot(bx - at[0], by - at[1]));
	const beside = (words: GroundWords, mostAstray = MOST_ASTRAY) => {
		const about = (point: AreaToName['at']) => placesAbout(point, sizeOf(words), BESIDE * larger, false);
		const near = best(about(at), mostAstray);
		if (near) return near;
		// What the page is not about gives way instead, until all else has been placed.
		const along = selected || late ? outline().flatMap(about) : [];
		const clear = along.find(
			({ box }) => isFree(box) && astrayIn(box) <= Math.min(mostAstray, LITTLE_ASTRAY)
		);
		if (clear || words.more.length > 0) return clear;
		return best(along, MOST_ASTRAY) ?? best(about(at), Infinity);
	};
	const extent = boxOfPoints(rings);
	const isLarge = extent !== null && extent.width + extent.height > SAID_BESIDE * larger;
	const withSides = [
		{ words: full, find: on },
		{ words: narrower, find: on },
		...(isLarge || late
			? [
					{ words: full, find: beside },
					{ words: narrower, find: (words: GroundWords) => beside(words, 0) }
				]
			: [])
	];
	const tries = [
		...(early || late ? withSides : []),
		...(late
			? []
			: [
					{ words: bare, find: on },
					{ words: { ...narrower, more: [] }, find: on },
					{ words: bare, find: beside }
				])
	];
	for (const { words, find } of tries) {
		const place = find(words);
		if (place) return { ...words, ...place };
	}
	return null;
}
