/**
 * All names of the ground of a close map, in one written rank: nothing overlaps, nothing is cut, and what comes later gives
 * way. Lengths are CSS pixels from the corner of the map.
 */
import { touches, type SignBox } from '../compare/place-signs';
import { textWidth, wrapped } from '../names/text-width';
import type { Position } from '$lib/domain';
import type { Lettering, NamedGround, Orientation, Rank, Town } from '$lib/geo/orientation-types';
import { placedArea, WIDEST_AREA, type AreaToName } from './place-areas';
import { placesAbout, type Align, type GroundWords } from './places-about';
import { lettersBeside, boxesOfLetters, spreadLetters, type Letter } from './lettering';
import {
	boxAbout,
	boxHolds,
	placedMarks,
	placedTowns,
	type MarkToName,
	type PlacedMark,
	type PlacedTown
} from './place-towns';

type Point = readonly [x: number, y: number];

/**
 * Who has the room, from the first to the last. Before them all come what the map itself names, the scale and the locator, and
 * the names of states (`placedStates`).
 */
export const NAME_ORDER = [
	'small states, places with documents',
	'areas of what is selected',
	'points of what is selected',
	'towns of two or three states',
	'other contested areas',
	'lines that are not agreed, the border of what is selected',
	'rivers',
	'towns close by',
	'other borders that were in dispute',
	'lakes',
	'who administers and claims the other contested areas',
	'seas, ranges, deserts'
] as const;
type Turn = (typeof NAME_ORDER)[number];

/** A point of what is selected. */
export interface PointToName {
	id: string;
	name: string;
	at: Point;
	/** How much of its name in a box lies on land of other states than that in which it lies, as a share. */
	abroad?: (box: SignBox) => number;
}

/** A line, and what it is. */
export interface LineToName {
	id: string;
	name: string;
	/** All along what is seen of it, some pixels apart. */
	points: readonly Point[];
	/** Whether its name comes before those of rivers and small towns. */
	first: boolean;
}

/** Words of one or more lines, and what they cover. */
export interface PlacedWords {
	id: string;
	kind: 'area' | 'point' | 'line' | 'lake';
	/** What they name; they move with it. */
	at: Point;
	/** The name, one or more lines. */
	name: string[];
	/** Below it, in smaller type. */
	more: string[];
	box: SignBox;
	align: Align;
}

/** Letters along a line. */
export interface PlacedLetters {
	id: string;
	kind: Lettering['kind'] | 'river';
	letters: Letter[];
	size: number;
}

export interface GroundInput {
	/** Circles that are named here; none where the map names them itself. */
	marks: readonly MarkToName[];
	orientation: Orientation;
	/** The least important rank that has room at the scale. */
	most: Rank;
	/** Ids of towns that the map names itself. */
	named: ReadonlySet<string>;
	/** Ids of towns that are named first, whatever their rank. */
	told?: ReadonlySet<string> | undefined;
	areas: readonly AreaToName[];
	points: readonly PointToName[];
	lines: readonly LineToName[];
	/** The lines of rivers by id; none before these are loaded. */
	rivers: ReadonlyMap<string, readonly (readonly Point[])[]>;
	placeOf: (position: Position) => Point | null;
	nameOf: (of: NamedGround) => string;
	free: SignBox;
	covered: (box: SignBox) => boolean;
	/** The same of diamonds and other signs, which names keep off, but for that of a town that lies under one itself. */
	signs?: (box: SignBox) => boolean;
	/** How much of the name of a town in a box lies on land of other states, as a share. */
	abroad?: (town: Town, box: SignBox) => number;
	/** By how much of their width words may be drawn wider, in a typeface that is not ours: so far they keep off the edge. */
	wider?: number;
	/** How many times as large as on a desk the letters are. */
	larger: number;
}

export interface PlacedGround {
	marks: PlacedMark[];
	towns: PlacedTown[];
	words: PlacedWords[];
	letters: PlacedLetters[];
}

