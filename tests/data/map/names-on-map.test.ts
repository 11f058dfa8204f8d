/**
 * The names of the plain map over all years, widths and sizes of letters: a state's name lies on its own state or beside
 * it and nearest to it, a city's begins in its own. Checked on the boundaries themselves, not on what names are placed by.
 */
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { labelMarks } from '$lib/scene/names/label-marks';
import { labelBox, labelSize, linesCross } from '$lib/scene/names/label-boxes';
import { candidatesOfCity } from '$lib/scene/names/label-candidates';
import { LIVE_SCALES } from '$lib/scene/names/label-scales';
import { landOf } from '$lib/scene/names/land';
import type { LabelMark } from '$lib/scene/names/marks';
import { outlinesOfPage, registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { textWidth } from '$lib/scene/names/text-width';
import { HOME } from '$lib/scene/viewport/viewport';
import { atlas } from '$record';
import { LAYERS, snapshotOfYear, yearsOf } from '$lib/domain';
import { featuresOf } from '$lib/geo/features';
import { projectToSvg, svgToLonLat } from '$lib/geo/mercator';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { mapStateOf } from '$lib/scene/state/map-state';
import { textOf } from '$lib/text/words';

type Point = [number, number];

const topology = JSON.parse(readFileSync('static/data/boundaries.topo.json', 'utf8')) as BoundariesTopology;
registerOutlines(plainMapOutlines(topology, atlas));
const small = new Map(
	featuresOf(topology, 'small').features.map(({ properties, geometry }) => [
		properties.id,
		projectToSvg(geometry.coordinates as Point)
	])
);

interface Shape {
	id: string;
	feature: Feature<Polygon | MultiPolygon>;
	points: Point[];
	box: [number, number, number, number];
}
const shapes = featuresOf(topology, 'states').features.map((feature): Shape => {
	const { coordinates } = feature.geometry;
	const points = coordinates
		.flat(feature.geometry.type === 'Polygon' ? 1 : 2)
		.map((at) => projectToSvg(at as Point));
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const box: Shape['box'] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
	return { id: String(feature.id), feature: feature, points, box };
});

/** A speck of an atoll is not seen unless it has a circle. */
const isSeen = ({ box }: Shape) => Math.max(box[2] - box[0], box[3] - box[1]) > 4;

/** The state on whose land a point is. */
function ownerAt([x, y]: Point): string | null {
	const near = shapes.filter(({ box }) => x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3]);
	return near.find(({ feature }) => booleanPointInPolygon(svgToLonLat([x, y]), feature))?.id ?? null;
}

/** The state whose land, or whose circle, is the nearest. */
function nearestTo([x, y]: Point): string {
	let [best, found] = [Infinity, ''];
	const take = (id: string, [px, py]: Point) => {
		const apart = (px - x) ** 2 + (py - y) ** 2;
		if (apart < best) [best, found] = [apart, id];
	};
	for (const { id, points } of shapes.filter(isSeen)) for (const point of points) take(id, point);
	for (const [id, point] of small) take(id, point);
	return ownerAt([x, y]) ?? found;
}

interface Ground {
	own: number;
	/** Of the land of all others together, and of the one that has most of it. */
	other: number;
	worst: number;
	middle: string;
	/** Of the third of it that is nearest to its circle. */
	start: number;
	/** On whose land more of it lies than the edge of a letter. */
	owners: string[];
}
const known = new Map<string, Ground>();
/** What the outlines that are drawn may be off from the boundaries: a share of a name. */
const EDGE = 0.06;

