/** All that is written on a map of the page, in one go: pure, for both drawings of it. Lengths are CSS pixels. */
import { touches, type SignBox } from '../compare/place-signs';
import { labelBox, labelSize, pointsAlong } from '../names/label-boxes';
import { labelMarks } from '../names/label-marks';
import { LIVE_SCALES } from '../names/label-scales';
import type { LabelMark } from '../names/marks';
import { nameAbroad, onOwnLand, type StateToName } from './own-land';
import { linesToName } from './lines-to-name';
import { withNeighbours } from './neighbours';
import { placedGround, type PlacedGround } from './place-ground';
import { partsSeen } from './parts-seen';
import { boxAbout, boxHolds, PLACE_TYPE, placedStates, STATE_TYPE } from './place-towns';
import { namesAreas } from './scales';
import { areasToName, diamondsOn, marksToName, pointsToName, statesToName, type MapToName } from './to-name';
import type { SignMark } from '../signs/sign-marks';
import { selectionOf } from '../state/selection';
import type { Names } from '$lib/domain';
import { projectToSvg, type SvgPoint } from '$lib/geo/mercator';
import type { Orientation, Rank } from '$lib/geo/orientation-types';
import { linesOfRivers } from '$lib/geo/river-lines';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { textOf } from '$lib/text/words';

export interface GroundOfMap extends MapToName {
	orientation: Orientation;
	/** What the words beside the map tell of, by id: named before all else. */
	told?: ReadonlySet<string> | undefined;
	/** What names the ground and comes late; null before. */
	topology: BoundariesTopology | null;
	rivers: RiversTopology | null;
	pointNames: Names['points'] | null;
	/** The least important rank that stands on it; null on the map of the region. */
	most: Rank | null;
	/** Codes of the states that the map names itself; null of one that leaves all names to what is placed here. */
	named: ReadonlySet<string> | null;
	/** The signs that the names of the region keep off. */
	signMarks?: Pick<SignMark, 'position' | 'shift'>[] | undefined;
	/** CSS pixels per unit of the drawn map. */
	scale: number;
	/** What nothing covers of the map, from its corner. */
	free: SignBox;
	/** Whether nothing covers a box beyond that either: names of the region stand there as on the plain map. */
	uncovered?: (box: SignBox) => boolean;
	/** Whether something that must be seen stands in a box: scale and locator, buttons, names that the map places itself. */
	covered: (box: SignBox) => boolean;
	/** The same of signs, which names keep off. */
	signs?: (box: SignBox) => boolean;
	/** How many times as large as on a desk the letters are. */
	larger: number;
}

export interface ComposedGround extends PlacedGround {
	states: StateToName[];
	/** Names of the region, if the map places none itself: those of the plain map. */
	labels: LabelMark[];
}

/** Half of a circle that names keep off, and of a diamond. */
const CIRCLE = { place: 11, state: 7 } as const;
export const DIAMOND = 9;
const APART = 3;

/** The names of the plain map of the region, and what they cover, as far as these are seen whole. */
function namesOfRegion(map: GroundOfMap): { label: LabelMark; box: SignBox }[] {
	const { atlas, mapState, thing, scale, larger, free, covered, pixelOf } = map;
	const from = LIVE_SCALES.findLast((each) => each * larger <= scale);
	const selection = selectionOf(thing, atlas);
	const taken: SignBox[] = [];
	return labelMarks(atlas, mapState, map.signMarks, [], from, selection, map.told).flatMap((label) => {
		const at = pixelOf(label.position);
		if (!at || label.minScale * larger > scale) return [];
		const isState = label.kind === 'state';
		const size = labelSize(label.text, isState ? STATE_TYPE : PLACE_TYPE, isState);
		const { x0, y0, x1, y1 } = labelBox(size, { ...label, position: [0, 0] }, 1);
		const box: SignBox = {
			x: at[0] + larger * x0,
			y: at[1] + larger * y0,
			width: larger * (x1 - x0),
			height: larger * (y1 - y0)
		};
		// On a globe they may come closer to each other.
		const isFree = boxHolds(free, box) || map.uncovered?.(box) === true;
		if (!isFree || covered(box) || taken.some((other) => touches(box, other, 0))) return [];
		taken.push(box);
		return [{ label, box }];
	});
}

/** What the line to a name covers, as points along it; nothing of a name without one. */
export const linePoints = (label: LabelMark, pixelOf: GroundOfMap['pixelOf']): SignBox[] =>
	label.lead
		? pointsAlong(label, 1).flatMap((point) => {
				const at = pixelOf(point);
				return at ? [boxAbout(at, 0)] : [];
			})
		: [];

