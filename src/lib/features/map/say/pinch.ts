/** Two fingers on the plain map are for the map, from the first time on. */
import type { Stage } from '$lib/parts/map/stage.svelte';

/** What moves the map, d3-zoom, keeps its place here once it is loaded. */
const LOADED = '__zoom';

/** Loads what moves the map as soon as two fingers lie on it, and hands them over. Returns what ends it. */
export function followPinch(frame: HTMLElement, stage: Stage): () => void {
	const start = ({ touches, isTrusted }: TouchEvent) => {
		if (touches.length !== 2 || !isTrusted || LOADED in frame) return;
		const fingers = [...touches];
		void stage.movable().then(() => {
			const began = { touches: fingers, targetTouches: fingers, changedTouches: fingers };
			frame.dispatchEvent(new TouchEvent('touchstart', began));
		});
	};
	frame.addEventListener('touchstart', start, { passive: true });
	return () => frame.removeEventListener('touchstart', start);
}