/** Type, CSS pixels on a desk: of the name of an area, a point, a lake; of what stands below it; of letters along a line. */
export const AREA_TYPE = { name: 13, more: 12.5 } as const;
export const LETTER_TYPE = {
	river: 12.5,
	sea: 14,
	range: 13,
	desert: 13,
	plateau: 13,
	valley: 12.5
} as const;
/** How much of its colour letters of water have, the rest is that of letters; and letters of the ground, the rest is land. */
export const LETTER_INK = { water: 0.35, ground: 0.8 } as const;
/** The least that stands between two lines, in sizes of the letters. */
export const LINE = 1.15;
/** Between what is named, or the mark and ring of a point, and the words beside it. */
const BESIDE = { lake: 11, point: 17, line: 8 } as const;
/** How wide the name of a line is at most, and the least number of points that it needs: from one to the next 6 pixels. */
const WIDEST_LINE = 120;
const LEAST_LINE = 12;
const APART = 3;

export function placedGround(input: GroundInput): PlacedGround {
	const { marks, orientation, most, named, areas, points, lines, rivers, placeOf, nameOf, free, larger } =
		input;
	const taken: SignBox[] = [];
	const { abroad } = input;
	const onSign = (box: SignBox) => input.signs?.(box) === true;
	const standing = (box: SignBox) => taken.some((other) => touches(box, other, APART)) || input.covered(box);
	const covered = (box: SignBox) => standing(box) || onSign(box);
	const room = { free, covered, larger };
	const isFree = (box: SignBox) => {
		const aside = (input.wider ?? 0) * box.width;
		return boxHolds(free, { ...box, x: box.x - aside, width: box.width + 2 * aside }) && !covered(box);
	};
	const size = { name: AREA_TYPE.name * larger, more: AREA_TYPE.more * larger };
	const found: PlacedGround = { marks: [], towns: [], words: [], letters: [] };

	const sizeOf = ({ name, more }: GroundWords): [number, number] => [
		1.03 *
			Math.max(
				...name.map((line) => textWidth(line, size.name, 600)),
				...more.map((line) => textWidth(line, size.more))
			),
		LINE * (name.length * size.name + more.length * size.more)
	];
	/** In the first of the places that has room, or in that which lies the least on land of others. */
	function placeWords(
		id: string,
		kind: 'point' | 'lake',
		at: Point,
		tries: GroundWords[],
		astray: (box: SignBox) => number = () => 0
	): void {
		const [best] = tries
			.flatMap((words) =>
				placesAbout(at, sizeOf(words), BESIDE[kind] * larger, kind !== 'point').map((place) => ({
					...words,
					...place
				}))
			)
			.filter(({ box }) => isFree(box))
			.map((place) => ({ place, astray: astray(place.box) }))
			.sort((a, b) => a.astray - b.astray);
		if (!best) return;
		taken.push(best.place.box);
		found.words.push({ id, kind, at, ...best.place });
	}
	/** Beside a line, where it has room on none of its points: about its middle, if that is possible. */
	function placeLine({ id, name, points: along }: LineToName): void {
		if (along.length < LEAST_LINE * larger) return;
		const words = { name: wrapped(name, WIDEST_LINE * larger, size.name, 600), more: [] };
		const middle = along.length / 2;
		const tries = along
			.map((at, index) => ({ at, away: Math.abs(index - middle) }))
			.filter((_, index) => index % 4 === 0)
			.sort((a, b) => a.away - b.away);
		for (const { at } of tries) {
			const place = placesAbout(at, sizeOf(words), BESIDE.line * larger, false).find(
				({ box }) => isFree(box) && !along.some((point) => touches(box, boxAbout(point, 1), 1))
			);
			if (!place) continue;
			taken.push(place.box);
			found.words.push({ id, kind: 'line', at, ...words, ...place });
			return;
		}
	}
	const placeLines = (first: boolean) => lines.filter((line) => line.first === first).forEach(placeLine);
	const placeAreas = (selected: boolean) =>
		areas
			.filter((area) => area.selected === selected)
			.forEach((area) => {
				const placed = placedArea(area, areas, { isFree, sizeOf, size, larger });
				if (!placed) return;
				taken.push(placed.box);
				found.words.push({ id: area.id, kind: 'area', at: area.at, ...placed });
			});
	/** Areas of which there is the name alone say the rest in its place, if that has room by now. */
	const completeAreas = () => {
		for (const words of found.words) {
			const area =
				words.more.length === 0 && areas.find(({ id }) => words.kind === 'area' && id === words.id);
			if (!area) continue;
			const before = taken.splice(taken.indexOf(words.box), 1);
			const placed = placedArea(area, areas, { isFree, sizeOf, size, larger }, true);
			taken.push(...(placed ? [placed.box] : before));
			Object.assign(words, placed);
		}
	};
	const placeTowns = (which: (town: Town) => boolean) => {
		// A point of the record that is called as its town is named once.
		const isPoint = (town: Town) => points.some(({ name }) => name === nameOf(town));
		const others = orientation.towns.filter((town) => !named.has(town.id) && which(town) && !isPoint(town));
		const placed = placedTowns(others, most, {
			...room,
			covered: standing,
			signs: onSign,
			...(abroad && { abroad }),
			told: input.told,
			placeOf: ({ at }) => placeOf(at),
			nameOf
		});
		taken.push(...placed.flatMap(({ name, dot }) => [name, dot]));
		found.towns.push(...placed);
	};
	const take = (id: string, kind: PlacedLetters['kind'], type: number, letters: Letter[] | null) => {
		if (!letters) return;
		taken.push(...boxesOfLetters(letters, type));
		found.letters.push({ id, kind, letters, size: type });
	};
	const inRank = <T extends NamedGround>(all: readonly T[]): T[] =>
		all.filter(({ rank }) => rank <= most).sort((a, b) => a.rank - b.rank);
	const seen = (positions: readonly Position[]) =>
		positions.flatMap((position) => {
			const at = placeOf(position);
			return at ? [at] : [];
		});

	const turns: Record<Turn, () => void> = {
		'small states, places with documents': () => {
			found.marks.push(...placedMarks(marks, room));
			taken.push(...found.marks.map(({ box }) => box));
		},
		'areas of what is selected': () => placeAreas(true),
		'points of what is selected': () =>
			points.forEach(({ id, name, at, abroad: onOthers }) => {
				if (!boxHolds(free, { x: at[0], y: at[1], width: 0, height: 0 })) return;
				const tries = [WIDEST_AREA, WIDEST_LINE].map((widest) => ({
					name: wrapped(name, widest * larger, size.name, 600),
					more: []
				}));
				placeWords(id, 'point', at, tries, onOthers);
			}),
		'towns of two or three states': () => placeTowns(({ rank }) => rank <= 2),
		'other contested areas': () => placeAreas(false),
		'lines that are not agreed, the border of what is selected': () => placeLines(true),
		rivers: () =>
			inRank(orientation.rivers).forEach((river) => {
				const type = LETTER_TYPE.river * larger;
				take(river.id, 'river', type, lettersBeside(nameOf(river), rivers.get(river.id) ?? [], type, room));
			}),
		'towns close by': () => placeTowns(({ rank }) => rank > 2),
		'other borders that were in dispute': () => placeLines(false),
		lakes: () =>
			inRank(orientation.lakes).forEach((lake) => {
				const shore = seen(lake.rings[0] ?? []);
				const middle = middleOfShore(shore);
				if (!middle || !boxHolds(free, { x: middle[0], y: middle[1], width: 0, height: 0 })) return;
				placeWords(lake.id, 'lake', middle, [{ name: [nameOf(lake)], more: [] }]);
			}),
		'who administers and claims the other contested areas': completeAreas,
		'seas, ranges, deserts': () =>
			inRank(orientation.lettering).forEach((lettering) => {
				const type = LETTER_TYPE[lettering.kind] * larger;
				take(
					lettering.id,
					lettering.kind,
					type,
					spreadLetters(lettersOf(lettering, nameOf), seen(lettering.line), type, room)
				);
			})
	};
	for (const turn of NAME_ORDER) turns[turn]();
	return found;
}

/** Ranges, deserts and plateaus are written in capitals, what is of water is not: as the page's language has them, whatever the reader's system. */
export const lettersOf = (lettering: Lettering, nameOf: GroundInput['nameOf']): string =>
	lettering.kind === 'sea' ? nameOf(lettering) : nameOf(lettering).toUpperCase();

/** The middle of the box about a shore; null of one that is too small to be named. */
function middleOfShore(shore: readonly Point[]): Point | null {
	if (shore.length === 0) return null;
	const range = (axis: 0 | 1) => {
		const values = shore.map((point) => point[axis]);
		return [Math.min(...values), Math.max(...values)] as const;
	};
	const [[x0, x1], [y0, y1]] = [range(0), range(1)];
	return x1 - x0 + (y1 - y0) < SMALLEST ? null : [(x0 + x1) / 2, (y0 + y1) / 2];
}
/** A lake that is shorter than so much, width and height together, is not named. */
const SMALLEST = 24;