/** What lies under a name, letter by letter, at the size that the typeface has. */
function groundOf(label: LabelMark, iso3: string, scale: number): Ground {
	const { anchor, position, kind, text } = label;
	const id = [label.key, anchor, position, scale].join();
	const found = known.get(id);
	if (found) return found;
	const capitals = kind === 'state';
	const fontSize = capitals ? 12 : 13;
	const width =
		textWidth(capitals ? text.toUpperCase() : text, fontSize, 600) +
		(capitals ? text.length * 0.07 * fontSize : 0);
	// The letters, without the space above and below them.
	const { x0, y0, x1, y1 } = labelBox([width, fontSize * 0.7], label, scale);
	const at = (across: number, down: number): Point => [
		(x0 + across * (x1 - x0)) / scale,
		(y0 + down * (y1 - y0)) / scale
	];
	const columns = 2 * text.length;
	const owners = [0.1, 0.5, 0.9].flatMap((down) =>
		Array.from({ length: columns }, (_, index) => ({
			across: (index + 0.5) / columns,
			owner: ownerAt(at((index + 0.5) / columns, down))
		}))
	);
	const share = (of: typeof owners, test: (owner: string | null) => boolean) =>
		of.filter(({ owner }) => test(owner)).length / of.length;
	const isOther = (owner: string | null) => owner !== null && owner !== iso3;
	const start = owners.filter(({ across }) =>
		anchor === 'right' ? across < 1 / 3 : anchor === 'left' ? across > 2 / 3 : Math.abs(across - 0.5) < 1 / 6
	);
	const others = [...new Set(owners.map(({ owner }) => owner))].filter(isOther);
	const ground = {
		own: share(owners, (owner) => owner === iso3),
		other: share(owners, isOther),
		worst: Math.max(0, ...others.map((other) => share(owners, (owner) => owner === other))),
		middle: nearestTo(at(0.5, 0.5)),
		start: share(start, isOther),
		owners: [...new Set(owners.map(({ owner }) => owner))]
			.filter((owner) => owner !== null)
			.filter((owner) => share(owners, (each) => each === owner) > EDGE)
	};
	known.set(id, ground);
	return ground;
}

/** Widths of the drawn region on screens of 320 to 1920 pixels, and how much larger letters are drawn. */
const WIDTHS = [304, 374, 480, 600, 676, 752, 900, 1010, 1200, 1500, 1904];
const LETTERS = [1, 1.18, 1.6, 2];
const SCALES = [
	...new Set([...LIVE_SCALES, ...WIDTHS.flatMap((width) => LETTERS.map((by) => width / HOME.width / by))])
].sort((a, b) => a - b);

interface Drawn {
	scale: number;
	labels: LabelMark[];
}
const shownAt = (labels: LabelMark[], scale: number): Drawn => ({
	scale,
	labels: labels.filter(({ minScale }) => minScale <= scale)
});

const years = yearsOf(atlas).map((year) => {
	const state = mapStateOf(snapshotOfYear(atlas, year), new Set(LAYERS));
	const ofPage = labelMarks(atlas, state);
	/** As the server writes them for every width, and as they stand once a page knows how large it draws its map. */
	const live = LIVE_SCALES.flatMap((from, index) => {
		const labels = labelMarks(atlas, state, [], [], from);
		const within = SCALES.filter((scale) => scale >= from && scale < (LIVE_SCALES[index + 1] ?? 5));
		return within.map((scale) => shownAt(labels, scale));
	});
	const drawn = [...SCALES.map((scale) => shownAt(ofPage, scale)), ...live];
	return { year, state, ofPage, live, drawn };
});
const each = function* (drawn: Drawn[], kind: LabelMark['kind']) {
	for (const { scale, labels } of drawn) {
		for (const label of labels) {
			if (label.kind === kind) yield { label, scale, at: `${label.text} at ${scale}` };
		}
	}
};

