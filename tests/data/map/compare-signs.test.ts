/** The signs of every comparison on the plain map, at the region, as on a phone, a projector and a desk. */
import { describe, expect, it } from 'vitest';
import topology from '../../../static/data/boundaries.topo.json';
import { comparisonDrawing } from '$lib/scene/compare/drawn-signs';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import { touches, type SignBox } from '$lib/scene/compare/place-signs';
import { compareMarks } from '$lib/scene/compare/signs';
import { labelMarks } from '$lib/scene/names/label-marks';
import { labelSize } from '$lib/scene/names/label-boxes';
import type { LabelMark } from '$lib/scene/names/marks';
import { registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { HOME } from '$lib/scene/viewport/viewport';
import { atlas } from '$record';
import { differenceOf, LAYERS, snapshotOfYear, yearsOf, type Snapshot } from '$lib/domain';
import type { SvgPoint } from '$lib/geo/mercator';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { mapStateOf } from '$lib/scene/state/map-state';

const outlines = plainMapOutlines(topology as unknown as BoundariesTopology, atlas);
registerOutlines(outlines);
const layers = new Set(LAYERS);
const years = yearsOf(atlas);
const snapshots = new Map(years.map((year) => [year, snapshotOfYear(atlas, year)]));
const at = (year: number): Snapshot => snapshots.get(year)!;
// The difference does not depend on which year comes first: half of the pairs are all of them.
const pairs = years.flatMap((a) => years.filter((b) => a <= b).map((b): [number, number] => [a, b]));
const differences = pairs.map(([a, b]) => differenceOf(atlas, a, b, at));
/** How wide the region is drawn, CSS pixels, and how much larger the type is. */
const SCREENS = { phone: [374, 1], projector: [640, 1.18], desk: [1010, 1] } as const;

/** What a name covers. */
function boxOf({ text, position, anchor, kind }: LabelMark, scale: number, letters: number): SignBox {
	const [width, height] = labelSize(text, (kind === 'state' ? 12 : 13) * letters, kind === 'state');
	const [x, y] = [position[0] * scale, position[1] * scale];
	const left = { right: x + 14, left: x - 14 - width }[anchor as string] ?? x - width / 2;
	const top = { above: y - 13 - height, below: y + 13 }[anchor as string] ?? y - height / 2;
	return { x: left, y: top, width, height };
}

describe.each(Object.entries(SCREENS))('the signs of all comparisons on a %s', (_, [width, letters]) => {
	const scale = width / HOME.width;
	const placeOf = ([x, y]: SvgPoint): SvgPoint => [x * scale, y * scale];
	const drawings = differences.map((difference) => {
		const state = mapOfDifference(mapStateOf(difference.after, layers), difference, layers);
		const names = labelMarks(atlas, state)
			.filter(({ minScale }) => minScale * letters <= scale)
			.map((label) => boxOf(label, scale, letters));
		const covered = (box: SignBox) => names.some((name) => touches(box, name));
		const size = 20 * letters;
		const drawn = comparisonDrawing(atlas, difference, layers, { size, placeOf, covered, outlines });
		return { difference, names, drawn, pair: `${difference.before.year} ${difference.after.year}` };
	});

	it('lie on no other and on no name', () => {
		for (const { names, drawn, pair } of drawings) {
			const boxes = drawn.map(({ box }) => box);
			const hit = boxes.flatMap((box, index) => [
				...boxes.slice(0, index).filter((other) => touches(box, other)),
				...names.filter((name) => touches(box, name))
			]);
			expect(hit, pair).toEqual([]);
		}
	});

	it('are all there, each once, near what they are about', () => {
		for (const { difference, drawn, pair } of drawings) {
			const marks = compareMarks(atlas, difference, layers, outlines).map(({ key }) => key);
			expect(drawn.flatMap((sign) => sign.marks.map(({ key }) => key)).sort(), pair).toEqual(marks.sort());
			for (const { box, from, words } of drawn) {
				const apart = Math.hypot(box.x + box.width / 2 - from[0], box.y + box.height / 2 - from[1]);
				expect(apart, `${pair} ${words}`).toBeLessThan(80 * letters);
			}
		}
	});
});
