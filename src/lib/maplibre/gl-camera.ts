import type * as MapLibre from 'maplibre-gl';
import type { Position } from '$lib/domain/types/values';
import type { Box } from '$lib/geo/topology-types';
import type { Padding } from '$lib/scene/viewport/camera';
import type { MapCamera } from '$lib/scene/state/types';

/** A map that is less wide, in CSS pixels, is a phone's. */
const NARROW = 600;

/** How long a flight takes, milliseconds. */
const FLIGHT = 600;

/**
 * Where a centre goes on a map that cards cover in part. Not MapLibre's own padding: that would stay for all
 * later moves.
 */
const offsetOf = (padding?: Padding): [number, number] =>
	padding ? [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2] : [0, 0];

/**
 * The camera that shows a box in the free part of the map. A globe always turns about its own middle, so there
 * the padding stays and moves the globe; a flat map is moved once.
 */
function cameraOn(map: MapLibre.Map, bounds: Box, padding?: Padding): MapLibre.EaseToOptions | undefined {
	map.setPadding({ top: 0, right: 0, bottom: 0, left: 0 });
	const camera = map.cameraForBounds(bounds, { padding: padding ?? 24, maxZoom: 9 });
	if (!camera || map.getProjection().type !== 'globe') return camera;
	const [west, south, east, north] = bounds;
	// On a phone the names of places at the globe's edge need the room beside it.
	const zoom = (camera.zoom ?? map.getZoom()) - (map.getContainer().clientWidth < NARROW ? 0.45 : 0);
	return { zoom, center: [(west + east) / 2, (south + north) / 2], padding };
}

/** Moves the camera to a box or a centre; without animation where the reader prefers less motion. */
export function flyTo(
	map: MapLibre.Map,
	target: { bounds: Box } | Partial<MapCamera>,
	{ animate = true, padding }: { animate?: boolean; padding?: Padding } = {}
): void {
	const camera =
		'bounds' in target ? cameraOn(map, target.bounds, padding) : { ...target, offset: offsetOf(padding) };
	const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (camera) map.easeTo({ ...camera, duration: still ? 0 : FLIGHT });
}

/** Where a place is drawn, in CSS pixels from the corner of the map; null behind the globe. */
export function pixelOnMap(map: MapLibre.Map, position: Position): [x: number, y: number] | null {
	const pixel = map.project(position);
	if (map.getProjection().type === 'globe') {
		// What lies behind the globe is drawn over by what lies before it at the same pixel.
		const seen = map.unproject(pixel);
		if (Math.hypot(seen.lng - position[0], seen.lat - position[1]) > 1) return null;
	}
	return [pixel.x, pixel.y];
}
