import { createSubscriber } from 'svelte/reactivity';
import { coveredOn, followMarks } from './marks-on-page';
import type { Stage } from './stage.svelte';
import { glSurfaceOf } from './gl-surface';
import { cameraOfStage, paddingOf } from './stage-camera';
import { plainSurfaceOf, type MapSurface } from './surface';
import { scaleOfZoom, svgToLonLat, type SvgPoint } from '$lib/geo/mercator';
import type { GlMap } from '$lib/maplibre/gl-map';
import type { SignBox } from '$lib/scene/compare/place-signs';
import type { MapCamera } from '$lib/scene/state/types';
import { viewportOfCamera } from '$lib/scene/viewport/viewport-of-camera';
import type { Viewport } from '$lib/scene/viewport/viewport';

/** A map on the page. */
export interface DrawnMap {
	stage: Stage;
	/** The interactive map while it is shown; null while the plain one is. */
	handle: GlMap | null;
}

/**
 * A map for what lies over it or beside it, whichever draws it: who asks where things are drawn does not ask by whom.
 * Lengths are CSS pixels, points from the corner of the map.
 */
export interface DrawnSurface extends MapSurface {
	/** Where it looks. */
	readonly camera: MapCamera;
	/** It is the interactive one: another map is to look alike. */
	readonly interactive: boolean;
	/** It names states also where it shows no status. */
	readonly namesAll: boolean;
	/** Null while it is not on the page, or not displayed. */
	readonly size: readonly [width: number, height: number] | null;
	/** What of the projected map stands in the box of the plain map; reactive. */
	readonly viewport: Viewport;
	/** CSS pixels per SVG unit; null before the page is measured. Reactive. */
	readonly scale: number | null;
	/** Where a point of the projected map is drawn; null where it is not, as behind the globe. Reactive. */
	pixelOf(point: SvgPoint): readonly [x: number, y: number] | null;
	/** Tells of boxes whether a name or a circle is drawn there, as the map is drawn now. */
	covered(): (box: SignBox) => boolean;
	/** Calls back when names and circles have found their places anew; returns what ends it. */
	onrest(callback: () => void): () => void;
	/** Takes part in the effect that calls it: it runs again at every step of a move. */
	track(): unknown;
	/** Looks at once where another map of the same size looks. */
	follow(other: DrawnSurface): void;
	/** Its place on the page has another size. */
	resize(): void;
}

/** The map that is shown. */
export const drawnSurfaceOf = ({ stage, handle }: DrawnMap): DrawnSurface =>
	handle ? interactiveSurface(stage, handle) : plainSurface(stage);

const sizeOf = ({ size }: Stage) => (size?.[0] ? size : null);

function plainSurface(stage: Stage): DrawnSurface {
	const moved = plainSurfaceOf(stage);
	return {
		interactive: false,
		namesAll: false,
		get camera() {
			return cameraOfStage(stage);
		},
		get size() {
			return sizeOf(stage);
		},
		get viewport() {
			return stage.viewport;
		},
		get scale() {
			return stage.scale;
		},
		show: (box, fly) => moved.show(box, fly),
		zoomBy: (steps) => moved.zoomBy(steps),
		pixelOf: ([x, y]) => {
			const { viewport, scale, corner } = stage;
			return scale === null
				? null
				: [corner[0] + (x - viewport.x) * scale, corner[1] + (y - viewport.y) * scale];
		},
		covered: () => (stage.frame ? coveredOn(stage.frame) : () => false),
		onrest: (callback) => (stage.frame ? followMarks(stage.frame, callback) : () => undefined),
		track: () => stage.viewport,
		follow: (other) => {
			const { size } = stage;
			if (!other.interactive) void stage.show(other.viewport);
			else if (size) void stage.show(viewportOfCamera(other.camera, size, paddingOf(stage)));
		},
		resize: () => undefined
	};
}

function interactiveSurface(stage: Stage, handle: GlMap): DrawnSurface {
	const moved = glSurfaceOf(stage, handle);
	const track = createSubscriber((update) => handle.follow(update));
	return {
		interactive: true,
		namesAll: true,
		get camera() {
			return handle.camera;
		},
		get size() {
			return sizeOf(stage);
		},
		get viewport() {
			track();
			return viewportOfCamera(handle.camera, stage.size ?? [0, 0], paddingOf(stage));
		},
		get scale() {
			track();
			return scaleOfZoom(handle.camera.zoom);
		},
		show: (box, fly) => moved.show(box, fly),
		zoomBy: (steps) => moved.zoomBy(steps),
		pixelOf: (point) => {
			track();
			return handle.pixelOf(svgToLonLat(point));
		},
		covered: () => (box) => handle.hasNameIn(box),
		onrest: (callback) => handle.onrest(callback),
		track,
		follow: ({ camera }) => handle.flyTo(camera, { animate: false }),
		resize: () => handle.resize()
	};
}