export function composedGround(given: GroundOfMap): ComposedGround {
	const ofRegion = given.most === null && !given.named ? namesOfRegion(given) : [];
	const labels = ofRegion.map(({ label }) => label);
	const lines = labels.flatMap((label) => linePoints(label, given.pixelOf));
	const isLabelled = (box: SignBox) =>
		ofRegion.some((name) => touches(box, name.box, 1)) || lines.some((point) => touches(box, point, 1));
	const map: GroundOfMap = {
		...given,
		named: given.most === null && !given.named ? statesOfLabels(labels) : given.named,
		covered: (box) => given.covered(box) || isLabelled(box)
	};
	const { atlas, mapState, orientation, most, named, free, larger, pixelOf } = map;
	const outlines = withNeighbours(map.outlines, most === null ? null : map.topology);
	const isTold = ({ id }: { id: string }) => Number(map.told?.has(id) ?? false);
	const marks = marksToName(map, map.scale / larger).sort((a, b) => isTold(b) - isTold(a));
	const circles = marks.map(({ kind, at }) => boxAbout(at, CIRCLE[kind] * larger));
	const diamonds = diamondsOn(map).map((at) => boxAbout(at, DIAMOND * larger));
	const isOn = (boxes: readonly SignBox[], apart: number) => (box: SignBox) =>
		boxes.some((other) => touches(box, other, apart));
	const [onCircle, onDiamond] = [isOn(circles, 1), isOn(diamonds, 1)];
	const isCovered = (box: SignBox) => map.covered(box) || onCircle(box);
	const signs = (box: SignBox) => onDiamond(box) || map.signs?.(box) === true;
	// On the map of the region, only those that it is about in some year.
	const held = new Set(atlas.statuses.map(({ iso3 }) => iso3));
	// Whom the page is about comes first, and has its name wherever that has room.
	const about = statesOf(map);
	const wanted = statesToName({ ...map, outlines })
		.filter(({ id, isStrip }) => !named?.has(id) && (most !== null || (held.has(id) && !isStrip)))
		.sort((a, b) => Number(about.has(b.id)) - Number(about.has(a.id)));
	const onLand = onOwnLand(outlines, map.viewport, map.scale);
	const isAbroad = nameAbroad(outlines, map.viewport, map.scale);
	const room = (taken: readonly SignBox[]) => ({
		free,
		covered: (box: SignBox) => isCovered(box) || signs(box) || isOn(taken, APART)(box),
		larger
	});
	const first = placedStates(wanted, room([]), onLand, ({ id }) => most !== null || about.has(id));
	// A state that is seen on both sides of another is named on both.
	const places = new Map(
		first.placed.map(({ id, at, point }) => {
			const from = pixelOf(point) ?? at;
			const name: SvgPoint = [
				point[0] + (at[0] - from[0]) / map.scale,
				point[1] + (at[1] - from[1]) / map.scale
			];
			return [id, name];
		})
	);
	const others = (most === null ? [] : partsSeen(outlines, map.viewport, places)).flatMap(
		({ id, middle: point }) => {
			const [state, at] = [wanted.find((each) => each.id === id), pixelOf(point)];
			return state && at ? [{ ...state, at, point }] : [];
		}
	);
	const again = placedStates(others, room(first.taken), onLand, () => false);
	const [states, taken] = [
		[...first.placed, ...again.placed],
		[...first.taken, ...again.taken]
	];
	const onState = isOn(taken, APART);
	const ground = placedGround({
		marks: named ? [] : marks,
		orientation: most === null ? NOTHING : orientation,
		most: most ?? 1,
		// Places with a sign have names of their own.
		named: new Set([...mapState.places.keys(), ...mapState.seats.keys()]),
		told: map.told,
		areas: map.topology && namesAreas(map) ? areasToName(map, map.topology, isAbroad) : [],
		points: most === null ? [] : pointsToName(map, map.pointNames ?? {}, isAbroad),
		lines: map.topology ? linesToName(map, map.topology) : [],
		rivers: map.rivers ? linesOfRivers(map.rivers, pixelOf) : new Map(),
		placeOf: (position) => pixelOf(projectToSvg(position)),
		nameOf: ({ name }) => textOf(name),
		free,
		covered: (box) => onState(box) || isCovered(box),
		signs,
		abroad: (town, box) => {
			const point = projectToSvg(town.at);
			const at = pixelOf(point);
			return at ? isAbroad({ at, point }, box) : 0;
		},
		larger
	});
	return { ...ground, states, labels };
}

const statesOfLabels = (labels: readonly LabelMark[]): Set<string> =>
	new Set(labels.filter(({ kind }) => kind === 'state').map(({ key }) => key));

/** The states that the page is about, and what is told of. */
const statesOf = ({ thing, atlas, told = new Set() }: GroundOfMap): ReadonlySet<string> =>
	new Set([
		...told,
		...(thing?.kind === 'state' ? [thing.id] : []),
		...((thing?.kind === 'dispute' && atlas.disputes.find(({ id }) => id === thing.id)?.parties) || [])
	]);

const NOTHING: Orientation = { towns: [], lakes: [], lettering: [], rivers: [] };
