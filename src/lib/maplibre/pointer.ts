import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { HIT_LAYERS, NEAR_LAYERS, pick, type HitFeature } from '$lib/scene/signs/hit';
import { levelAt, type Shift } from '$lib/scene/state/sites';
import type { MapState, MapTarget } from '$lib/scene/state/types';

/** Of the canvas, in CSS pixels. */
interface Pixel {
	x: number;
	y: number;
}

/** How far from a point or line a pointer may be, in CSS pixels. */
const REACH = { fine: 4, coarse: 14 };

const sameTarget = (a: MapTarget | null, b: MapTarget | null) => a?.kind === b?.kind && a?.id === b?.id;

/** How far from its point the sign of a feature stands. */
function shiftOf(properties: Record<string, unknown>, zoom: number): Shift {
	// Properties of a rendered feature that are no plain values come as text.
	const shift = properties[`shift${levelAt(zoom)}`] ?? [0, 0];
	return (typeof shift === 'string' ? JSON.parse(shift) : shift) as Shift;
}

/** Finds what lies at a point of the canvas. */
export function targetAt(
	map: MapLibreMap,
	point: Pixel,
	reach: number,
	state: MapState,
	selectable: ReadonlySet<string>
): MapTarget | null {
	const near = HIT_LAYERS.filter((id) => NEAR_LAYERS.has(id));
	const under = HIT_LAYERS.filter((id) => !NEAR_LAYERS.has(id));
	const features = [
		...map.queryRenderedFeatures(
			[
				[point.x - reach, point.y - reach],
				[point.x + reach, point.y + reach]
			],
			{ layers: near, validate: false }
		),
		...map.queryRenderedFeatures([point.x, point.y], { layers: under, validate: false })
	].map(({ layer, properties, geometry }): HitFeature => {
		const hit: HitFeature = { layer: layer.id, id: String(properties.id) };
		if (typeof properties.dispute === 'string') hit.dispute = properties.dispute;
		if (typeof properties.exercise === 'string') hit.exercise = properties.exercise;
		if (typeof properties.ids === 'string') hit.ids = properties.ids.split(' ');
		if (geometry.type === 'Point') {
			const [longitude = 0, latitude = 0] = geometry.coordinates;
			const [right, down] = shiftOf(properties, map.getZoom());
			const at = map.project([longitude, latitude]);
			hit.distance = Math.hypot(at.x + right - point.x, at.y + down - point.y);
		}
		return hit;
	});
	return pick(features, state, selectable);
}

/**
 * Turns clicks and moves of the pointer into targets.
 * `state` is asked at each event and is null while the map cannot answer; `onhover` is called only when the target changes.
 */
export function listenToPointer(
	map: MapLibreMap,
	selectable: ReadonlySet<string>,
	state: () => MapState | null,
	{
		onselect,
		onhover
	}: { onselect: (target: MapTarget | null) => void; onhover: (target: MapTarget | null) => void }
): void {
	let hovered: MapTarget | null = null;
	let pending: MapMouseEvent | null = null;
	const hover = (target: MapTarget | null) => {
		if (sameTarget(hovered, target)) return;
		hovered = target;
		map.getCanvas().style.cursor = target ? 'pointer' : '';
		onhover(target);
	};
	const select = (point: Pixel, originalEvent: MouseEvent) => {
		const coarse = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
		const reach = coarse ? REACH.coarse : REACH.fine;
		const now = state();
		if (now) onselect(targetAt(map, point, reach, now, selectable));
	};
	map.on('click', ({ point, originalEvent }) => select(point, originalEvent));
	// With Shift a press begins a box to zoom to, and MapLibre swallows the click of one that was not drawn.
	map.on('boxzoomcancel', ({ originalEvent }) => {
		if (!(originalEvent instanceof MouseEvent)) return;
		const { left, top } = map.getCanvas().getBoundingClientRect();
		select({ x: originalEvent.clientX - left, y: originalEvent.clientY - top }, originalEvent);
	});
	map.on('mousemove', (event) => {
		const waiting = pending !== null;
		pending = event;
		if (waiting) return;
		requestAnimationFrame(() => {
			const now = state();
			if (pending && now) hover(targetAt(map, pending.point, REACH.fine, now, selectable));
			pending = null;
		});
	});
	map.on('mouseout', () => {
		pending = null;
		hover(null);
	});
	map.on('dragstart', () => hover(null));
}
