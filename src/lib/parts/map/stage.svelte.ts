import type { Moves } from './stage-moves';
import type { MissingParts } from '$lib/parts/map/missing-parts.svelte';
import { HOME, type Viewport } from '$lib/scene/viewport/viewport';

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
	/** How wide the frame was when it was last measured, CSS pixels. */
	#across = $state(0);
	/** Set while another map lies over this one and has the gestures. */
	still = false;
	/** How much larger than 16 px the type of the page is. */
	letters = $state(1);
	#frame: HTMLElement | null = null;
	#box: HTMLElement | null = null;
	#moves: Promise<Moves> | null = null;
	#onmove: () => void;
	#accepts: (event: MouseEvent) => boolean;
	#missing: MissingParts;

	/**
	 * @param onmove called when the reader drags or zooms the plain map
	 * @param accepts whether a gesture is meant for the map
	 * @param opened what the map shows at first, in the proportions of the region
	 * @param missing says that what moves it did not come
	 */
	constructor(
		onmove: () => void,
		accepts: (event: MouseEvent) => boolean,
		opened: Viewport,
		missing: MissingParts
	) {
		this.viewport = opened;
		this.#onmove = onmove;
		this.#accepts = accepts;
		this.#missing = missing;
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

	/** Lets the plain map be dragged and zoomed. Loads what that takes on the first call; where that does not come, it waits for it. */
	movable(): Promise<Moves> {
		return (this.#moves ??= this.#load());
	}

	/** Zooms about the middle; above 1 zooms in. */
	async zoom(factor: number): Promise<void> {
		(await this.movable()).zoomBy(factor);
	}

	/** Shows a viewport as large as the free part of the map allows, in a flight where motion is welcome. */
	async show(target: Viewport, animate = false): Promise<void> {
		(await this.movable()).show(target, animate);
	}

	/** The whole map on the page; null before it is there. */
	get frame(): HTMLElement | null {
		return this.#frame;
	}

	/** The part of it that no card covers, in the proportions of the region. */
	get box(): HTMLElement | null {
		return this.#box;
	}

	#findCorner(): readonly [x: number, y: number] {
		const [frame, box] = [this.#frame, this.#box].map((element) => element?.getBoundingClientRect());
		this.#across = frame?.width ?? 0;
		return (this.corner = frame && box ? [box.left - frame.left, box.top - frame.top] : [0, 0]);
	}

	/** How far west and east the map is seen, in its units; null before the page is measured. Reactive. */
	get edges(): readonly [west: number, east: number] | null {
		if (!this.scale) return null;
		const west = this.viewport.x - this.corner[0] / this.scale;
		return [west, west + this.#across / this.scale];
	}

	/** Width and height of the frame, CSS pixels; null before it is on the page. */
	get size(): [number, number] | null {
		return this.#frame && [this.#frame.clientWidth, this.#frame.clientHeight];
	}

	async #load(): Promise<Moves> {
		const { movesOf } = await new Promise<typeof import('./stage-moves')>((resolve) =>
			this.#missing.load('moves', () => import('./stage-moves'), resolve)
		);
		const [frame, box] = [this.#frame, this.#box];
		// Gone before it came.
		if (!frame || !box) return { zoomBy: () => undefined, show: () => undefined };
		return movesOf({
			frame,
			box,
			viewport: this.viewport,
			accepts: (event) => !this.still && this.#accepts(event),
			findCorner: () => this.#findCorner(),
			onmove: (viewport, scale, byReader) => {
				this.viewport = viewport;
				this.scale = scale;
				if (byReader) this.#onmove();
			}
		});
	}
}
