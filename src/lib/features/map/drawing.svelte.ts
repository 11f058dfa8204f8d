import type { GlSupport } from '$lib/maplibre/gpu';
import type { View } from '$lib/view/codec';

/**
 * Which map is drawn. The plain SVG map comes with the page; MapLibre takes its place when idle on a machine
 * with a GPU, and where WebGL is only emulated or the reader saves data at the first need: a drag, a zoom, the
 * globe. `?map=gl` and `?map=svg` force either. Without WebGL the plain map stays.
 */
export class Drawing {
	/** MapLibre is to be loaded, or there. */
	wanted = $state(false);
	shown = $state<'svg' | 'gl'>('svg');
	#support = $state<GlSupport | null>(null);
	#failed = $state(false);
	#view: () => Pick<View, 'map' | 'projection'>;
	#ask: (put: (support: GlSupport) => void) => void;

	/** @param ask finds out what this browser draws; it may take a while */
	constructor(
		view: () => Pick<View, 'map' | 'projection'>,
		ask: (put: (support: GlSupport) => void) => void
	) {
		this.#view = view;
		this.#ask = ask;
	}

	/** True unless this browser is known to draw no WebGL, or the address asks for the plain map. */
	get possible(): boolean {
		return this.#support !== 'none' && !this.#failed && this.#view().map !== 'svg';
	}

	/** MapLibre does not take the place of the plain map by itself: what that one needs beyond its first look is worth loading. */
	get stays(): boolean {
		if (this.#support === null || this.shown === 'gl') return false;
		return !this.possible || this.#support !== 'gpu' || savesData();
	}

	/** The wait for MapLibre is on. */
	get loading(): boolean {
		return this.wanted && this.shown === 'svg' && this.possible;
	}

	/** Call in an effect of a live page: decides anew whenever the view asks for another drawing. */
	decide(): void {
		if (this.#support === null) {
			this.#ask((support) => (this.#support = support));
			return;
		}
		const { map, projection } = this.#view();
		if (!this.possible) {
			this.wanted = false;
			this.shown = 'svg';
		} else if (map === 'gl' || projection === 'globe') {
			this.wanted = true;
		} else if (!this.wanted && this.#support === 'gpu' && !savesData()) {
			whenIdle(() => (this.wanted = this.possible));
		}
	}

	/** The reader drags, zooms or turns: load MapLibre if it can be had. */
	need(): void {
		if (this.possible) this.wanted = true;
	}

	ready(): void {
		if (this.wanted) this.shown = 'gl';
	}

	/** The graphics context went: the plain map stands in until MapLibre has drawn again. */
	lost(): void {
		this.shown = 'svg';
	}

	/** MapLibre could not start: the plain map comes back and stays. */
	fail(): void {
		this.#failed = true;
		this.wanted = false;
		this.shown = 'svg';
	}
}

/** True where the reader asked the browser to save data. */
function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

function whenIdle(callback: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2000 });
	else setTimeout(callback, 300);
}
