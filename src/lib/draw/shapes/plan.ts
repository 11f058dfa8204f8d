import type { Drawn } from './drawn';
import { comparedIn, type Compared } from '$lib/text/compared';
import { detailedOutlines } from '$lib/scene/outlines/detailed-outlines';
import { viewportOfView } from '$lib/scene/viewport/frame-of-view';
import { inkOf } from '../base/ink';
import type { Rect } from '../base/labels';
import { short } from '../base/svg';
import type { Scene } from '../base/types';
import { mapOfDifference } from '$lib/scene/state/map-of-difference';
import { selectionOf } from '$lib/scene/state/selection';
import type { Outlines } from '$lib/scene/outlines/outlines';
import type { Viewport } from '$lib/scene/viewport/viewport';
import { snapshotOfYear, type Position, type Snapshot } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { mapStateOf } from '$lib/scene/state/map-state';

/** Which of the maps of a picture: the only one, or that of the earlier or the later of two years. */
export type MapOfPicture = 'whole' | 'before' | 'after';

/** What is drawn of a scene, and where: computed once, read by all of its parts. */
export interface Plan extends Drawn {
	scene: Scene;
	part: MapOfPicture;
	/** Of the year that the map draws. */
	snapshot: Snapshot;
	/** The two years, if the picture compares. */
	compared: Compared | null;
	/** Where the map lies in the picture, in pixels. */
	map: Rect;
	viewport: Viewport;
	/** The size of a line of text, in pixels: it grows with the picture. */
	unit: number;
	/** Pixels for a CSS pixel of the page's map: widths of lines and marks. */
	grain: number;
	pixelOf: (point: readonly [number, number]) => [number, number];
	pixelAt: (position: Position) => [number, number];
}

/** The last outlines in detail: the years of a film look at the same part of the map. */
let last: { key: string; topology: BoundariesTopology; outlines: Outlines } | null = null;

function outlinesIn({ topology, outlines }: Scene, viewport: Viewport, scale: number): Outlines {
	if (!topology) return outlines;
	const key = [viewport.x, viewport.y, viewport.width, scale].join(' ');
	if (last?.key !== key || last.topology !== topology) {
		last = { key, topology, outlines: detailedOutlines(topology, outlines, viewport, scale) };
	}
	return last.outlines;
}

/** The size of text in a picture: what is read at arm's length whatever the size of the picture. */
export const unitOf = ({ width, height, letters = 1 }: Pick<Scene, 'width' | 'height' | 'letters'>): number =>
	Math.max(8, (letters * Math.sqrt(width * height)) / 75);

/** Turns units of the drawn map into pixels of the picture, as an attribute. */
export function mapTransform({ x, y, width }: Rect, viewport: Viewport): string {
	const scale = (width / viewport.width).toPrecision(7);
	const back = [viewport.x, viewport.y].map((side) => (-side).toFixed(4)).join(' ');
	return `translate(${short(x)} ${short(y)}) scale(${scale}) translate(${back})`;
}

const INITIALS: Record<MapOfPicture, string> = { whole: '', before: 'b-', after: 'a-' };

export function planOf(scene: Scene, map: Rect, part: MapOfPicture = 'whole'): Plan {
	const { atlas, view, look, id = '' } = scene;
	const compared = comparedIn(scene);
	const { before, after = snapshotOfYear(atlas, view.year) } = compared?.difference ?? {};
	const snapshot = part === 'before' && before ? before : after;
	const layers = new Set(view.layers);
	const selection = selectionOf(view.thing, atlas);
	const viewport = viewportOfView(view, map.width, map.height);
	const scale = map.width / viewport.width;
	const unit = unitOf(scene);
	const pixelOf = ([x, y]: readonly [number, number]): [number, number] => [
		map.x + (x - viewport.x) * scale,
		map.y + (y - viewport.y) * scale
	];
	const state = mapStateOf(snapshot, layers, selection, view.claim);
	return {
		atlas,
		scene,
		part,
		snapshot,
		compared,
		selection,
		state: compared && part === 'whole' ? mapOfDifference(state, compared.difference, layers) : state,
		outlines: outlinesIn(scene, viewport, scale),
		ink: inkOf(look, id + INITIALS[part]),
		map,
		viewport,
		scale: scale / (unit / 14),
		unit,
		grain: unit / 14,
		pixelOf,
		pixelAt: (position) => pixelOf(projectToSvg(position))
	};
}
