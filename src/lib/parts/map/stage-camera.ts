/** What the plain map shows, for a map that fills the frame: needed once there is another map, or the reader has moved. */
import type { Stage } from './stage.svelte';
import { svgToLonLat, zoomOfScale } from '$lib/geo/mercator';
import type { MapCamera } from '$lib/scene/state/types';
import type { Padding } from '$lib/scene/viewport/camera';

/** The camera that shows exactly what the plain map shows. @throws Error before the map is on the page */
export function cameraOfStage({ frame, box, viewport }: Stage): MapCamera {
	if (!frame || !box) throw new Error('The map is not on the page yet');
	const [whole, inner] = [frame.getBoundingClientRect(), box.getBoundingClientRect()];
	const scale = inner.width / viewport.width;
	const center = svgToLonLat([
		viewport.x + (whole.left + whole.width / 2 - inner.left) / scale,
		viewport.y + (whole.top + whole.height / 2 - inner.top) / scale
	]);
	return { center, zoom: zoomOfScale(scale) };
}

/** The parts of the frame that cards cover, in CSS pixels. */
export function paddingOf({ frame, box }: Stage): Padding {
	const whole = frame?.getBoundingClientRect();
	const free = box?.parentElement?.getBoundingClientRect();
	if (!whole || !free) return { top: 0, right: 0, bottom: 0, left: 0 };
	return {
		top: free.top - whole.top,
		right: whole.right - free.right,
		bottom: whole.bottom - free.bottom,
		left: free.left - whole.left
	};
}
