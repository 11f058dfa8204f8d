import type { ZoomBehavior } from 'd3-zoom';
import { HOME, type Viewport } from '$lib/scene/viewport/viewport';
import { svgToLonLat, zoomOfScale } from '$lib/geo/mercator';
import type { Padding } from '$lib/scene/viewport/camera';
import type { MapCamera } from '$lib/scene/state/types';

/** How far the plain map zooms: from the region to a valley. */
const ZOOM_RANGE: [number, number] = [0.6, 96];

/** How long a flight takes, milliseconds; as long as MapLibre's. */
const FLIGHT = 600;

/**
 * Where the plain map is drawn and what it shows. The frame is the whole map; the box in it is the part that
 * no card covers, with the proportions of the region. Moving loads d3-zoom, which knows mouse, touch and wheel.
 */
export class Stage {
	viewport: Viewport = $state.raw(HOME);
	/** CSS pixels per SVG unit; null before the page is measured. */
	scale = $state<number | null>(null);
	/** Where the corner of the box lies in the frame, CSS pixels. */
	corner = $state.raw<readonly [x: number, y: number]>([0, 0]);
	/** Set while another map lies over this one and has the gestures. */
	still = false;
	/** How much larger than 16 px the type of the page is. */
	letters = $state(1);
	#frame: HTMLElement | null = null;
	#box: HTMLElement | null = null;
	#zoom: Promise<ZoomBehavior<HTMLElement, unknown>> | null = null;
	#onmove: () => void;
	#accepts: (event: MouseEvent) => boolean;

	/**
	 * @param onmove called when the reader drags or zooms the plain map
	 * @param accepts whether a gesture is meant for the map
	 * @param opened what the map shows at first, in the proportions of the region
	 */
	constructor(onmove: () => void, accepts: (event: MouseEvent) => boolean, opened: Viewport) {
		this.viewport = opened;
		this.#onmove = onmove;
		this.#accepts = accepts;
	}

	attachFrame = (frame: HTMLElement) => {
		this.#frame = frame;
	};

	attachBox = (box: HTMLElement) => {
		this.#box = box;
		const measure = () => {
			this.scale = box.clientWidth / this.viewport.width;
			this.#findCorner();
			this.letters = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
		};
		const observer = new ResizeObserver(measure);
		observer.observe(box);
		return () => observer.disconnect();
	};

	/** Lets the plain map be dragged and zoomed. Loads what that takes on the first call. */
	movable(): Promise<ZoomBehavior<HTMLElement, unknown>> {
		this.#zoom ??= this.#load();
		return this.#zoom;
	}