describe.each(years)('the names of $year', ({ state, ofPage, live, drawn }) => {
	it('of states lie on their own state, or beside it and nearest to it', () => {
		for (const { label, scale, at } of each(drawn, 'state')) {
			if (label.lead) continue;
			const ground = groundOf(label, label.key, scale);
			expect(ground.middle, at).toBe(label.key);
			if (label.anchor === 'centre') {
				// Close by, finer outlines are drawn than those that names are placed by.
				expect(ground.own, at).toBeGreaterThan(scale < 1 ? 0.5 : 0.4);
				expect(ground.worst, at).toBeLessThanOrEqual(0.25);
			} else expect(ground.other, at).toBeLessThan(0.05);
		}
	});

	it('of states that have no room are led there from their own state, over no other that is small', () => {
		for (const { label, scale, at } of each(drawn, 'state')) {
			if (!label.lead) continue;
			expect(nearestTo(label.lead), at).toBe(label.key);
			const length = Math.hypot(label.lead[0] - label.position[0], label.lead[1] - label.position[1]);
			expect(length * scale, at).toBeLessThan(120);
			for (const owner of groundOf(label, label.key, scale).owners) {
				if (owner === label.key) continue;
				// On the expanses of a state that has a name of its own there.
				const named = drawn.some(
					(each) => each.scale === scale && each.labels.some(({ key }) => key === owner)
				);
				expect(named, `${at}, on ${owner}`).toBe(true);
			}
		}
	});

	it('of cities begin in their own state', () => {
		for (const { label, scale, at } of each(drawn, 'city')) {
			if (scale >= 1) continue;
			const iso3 = atlas.places.find(({ id }) => id === label.key)?.iso3 ?? '';
			const { start, other } = groundOf(label, iso3, scale);
			expect(start, at).toBeLessThan(0.5);
			expect(other, at).toBeLessThan(0.45);
		}
	});

	it('lie on no other, and on no line to one', () => {
		for (const { scale, labels } of drawn) {
			const boxes = labels.map((label) => {
				const size = labelSize(label.text, label.kind === 'state' ? 12 : 13, label.kind === 'state');
				return { label, name: label.text, ...labelBox(size, label, scale) };
			});
			const over = boxes.flatMap((a, index) =>
				boxes
					.slice(index + 1)
					.filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
					.map((b) => `${a.name} over ${b.name}`)
			);
			const crossed = boxes.flatMap(({ label: { lead, position, text } }) =>
				boxes
					.filter((box) => box.name !== text && lead && isCrossed(box, lead, position, scale))
					.map((box) => `the line of ${text} over ${box.name}`)
			);
			const lines = labels.flatMap(({ text, lead, position }) =>
				lead ? [{ text, line: [lead, position] as const }] : []
			);
			const entangled = lines.flatMap((a, index) =>
				lines
					.slice(index + 1)
					.filter((b) => linesCross(a.line, b.line))
					.map((b) => `the lines of ${a.text} and ${b.text}`)
			);
			expect([...over, ...crossed, ...entangled], String(scale)).toEqual([]);
		}
	});

	it('of the largest states are there on every screen, before those of cities', () => {
		for (const [iso3, ofMeasured, from] of LARGE) {
			if (!state.states.has(iso3)) continue;
			const { minScale } = ofPage.find(({ key }) => key === iso3) ?? {};
			expect(minScale, iso3).toBeLessThanOrEqual(from / HOME.width);
			const without = live
				.filter(({ scale, labels }) => scale >= ofMeasured && !labels.some(({ key }) => key === iso3))
				.map(({ scale }) => scale);
			expect(without, iso3).toEqual([]);
		}
	});

	it('of all members are there on a laptop', () => {
		// 1366 × 768: the region is 676 pixels wide.
		const laptop = labelMarks(atlas, state, [], [], 0.28).filter(({ minScale }) => minScale <= 0.28);
		const members = [...state.states].filter(
			([, { status }]) => status === 'member' || status === 'shanghai-five'
		);
		const named = new Set(laptop.map(({ key }) => key));
		expect(members.map(([iso3]) => iso3).filter((iso3) => !named.has(iso3))).toEqual([]);
	});

	it('are the whole of what has one and is no speck, where there is room for all', () => {
		const named = new Set(ofPage.map(({ key }) => key));
		expect([...state.states.keys()].filter((iso3) => !named.has(iso3) && !small.has(iso3))).toEqual([]);
	});
});

