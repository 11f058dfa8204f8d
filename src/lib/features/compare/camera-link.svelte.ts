import type { Stage } from '$lib/parts/map/stage.svelte';
import { HOME, type Viewport } from '$lib/scene/viewport/window';
import { projectToSvg, scaleOfZoom } from '$lib/geo/mercator';
import type { GlMap } from '$lib/maplibre/gl-map';
import type { MapCamera } from '$lib/scene/state/types';

export type ComparedSide = 'before' | 'after';

interface LinkedMap {
	stage: Stage;
	/** Null while the plain map is shown. */
	handle: GlMap | null;
}

/**
 * Keeps two maps on the same place. Only the one that the reader's hand is on leads, so that none pushes the
 * other back.
 */
class CameraLink {
	/** The map that the other follows. */
	leader: ComparedSide = 'after';
	/** The page's own map is the interactive one. */
	interactive = $state(false);
	#maps: Partial<Record<ComparedSide, LinkedMap>> = {};

	/** A map takes part, or takes part in another drawing; returns what ends that. */
	join(side: ComparedSide, map: LinkedMap): () => void {
		this.#maps[side] = map;
		if (side === 'after') this.interactive = map.handle !== null;
		this.follow();
		return () => {
			if (this.#maps[side] === map) this.#maps[side] = undefined;
		};
	}

	/** A map has moved. */
	moved(side: ComparedSide): void {
		if (side === this.leader) this.follow();
	}

	/** Brings the map that follows to where the other is. */
	follow(): void {
		const leader = this.#maps[this.leader];
		const follower = this.#maps[this.leader === 'after' ? 'before' : 'after'];
		if (!leader?.stage.size?.[0] || !follower?.stage.size?.[0]) return;
		if (!leader.handle && !follower.handle) void follower.stage.show(leader.stage.window);
		else look(follower, leader.handle?.camera ?? leader.stage.camera());
	}
}

export const cameraLink = new CameraLink();

function look({ stage, handle }: LinkedMap, camera: MapCamera): void {
	if (handle) handle.flyTo(camera, { animate: false });
	else void stage.show(windowOf(camera, stage));
}

/** The window of the plain map that shows what a camera shows in a map of the same size. */
function windowOf({ center, zoom }: MapCamera, stage: Stage): Viewport {
	const scale = scaleOfZoom(zoom);
	const [width, height] = stage.size ?? [0, 0];
	const { top, right, bottom, left } = stage.padding();
	const box = Math.min(width - left - right, ((height - top - bottom) * HOME.width) / HOME.height);
	const [x, y] = projectToSvg(center);
	const [across, down] = [box / scale, (box * HOME.height) / HOME.width / scale];
	return {
		x: x + (left - right) / 2 / scale - across / 2,
		y: y + (top - bottom) / 2 / scale - down / 2,
		width: across,
		height: down
	};
}
