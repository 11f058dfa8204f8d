/** Mouse, touch and wheel on the map: one finger moves it, two and the wheel zoom. */
import { moved, zoomed } from './flight';
import type { Viewport } from '$lib/scene/viewport/viewport';

type Point = readonly [number, number];

/** How far a pointer goes before it drags, CSS pixels: a finger never holds quite still. */
const SLOP = 4;

interface Hands {
	/** What the map shows now. */
	viewport: () => Viewport | null;
	move: (viewport: Viewport) => void;
	/** Buttons over the map keep their own gestures. */
	isMine: (target: Node) => boolean;
	/** A press that moved nothing. @param at as shares of width and height */
	point: (at: Point) => void;
}

/** Lets an element move what it shows. */
export function gestures(element: HTMLElement, { viewport, move, isMine, point }: Hands): void {
	const held = new Map<number, Point>();
	/** Where each pointer began, as long as it is none that drags. */
	const still = new Map<number, { x: number; y: number }>();
	let dragged = false;
	const shareOf = ({ clientX, clientY }: MouseEvent): Point => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return [(clientX - left) / width, (clientY - top) / height];
	};
	const apart = (points: Point[]) => {
		const [a = [0, 0], b = [0, 0]] = points;
		return Math.hypot(a[0] - b[0], a[1] - b[1]);
	};
	const middle = (points: Point[]): Point => [
		points.reduce((sum, [x]) => sum + x, 0) / points.length,
		points.reduce((sum, [, y]) => sum + y, 0) / points.length
	];

	element.addEventListener('pointerdown', (event) => {
		if (event.button !== 0 || !isMine(event.target as Node)) return;
		held.set(event.pointerId, shareOf(event));
		still.set(event.pointerId, { x: event.clientX, y: event.clientY });
		dragged = false;
	});
	element.addEventListener('pointermove', (event) => {
		if (!held.has(event.pointerId)) return;
		const start = still.get(event.pointerId);
		if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) < SLOP) return;
		still.delete(event.pointerId);
		dragged = true;
		const now = viewport();
		if (!now) return;
		// Only what really is a drag is taken from the states under the pointer.
		if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
		const before = [...held.values()];
		held.set(event.pointerId, shareOf(event));
		const after = [...held.values()];
		const [from, to] = [middle(before), middle(after)];
		const shifted = moved(now, [to[0] - from[0], to[1] - from[1]]);
		const factor = before.length > 1 ? apart(after) / Math.max(0.001, apart(before)) : 1;
		move(zoomed(shifted, factor, to));
	});
	for (const end of ['pointerup', 'pointercancel'] as const) {
		element.addEventListener(end, ({ pointerId }) => {
			held.delete(pointerId);
			still.delete(pointerId);
		});
	}
	element.addEventListener('click', (event) => {
		if (!dragged && isMine(event.target as Node)) point(shareOf(event));
	});
	element.addEventListener(
		'wheel',
		(event) => {
			const now = viewport();
			if (!now || !isMine(event.target as Node)) return;
			event.preventDefault();
			const lines = event.deltaMode === 1 ? 20 : 1;
			move(zoomed(now, Math.exp(-event.deltaY * lines * 0.0015), shareOf(event)));
		},
		{ passive: false }
	);
}
