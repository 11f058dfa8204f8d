/** What moves the plain map: d3-zoom, which knows mouse, touch and wheel. Loaded with the first move. */
import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { HOME, type Viewport } from '$lib/scene/viewport/viewport';

/** How far the plain map zooms: from the region to a valley. */
const ZOOM_RANGE: [number, number] = [0.6, 96];

/** How long a flight takes, milliseconds; as long as MapLibre's. */
const FLIGHT = 600;

interface Moved {
	/** The whole map, and the box of the plain one in it. */
	frame: HTMLElement;
	box: HTMLElement;
	/** What the map shows now. */
	viewport: Viewport;
	/** Whether a gesture is meant for the map. */
	accepts: (event: MouseEvent) => boolean;
	/** Where the corner of the box lies in the frame, CSS pixels; found anew. */
	findCorner: () => readonly [x: number, y: number];
	/** The map shows something else. @param scale CSS pixels per SVG unit */
	onmove: (viewport: Viewport, scale: number, byReader: boolean) => void;
}

export interface Moves {
	/** Zooms about the middle; above 1 zooms in. */
	zoomBy: (factor: number) => void;
	/** Shows a viewport as large as the free part of the map allows, in a flight where motion is welcome. */
	show: (target: Viewport, animate: boolean) => void;
}

/** Lets the plain map be dragged and zoomed. */
export function movesOf({ frame, box, viewport: opened, accepts, findCorner, onmove }: Moved): Moves {
	const behavior = zoom<HTMLElement, unknown>()
		.scaleExtent(ZOOM_RANGE)
		.filter((event: MouseEvent) => accepts(event) && !event.button && !isControl(event.target))
		.on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
			// The transform is about the frame's corner, the viewport about the box's.
			const { width } = box.getBoundingClientRect();
			if (!width) return;
			const [dx, dy] = findCorner();
			const scale = (width / HOME.width) * k;
			const viewport = {
				x: HOME.x + (dx - (x + dx * k)) / scale,
				y: HOME.y + (dy - (y + dy * k)) / scale,
				width: HOME.width / k,
				height: HOME.height / k
			};
			onmove(viewport, scale, !!sourceEvent);
		});
	const selection = select(frame).call(behavior).on('dblclick.zoom', null);

	/** Shows a viewport in the middle of the box, k times as large as the region. It fills the free part, not only the box. */
	function transformTo(target: Viewport, k: number): ZoomTransform {
		const { width, height } = box.getBoundingClientRect();
		const [dx, dy] = findCorner();
		const unit = width / HOME.width;
		const across = (at: number, size: number, home: number, start: number, length: number) =>
			start + length / 2 - k * (start + (at + size / 2 - home) * unit);
		return zoomIdentity
			.translate(
				across(target.x, target.width, HOME.x, dx, width),
				across(target.y, target.height, HOME.y, dy, height)
			)
			.scale(k);
	}

	// It counts from the region.
	if (opened !== HOME && box.clientWidth)
		behavior.transform(selection, transformTo(opened, HOME.width / opened.width));

	return {
		zoomBy: (factor) => behavior.scaleBy(selection, factor),
		show(target, animate) {
			const free = box.parentElement?.getBoundingClientRect();
			const { width } = box.getBoundingClientRect();
			// A map that is not displayed, as beside the speaker's notes, has no size to look with.
			if (!free?.width || !free.height || !width) return;
			const unit = width / HOME.width;
			const k = Math.min(free.width / (target.width * unit), free.height / (target.height * unit));
			const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
			if (!still) behavior.transform(selection.transition().duration(FLIGHT), transformTo(target, k));
			else behavior.transform(selection, transformTo(target, k));
		}
	};
}

/** Cards and buttons over the map keep their own gestures. */
function isControl(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, label, ul') !== null;
}