it('names what is told first, on a phone too, and a city on the land of others', () => {
	const state = mapStateOf(snapshotOfYear(atlas, 2025), new Set(['status', 'documents']));
	const named = (told: string[]) =>
		labelMarks(atlas, state, [], [], 0.14, null, new Set(told))
			.filter(({ minScale }) => minScale <= 0.14)
			.map(({ key }) => key);
	const told = ['LAO', 'LKA', 'tashkent'];
	expect(named([]).filter((key) => told.includes(key))).toEqual([]);
	expect(named(told)).toEqual(expect.arrayContaining(told));
});

/** From which scale on, and before it is known from which width of the region on, the largest states are named. */
const LARGE = [
	['CHN', 0.075, 304],
	['RUS', 0.06, 304],
	['IND', 0.095, 304],
	['KAZ', 0.14, 480],
	['PAK', 0.19, 480],
	['IRN', 0.095, 480],
	['MNG', 0.095, 480]
] as const;

/** True if the line from one point to another, in SVG units, crosses the box, in CSS pixels. */
function isCrossed(
	box: { x0: number; y0: number; x1: number; y1: number },
	from: Point,
	to: Point,
	scale: number
) {
	return Array.from({ length: 40 }, (_, index) => index / 39).some((share) => {
		const [x, y] = [0, 1].map((axis) => ((from[axis] ?? 0) * (1 - share) + (to[axis] ?? 0) * share) * scale);
		return (x ?? 0) > box.x0 + 1 && (x ?? 0) < box.x1 - 1 && (y ?? 0) > box.y0 + 1 && (y ?? 0) < box.y1 - 1;
	});
}

it('of cities are tried first where least of them lies on the land of others', () => {
	const land = landOf(outlinesOfPage());
	for (const { id, iso3, name, position } of atlas.places) {
		const [text, at] = [textOf(name), projectToSvg(position)];
		const { candidates } = candidatesOfCity(labelSize(text, 13), iso3, at, land);
		for (const scale of LIVE_SCALES.filter((each) => each < 1)) {
			const abroad = candidates(scale).map(
				(candidate) =>
					groundOf({ key: id, text, kind: 'city', minScale: scale, ...candidate }, iso3, scale).other
			);
			const least = Math.min(...abroad);
			// Parts of an eighth count as equal.
			expect((abroad[0] ?? 0) - (abroad.length > 0 ? least : 0), `${text} at ${scale}`).toBeLessThan(0.2);
		}
	}
});

it('of the Maldives and of Sri Lanka never stand beside the other', () => {
	const others: Record<string, string> = { MDV: 'LKA', LKA: 'MDV' };
	for (const { drawn } of years) {
		for (const { label, scale, at } of each(drawn, 'state')) {
			const other = others[label.key];
			if (!other || label.lead) continue;
			// From the middle of the first letter to that of the last.
			const { x0, x1 } = labelBox(labelSize(label.text, 12, true), label, scale);
			for (const x of [x0 + 5, x1 - 5]) {
				expect(nearestTo([x / scale, label.position[1]]), at).not.toBe(other);
			}
		}
	}
});

it('are led to a city that is told of, where there is no room beside it', () => {
	const state = mapStateOf(
		snapshotOfYear(atlas, 2025),
		new Set(['status', 'documents', 'disputes'] as const)
	);
	const tianjin = (told: string[]) =>
		labelMarks(atlas, state, [], [], 0.19, null, new Set(told)).find(({ key }) => key === 'tianjin');
	expect(tianjin([])?.minScale).toBeGreaterThan(0.19);
	expect(tianjin(['tianjin'])).toMatchObject({ minScale: 0.19, lead: expect.any(Array) as unknown });
});

it('name the seats of institutions, where documents are off', () => {
	const state = mapStateOf(snapshotOfYear(atlas, 2026), new Set(['status', 'institutions'] as const));
	const named = shownAt(labelMarks(atlas, state, [], [], 0.5), 0.5).labels.map(({ key }) => key);
	expect(named).toEqual(expect.arrayContaining(['beijing', 'tashkent']));
});