	/** Zooms about the middle; above 1 zooms in. */
	async zoom(factor: number): Promise<void> {
		const [behavior, { select }] = await Promise.all([this.movable(), import('d3-selection')]);
		if (this.#frame) behavior.scaleBy(select(this.#frame), factor);
	}

	/** Shows a viewport as large as the free part of the map allows, in a flight where motion is welcome. */
	async show(target: Viewport, animate = false): Promise<void> {
		const [behavior, { select }, { zoomIdentity }] = await Promise.all([
			this.movable(),
			import('d3-selection'),
			import('d3-zoom'),
			import('d3-transition')
		]);
		const frame = this.#frame?.getBoundingClientRect();
		const box = this.#box?.getBoundingClientRect();
		const free = this.#box?.parentElement?.getBoundingClientRect();
		// A map that is not displayed, as beside the speaker's notes, has no size to look with.
		if (!this.#frame || !frame || !free?.width || !free.height || !box?.width) return;
		// The transform is about the frame's corner; the target's middle goes to the middle of the box, which is that of
		// the free part. It fills that part, not only the box: so does the interactive map, and what it shows has its form.
		const unit = box.width / HOME.width;
		const k = Math.min(free.width / (target.width * unit), free.height / (target.height * unit));
		const across = (at: number, size: number, home: number, start: number, length: number) =>
			start + length / 2 - k * (start + (at + size / 2 - home) * unit);
		const transform = zoomIdentity
			.translate(
				across(target.x, target.width, HOME.x, box.left - frame.left, box.width),
				across(target.y, target.height, HOME.y, box.top - frame.top, box.height)
			)
			.scale(k);
		const selection = select(this.#frame);
		const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (!still) behavior.transform(selection.transition().duration(FLIGHT), transform);
		else behavior.transform(selection, transform);
	}

	/** The whole map on the page; null before it is there. */
	get frame(): HTMLElement | null {
		return this.#frame;
	}

	#findCorner(): readonly [x: number, y: number] {
		const [frame, box] = [this.#frame, this.#box].map((element) => element?.getBoundingClientRect());
		return (this.corner = frame && box ? [box.left - frame.left, box.top - frame.top] : [0, 0]);
	}

	/** Width and height of the frame, CSS pixels; null before it is on the page. */
	get size(): [number, number] | null {
		return this.#frame && [this.#frame.clientWidth, this.#frame.clientHeight];
	}

	/** The camera that shows exactly what the plain map shows, for a map that fills the frame. */
	camera(): MapCamera {
		if (!this.#frame || !this.#box) throw new Error('The map is not on the page yet');
		const frame = this.#frame.getBoundingClientRect();
		const box = this.#box.getBoundingClientRect();
		const scale = box.width / this.viewport.width;
		const center = svgToLonLat([
			this.viewport.x + (frame.left + frame.width / 2 - box.left) / scale,
			this.viewport.y + (frame.top + frame.height / 2 - box.top) / scale
		]);
		return { center, zoom: zoomOfScale(scale) };
	}

	/** The parts of the frame that cards cover, in CSS pixels. */
	padding(): Padding {
		const stage = this.#box?.parentElement;
		if (!this.#frame || !stage) return { top: 0, right: 0, bottom: 0, left: 0 };
		const frame = this.#frame.getBoundingClientRect();
		const free = stage.getBoundingClientRect();
		return {
			top: free.top - frame.top,
			right: frame.right - free.right,
			bottom: frame.bottom - free.bottom,
			left: free.left - frame.left
		};
	}

	async #load(): Promise<ZoomBehavior<HTMLElement, unknown>> {
		const [{ zoom, zoomIdentity }, { select }] = await Promise.all([
			import('d3-zoom'),
			import('d3-selection')
		]);
		const behavior = zoom<HTMLElement, unknown>()
			.scaleExtent(ZOOM_RANGE)
			.filter(
				(event: MouseEvent) =>
					!this.still && this.#accepts(event) && !event.button && !isControl(event.target)
			)
			.on('zoom', ({ transform: { k, x, y }, sourceEvent }) => {
				if (!this.#box || !this.#frame) return;
				// The transform is about the frame's corner, the viewport about the box's.
				const box = this.#box.getBoundingClientRect();
				if (!box.width) return;
				const [dx, dy] = this.#findCorner();
				const scale = (box.width / HOME.width) * k;
				this.viewport = {
					x: HOME.x + (dx - (x + dx * k)) / scale,
					y: HOME.y + (dy - (y + dy * k)) / scale,
					width: HOME.width / k,
					height: HOME.height / k
				};
				this.scale = scale;
				if (sourceEvent) this.#onmove();
			});
		if (!this.#frame) return behavior;
		const frame = select(this.#frame).call(behavior).on('dblclick.zoom', null);
		const { viewport: opened, scale } = this;
		if (opened !== HOME && scale) {
			// It counts from the region.
			const [[dx, dy], k] = [this.#findCorner(), HOME.width / opened.width];
			const across = (start: number, way: number) => start * (1 - k) - way * scale;
			const transform = zoomIdentity.translate(across(dx, opened.x - HOME.x), across(dy, opened.y - HOME.y));
			behavior.transform(frame, transform.scale(k));
		}
		return behavior;
	}
}

/** Cards and buttons over the map keep their own gestures. */
function isControl(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, label, ul') !== null;
}
