import type { Outlines } from '../outlines/outlines';
import { clipTo } from '../outlines/clip';
import { clipLine } from '../outlines/clip-line';
import { linesOfYear } from '../outlines/lines-of-year';
import { pointsOfPath, type Points } from '../outlines/path-points';
import { disputeMarks, placeMarks } from '../names/marks';
import { rectanglesOfThing } from './rectangles-of-thing';
import type { SignMark } from '../signs/sign-marks';
import type { MapState } from '../state/types';
import type { Viewport } from '../viewport/viewport';
import { isWithin } from '../viewport/frame-of-view';
import type { AtlasCore } from '$lib/domain';
import type { Thing } from '$lib/view/codec';

/** What of a legend occurs in a view: the keys of its lines, such as `member`, `armed`, `contested`, `line-claim`, or a sign's id. */
export type InView = ReadonlySet<string>;

/** The least share of a view that counts as seen of an area: a strip at the edge is nothing that a reader looks up. */
const LEAST = 1 / 2000;

/** Twice the area of a ring, with the sign of its direction. */
const turned = (ring: Points): number =>
	ring.reduce((sum, [x, y], index) => {
		const [before = 0, below = 0] = ring.at(index - 1) ?? [];
		return sum + before * y - x * below;
	}, 0);

/** What is in view, of the drawn map. */
export interface Seen {
	area: (d: string) => boolean;
	line: (d: string) => boolean;
	point: (position: readonly number[]) => boolean;
}

/** An answer a path: what was asked of a view once is not computed again in another year. */
function known(find: (d: string) => boolean): (d: string) => boolean {
	const found = new Map<string, boolean>();
	return (d) => {
		const answer = found.get(d) ?? find(d);
		found.set(d, answer);
		return answer;
	};
}

/** Views that were asked about last: the map's own, and corners of it. */
const views = new Map<string, Seen>();
const VIEWS = 8;

/** Tells of paths and points of the drawn map whether something of them is seen. */
export function seenIn(viewport: Viewport): Seen {
	const { x, y, width, height } = viewport;
	const key = [x, y, width, height].join();
	const asked = views.get(key);
	if (asked) return asked;
	const clip = clipTo(viewport);
	const least = 2 * LEAST * width * height;
	const seen: Seen = {
		// Rings of holes run the other way, so that a view within a hole comes to nothing.
		area: known(
			(d) => Math.abs(pointsOfPath(d).reduce((sum, ring) => sum + turned(clip.ring(ring)), 0)) > least
		),
		line: known((d) => pointsOfPath(d).some((points) => clipLine(points, viewport).length > 0)),
		point: (position) => isWithin(viewport, position)
	};
	if (views.size >= VIEWS) views.clear();
	views.set(key, seen);
	return seen;
}

/** Whether something of what the page is about lies in a part of the drawn map. */
export function subjectIn(
	{ kind, id }: Thing,
	{ atlas, outlines }: { atlas: AtlasCore; outlines: Outlines }
): (part: Viewport) => boolean {
	const ofIt = ({ dispute, ...each }: { id: string; dispute?: string }) =>
		kind === 'dispute' ? dispute === id : kind === 'state' && each.id === id;
	const areas = [...outlines.states, ...outlines.areas].filter(ofIt);
	const lines = [...outlines.lines, ...outlines.arcs].filter(ofIt);
	const points = rectanglesOfThing({ kind, id }, atlas, outlines).filter(({ left, right }) => left === right);
	return (part) => {
		const seen = seenIn(part);
		return (
			areas.some(({ d }) => seen.area(d)) ||
			lines.some(({ d }) => seen.line(d)) ||
			points.some(({ left, top }) => seen.point([left, top]))
		);
	};
}

interface Legended {
	atlas: AtlasCore;
	mapState: MapState;
	outlines: Outlines;
	/** What layers that are off at first draw. */
	signs?: readonly Pick<SignMark, 'sign' | 'position'>[] | undefined;
	/** Whether the arcs of a dispute are drawn; of all unless given. */
	arcs?: (dispute?: string) => boolean;
}

/** The legend of a view: which of its lines are about something that is drawn and seen. */
export function inView(
	{ atlas, mapState, outlines, signs = [], arcs = () => true }: Legended,
	viewport: Viewport
): InView {
	const seen = seenIn(viewport);
	const keys = new Set<string>();
	const small = new Map(outlines.small.map(({ id, position }) => [id, position]));
	for (const { id, d } of outlines.states) {
		const state = mapState.states.get(id);
		if (!state || !(seen.area(d) || seen.point(small.get(id) ?? []))) continue;
		keys.add(state.status);
		if (state.inactive) keys.add('inactive');
	}
	const phaseOf = (dispute = '') => mapState.disputes.get(dispute)?.drawn;
	for (const { d, dispute } of outlines.areas) {
		if (!seen.area(d)) continue;
		keys.add('contested');
		const phase = phaseOf(dispute);
		if (phase) keys.add(phase);
	}
	for (const { d, class: lineClass, phase } of linesOfYear(outlines.lines, mapState)) {
		if (!seen.line(d)) continue;
		keys.add(`line-${lineClass}`);
		if (phase) keys.add(phase);
	}
	for (const { d, dispute } of outlines.arcs) {
		const phase = phaseOf(dispute);
		if (phase && arcs(dispute) && seen.line(d)) keys.add('arc').add(phase);
	}
	for (const { position, phase, beside } of disputeMarks(atlas, mapState, outlines)) {
		if (seen.point(position)) keys.add(beside ? 'point-beside' : 'point').add(phase);
	}
	for (const { position, total, inYear } of placeMarks(atlas, mapState)) {
		if (!seen.point(position)) continue;
		if (inYear > 0) keys.add('documents-now');
		if (total > inYear) keys.add('documents-before');
	}
	for (const { sign, position } of signs) if (seen.point(position)) keys.add(sign);
	return keys;
}
