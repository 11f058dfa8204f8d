/** Mouse, touch and wheel on the map: one finger moves it, two and the wheel zoom. */
import { moved, zoomed } from './flight';
import type { Viewport } from '$lib/scene/viewport/viewport';

interface Hands {
	/** What the map shows now. */
	viewport: () => Viewport | null;
	move: (viewport: Viewport) => void;
	/** Buttons over the map keep their own gestures. */
	isMine: (target: Node) => boolean;
}

type Point = readonly [number, number];

/** Lets an element move what it shows. */
export function gestures(element: HTMLElement, { viewport, move, isMine }: Hands): void {
	const held = new Map<number, Point>();
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
	});
	element.addEventListener('pointermove', (event) => {
		if (!held.has(event.pointerId)) return;
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
		element.addEventListener(end, ({ pointerId }) => held.delete(pointerId));
	}
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
