/**
 * A map of a page as the page composes it, without a browser: what the cards leave free (`tests/e2e/lessons/composed.spec.ts`
 * shows that it is this), where each drawing looks in that, what is written on it and what is wrong with it.
 */
import { TOPOLOGIES } from './downloads';
import { GROUND } from './ground';
import { differenceOf, snapshotOfYear } from '$lib/domain';
import { scaleOfZoom, type SvgPoint } from '$lib/geo/mercator';
import { drawnGround } from '$lib/geo/ground-file';
import type { OrientationFile } from '$lib/geo/orientation-types';
import { DEFAULT_REGION } from '$lib/geo/region';
import type { Box } from '$lib/geo/topology-types';
import { touches, type SignBox } from '$lib/scene/compare/place-signs';
import { composedGround, linePoints, type ComposedGround } from '$lib/scene/ground/compose-ground';
import { neighbourNames, withNeighbours } from '$lib/scene/ground/neighbours';
import { boxesOfLetters } from '$lib/scene/ground/lettering';
import { boxHolds, STATE_TYPE } from '$lib/scene/ground/place-towns';
import { namesAreas, rankOfScale, showsArc } from '$lib/scene/ground/scales';
import { labelBox, labelSize } from '$lib/scene/names/label-boxes';
import { labelMarks } from '$lib/scene/names/label-marks';
import { LIVE_SCALES } from '$lib/scene/names/label-scales';
import type { LabelMark } from '$lib/scene/names/marks';
import { outlinesOfPage, registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { boxesMeet, boxOfPoints } from '$lib/scene/outlines/path-box';
import { pointsOfPath } from '$lib/scene/outlines/path-points';
import { isInside } from '$lib/scene/outlines/visible';
import { boxInCorner, CORNERS, freeCorner } from '$lib/scene/seen/free-corner';
import { seenIn, subjectIn } from '$lib/scene/seen/in-view';
import { thenInView } from '$lib/scene/seen/then';
import { rectanglesOfThing } from '$lib/scene/seen/rectangles-of-thing';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import { mapStateOf } from '$lib/scene/state/map-state';
import { selectionOf } from '$lib/scene/state/selection';
import { cameraOf, type Padding } from '$lib/scene/viewport/camera';
import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { locatorOf } from '$lib/scene/viewport/locator';
import { HOME, viewportOf, type Viewport } from '$lib/scene/viewport/viewport';
import { viewportOfCamera } from '$lib/scene/viewport/viewport-of-camera';
import type { Thing, View } from '$lib/view/codec';
import { atlas } from '$record';
import { namesOf } from '$record/core';

const { boundaries: topology, rivers } = GROUND;
export const orientation = drawnGround(JSON.parse(TOPOLOGIES.orientation) as OrientationFile, ['en']);
registerOutlines(plainMapOutlines(topology, atlas));
const outlines = outlinesOfPage();
export const composedOutlines = outlines;
const pointNames = namesOf(atlas).points;

/** What a page leaves of the screen to its map, CSS pixels. */
export interface Room {
	size: readonly [width: number, height: number];
	/** What its cards cover of the map. */
	padding: Padding;
	/** The buttons of the map. */
	tools: SignBox;
	/** How many times as large as on a desk the letters are. */
	larger: number;
}

export interface ComposedMap {
	ground: ComposedGround;
	/** What is written, each with what it covers. */
	names: { name: string; boxes: SignBox[] }[];
	/** Codes of the states that are named in the free part. */
	named: ReadonlySet<string>;
	/** Share of the free part that a state fills, but for what is contested of it or lies under scale and locator. */
	share: (iso3: string) => number;
	/** Whether something of a thing lies in the free part. */
	isSeen: (thing: Pick<Thing, 'kind' | 'id'>) => boolean;
	wrong: string[];
	/** Closer than the region. */
	isNear: boolean;
}

/** Where the plain map looks: as far into the free part as that goes (`stage-moves.ts`). */
function plainLook(box: Box, free: SignBox) {
	const target = viewportOf(box);
	const scale = Math.min(free.width / target.width, free.height / target.height);
	const [x, y] = [target.x + target.width / 2, target.y + target.height / 2];
	const across = Math.min(free.width, (free.height * HOME.width) / HOME.height) / scale;
	return { scale, middle: [x, y] as const, width: across };
}

/** Where MapLibre looks. */
function glLook(box: Box, { size, padding }: Room) {
	const camera = cameraOf(box, size, padding);
	const viewport = viewportOfCamera(camera, size, padding);
	const middle = [viewport.x + viewport.width / 2, viewport.y + viewport.height / 2] as const;
	return { scale: scaleOfZoom(camera.zoom), middle, width: viewport.width };
}

export function composedMap(
	view: View,
	opened: Box | null,
	drawing: 'svg' | 'gl',
	room: Room,
	told: ReadonlySet<string> = new Set()
): ComposedMap {
	const { size, padding, larger, tools } = room;
	const free: SignBox = {
		x: padding.left,
		y: padding.top,
		width: size[0] - padding.left - padding.right,
		height: size[1] - padding.top - padding.bottom
	};
	const box = view.box ?? opened ?? DEFAULT_REGION;
	const { scale, middle, width } = drawing === 'svg' ? plainLook(box, free) : glLook(box, room);
	const seen: Viewport = {
		x: middle[0] - free.width / 2 / scale,
		y: middle[1] - free.height / 2 / scale,
		width: free.width / scale,
		height: free.height / scale
	};
	const pixelOf = ([x, y]: SvgPoint) =>
		[free.x + (x - seen.x) * scale, free.y + (y - seen.y) * scale] as const;
	const partOf = (part: SignBox): Viewport => ({
		x: seen.x + (part.x - free.x) / scale,
		y: seen.y + (part.y - free.y) / scale,
		width: part.width / scale,
		height: part.height / scale
	});

	const layers = new Set(view.layers);
	const snapshot = snapshotOfYear(atlas, view.year);
	const ofYear = mapStateOf(snapshot, layers, selectionOf(view.thing, atlas), view.claim);
	const mapState =
		view.compare === null
			? ofYear
			: mapOfDifference(ofYear, differenceOf(atlas, view.compare, view.year), layers);

	const most = rankOfScale({ width });
	const all = most !== null || drawing === 'gl';
	/** Names that the plain map of the region places itself. */
	const from = LIVE_SCALES.findLast((each) => each * larger <= scale);
	const boxOfLabel = (label: LabelMark): SignBox => {
		const isState = label.kind === 'state';
		const of = labelSize(label.text, isState ? STATE_TYPE : 13, isState);
		const { x0, y0, x1, y1 } = labelBox(of, { ...label, position: [0, 0] }, 1);
		const at = pixelOf(label.position);
		return {
			x: at[0] + larger * x0,
			y: at[1] + larger * y0,
			width: larger * (x1 - x0),
			height: larger * (y1 - y0)
		};
	};
	const labels = all
		? []
		: labelMarks(atlas, mapState, [], [], from, selectionOf(view.thing, atlas), told)
				.filter(({ minScale }) => minScale * larger <= scale)
				.map((label) => ({ ...label, box: boxOfLabel(label) }))
				.filter((label) => boxHolds(free, label.box));

	// Scale and locator, which find a corner: over the scale a line of words stands on maps of other years.
	const then = thenInView({ atlas, snapshot, outlines }, seen) !== null && view.compare === null;
	const heights = [22, locatorOf({ ...seen, width }) ? 86 : 0, then ? 36 : 0];
	const measure = [(then ? 240 : 120) * larger, larger * heights.reduce((a, b) => a + b)] as const;
	const subject = view.thing && subjectIn(view.thing, { atlas, outlines });
	const corner = freeCorner(CORNERS.below, 'bottom-left', (each) => boxInCorner(each, free, measure), {
		tool: (part) => touches(part, tools, 1),
		subject: (part) => subject?.(partOf(part)) === true,
		name: (part) => labels.some((label) => touches(label.box, part, 1))
	});
	const standing = [boxInCorner(corner, free, measure), tools];
	const uncut = labels.filter((label) => !standing.some((other) => touches(label.box, other, 0)));
	const lines = uncut.flatMap((label) => linePoints(label, pixelOf));
	const ground = composedGround({
		atlas,
		outlines,
		mapState,
		thing: view.thing,
		told,
		viewport: seen,
		width,
		pixelOf,
		orientation,
		topology: namesAreas({ width }) ? topology : null,
		rivers: most !== null && layers.has('disputes') ? rivers : null,
		pointNames,
		most,
		named: all ? null : new Set(uncut.filter(({ kind }) => kind === 'state').map(({ key }) => key)),
		scale,
		free,
		covered: (part) =>
			[...standing, ...lines].some((other) => touches(part, other, 3)) ||
			uncut.some((label) => touches(part, label.box, 1)),
		larger
	});

	const boxOfState = ({ text, at: [x, y] }: ComposedGround['states'][number]): SignBox => {
		const [across, down] = labelSize(text, STATE_TYPE * larger, true);
		return { x: x - across / 2, y: y - down / 2, width: across, height: down };
	};
	const names = [
		...uncut.map((label) => ({ name: label.text, boxes: [label.box] })),
		...ground.labels.map((label) => ({ name: label.text, boxes: [boxOfLabel(label)] })),
		...ground.states.map((state) => ({ name: state.text, boxes: [boxOfState(state)] })),
		...ground.marks.map((mark) => ({ name: mark.mark.text, boxes: [mark.box] })),
		...ground.words.map((words) => ({ name: words.name.join(' '), boxes: [words.box] })),
		...ground.towns.map((town) => ({ name: town.text, boxes: [town.name] })),
		...ground.letters.map(({ id, letters, size: type }) => ({
			name: id,
			boxes: boxesOfLetters(letters, type)
		}))
	];
	const wrong: string[] = [];
	names.forEach(({ name, boxes }, index) => {
		for (const other of names.slice(index + 1)) {
			if (boxes.some((a) => other.boxes.some((b) => touches(a, b))))
				wrong.push(`"${name}" lies on "${other.name}"`);
		}
		if (
			[...uncut, ...ground.labels]
				.flatMap((label) => linePoints(label, pixelOf))
				.some((at) => boxes.some((each) => touches(at, each, -1)))
		)
			wrong.push(`"${name}" lies on the line to another`);
		if (!boxes.every((each) => boxHolds(free, each))) wrong.push(`"${name}" is cut`);
		if (boxes.some((each) => standing.some((other) => touches(each, other))))
			wrong.push(`"${name}" lies under scale, locator or buttons`);
	});

	const named = new Set([
		...[...uncut, ...ground.labels].filter(({ kind }) => kind === 'state').map(({ key }) => key),
		...ground.states.map(({ id }) => id),
		...ground.marks.filter(({ mark }) => mark.kind === 'state').map(({ mark }) => mark.id)
	]);
	return {
		ground,
		names,
		named,
		wrong,
		isNear: most !== null,
		...whatIsSeen(seen, { width, selected: view.thing }, (point) => {
			const [x, y] = pixelOf(point);
			return standing.some((other) => touches({ x, y, width: 0, height: 0 }, other));
		})
	};
}

/**
 * @param of how wide the map is by which its scale counts, and what it is about
 * @param isHidden whether something stands on a point of the drawn map
 */
export function whatIsSeen(
	seen: Viewport,
	{ width, selected }: { width: number; selected: View['thing'] },
	isHidden: (point: [number, number]) => boolean
): Pick<ComposedMap, 'share' | 'isSeen'> {
	const { area, line, point } = seenIn(seen);
	return {
		share: shares(seen, isHidden),
		isSeen: (thing) => {
			const isOf = ({ id, dispute }: { id: string; dispute?: string }) =>
				thing.kind === 'dispute' ? dispute === thing.id : thing.kind === 'state' && id === thing.id;
			return (
				[...outlines.states, ...outlines.areas].filter(isOf).some(({ d }) => area(d)) ||
				outlines.lines.filter(isOf).some(({ d }) => line(d)) ||
				(showsArc({ width }, thing.id === selected?.id) &&
					outlines.arcs.filter(isOf).some(({ d }) => line(d))) ||
				// A point, or the middle of an island.
				rectanglesOfThing(thing, atlas, outlines).some(({ left, right, top, bottom }) =>
					point([(left + right) / 2, (top + bottom) / 2])
				)
			);
		}
	};
}

const [COLUMNS, ROWS] = [56, 36];
const all = withNeighbours(outlines, topology);
interface Land {
	rings: ReturnType<typeof pointsOfPath>;
	box: Viewport | null;
}
const lands = new Map<string, Land>();
const landOf = (d: string): Land => {
	const rings = lands.get(d)?.rings ?? pointsOfPath(d);
	const known = lands.get(d) ?? { rings, box: boxOfPoints(rings) };
	lands.set(d, known);
	return known;
};
const isOn = (point: readonly [number, number], { rings, box }: Land): boolean =>
	box !== null && isWithin(box, point) && isInside(point, rings);

/** By the points of a grid, how much of what is seen a state fills. */
function shares(seen: Viewport, isHidden: (point: [number, number]) => boolean): (iso3: string) => number {
	const contested = outlines.areas.map(({ d }) => landOf(d));
	const points = Array.from({ length: COLUMNS * ROWS }, (_, index): [number, number] => [
		seen.x + (((index % COLUMNS) + 0.5) / COLUMNS) * seen.width,
		seen.y + ((Math.floor(index / COLUMNS) + 0.5) / ROWS) * seen.height
	]).filter((point) => !isHidden(point) && !contested.some((area) => isOn(point, area)));
	return (iso3) => {
		const land = landOf(all.states.find(({ id }) => id === iso3)?.d ?? '');
		return land.box && boxesMeet(land.box, seen)
			? points.filter((point) => isOn(point, land)).length / (COLUMNS * ROWS)
			: 0;
	};
}

/** Codes of the states that the outlines have, and of those without a page that close maps name, too. */
export const STATES = outlines.states.map(({ id }) => id);
export const NEIGHBOURS = neighbourNames().map(([id]) => id);
