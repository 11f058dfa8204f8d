/** Where a pointer is over the map, and, on the plain one, at what. */
import { targetUnder } from './plain-target';
import type { DrawnMap } from '$lib/parts/map/drawn-surface';
import type { MapState, MapTarget } from '$lib/scene/state/types';

export type Pixel = readonly [x: number, y: number];

interface Pointing {
	/** Asked at each event. */
	map: () => DrawnMap;
	mapState: () => MapState;
	/** What the pointer is at, on the plain map; null when it has left or drags. */
	onpoint: (target: MapTarget | null) => void;
	/** Where it is, CSS pixels from the corner of the map; null for none, as when the keyboard is used. */
	onmove: (pixel: Pixel | null) => void;
}

/** Follows a pointer over the map; returns what ends it. */
export function followPointer(frame: HTMLElement, { map, mapState, onpoint, onmove }: Pointing): () => void {
	let soon = 0;
	let seen = '';
	const put = (target: MapTarget | null) => {
		const key = target ? `${target.kind} ${target.id}` : '';
		if (map().handle || key === seen) return;
		seen = key;
		onpoint(target);
	};
	const look = (event: MouseEvent) => {
		const corner = frame.getBoundingClientRect();
		onmove([event.clientX - corner.left, event.clientY - corner.top]);
		if (!map().handle) put(targetUnder(event, map().stage, mapState()));
	};
	const move = (event: PointerEvent) => {
		cancelAnimationFrame(soon);
		if (event.buttons) put(null);
		else soon = requestAnimationFrame(() => look(event));
	};
	const leave = () => {
		cancelAnimationFrame(soon);
		put(null);
		onmove(null);
	};
	// A finger has no other way to point.
	const tap = (event: MouseEvent) => {
		if (event.detail) look(event);
	};
	const focus = () => {
		seen = 'by the keyboard';
		onmove(null);
	};
	frame.addEventListener('pointermove', move);
	frame.addEventListener('pointerleave', leave);
	frame.addEventListener('click', tap, true);
	frame.addEventListener('focusin', focus);
	return () => {
		cancelAnimationFrame(soon);
		frame.removeEventListener('pointermove', move);
		frame.removeEventListener('pointerleave', leave);
		frame.removeEventListener('click', tap, true);
		frame.removeEventListener('focusin', focus);
	};
}
