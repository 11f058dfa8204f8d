import type { Drawn } from './shapes';
import { detailedOutlines } from './detail';
import { windowOfView } from './frame-of-view';
import { inkOf } from './ink';
import type { Rect } from './labels';
import type { Scene } from './types';
import { selectionOf } from '../map/selection';
import type { Outlines } from '../map/outlines';
import type { SvgWindow } from '../map/window';
import { snapshotOfYear, type Position, type Snapshot } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { mapStateOf } from '$lib/map/map-state';
import type { MapSelection } from '$lib/map/types';

/** What is drawn of a scene, and where: computed once, read by all of its parts. */
export interface Plan extends Drawn {
	scene: Scene;
	snapshot: Snapshot;
	selection: MapSelection | null;
	/** Where the map lies in the picture, in pixels. */
	map: Rect;
	window: SvgWindow;
	/** The size of a line of text, in pixels: it grows with the picture. */
	unit: number;
	/** Pixels for a CSS pixel of the page's map: widths of lines and marks. */
	grain: number;
	pixelOf: (point: readonly [number, number]) => [number, number];
	pixelAt: (position: Position) => [number, number];
}

/** The last outlines in detail: the years of a film look at the same part of the map. */
let last: { key: string; topology: BoundariesTopology; outlines: Outlines } | null = null;

function outlinesIn({ topology, outlines }: Scene, window: SvgWindow, scale: number): Outlines {
	if (!topology) return outlines;
	const key = [window.x, window.y, window.width, scale].join(' ');
	if (last?.key !== key || last.topology !== topology) {
		last = { key, topology, outlines: detailedOutlines(topology, outlines, window, scale) };
	}
	return last.outlines;
}

/** The size of text in a picture: what is read at arm's length whatever the size of the picture. */
export const unitOf = ({ width, height, letters = 1 }: Pick<Scene, 'width' | 'height' | 'letters'>): number =>
	Math.max(8, (letters * Math.sqrt(width * height)) / 75);

export function planOf(scene: Scene, map: Rect): Plan {
	const { atlas, view, look } = scene;
	const snapshot = snapshotOfYear(atlas, view.year);
	const selection = selectionOf(view.thing, atlas);
	const window = windowOfView(view, map.width, map.height);
	const scale = map.width / window.width;
	const unit = unitOf(scene);
	const pixelOf = ([x, y]: readonly [number, number]): [number, number] => [
		map.x + (x - window.x) * scale,
		map.y + (y - window.y) * scale
	];
	return {
		scene,
		snapshot,
		selection,
		state: mapStateOf(snapshot, new Set(view.layers), selection, view.claim),
		outlines: outlinesIn(scene, window, scale),
		ink: inkOf(look, scene.id),
		map,
		window,
		scale: scale / (unit / 14),
		unit,
		grain: unit / 14,
		pixelOf,
		pixelAt: (position) => pixelOf(projectToSvg(position))
	};
}
