import type { Drawing } from './drawing.svelte';
import type { BoxInAddress } from './map-controls';
import { DEFAULT_REGION } from '$lib/geo/region';
import type { Box } from '$lib/geo/topology-types';
import type { GlMap } from '$lib/maplibre/gl-map';
import type { AtlasContext } from '$lib/parts/context/atlas-context';
import type { MapUse } from '$lib/parts/map/map-use';
import type { Stage } from '$lib/parts/map/stage.svelte';
import { plainSurfaceOf, type MapSurface } from '$lib/parts/map/surface';
import type { Projection, ViewBox } from '$lib/view/codec';

/** How many steps a press of a zoom button comes nearer. */
const PRESS = 0.75;

interface Options {
	/** What the page makes of the map; reactive. */
	use: () => Pick<MapUse, 'onopen' | 'gestures'>;
	/** Which part of the map is free, in a word; reactive. When it changes, the map looks anew. */
	insets: () => string;
}

/** What a map is to look at, and which part of it is free, each in a word. */
interface Address {
	box: string;
	insets: string;
}

/** Where the map looks: as the address says, until the reader moves it; both drawings of it. */
export class Movement {
	/** The interactive map, once it is there. */
	handle = $state.raw<GlMap | null>(null);
	#glSurface: MapSurface | null = null;
	/** The reader moved the map away from what the address says. */
	#moved = false;
	/** What the address said when the map last looked where it says, and which part of it was free; null before it did. */
	#shown: Address | null = null;
	/** The projection that the camera was set for. A globe turns about its middle, so each has its own camera. */
	#projected: Projection = 'flat';
	/** Brings what the reader moved the map to into the address; in the atlas only. */
	#follower: BoxInAddress | undefined;

	#context: AtlasContext;
	#stage: Stage;
	#drawing: Drawing;
	#options: Options;

	/** Call while a component starts. */
	constructor(context: AtlasContext, stage: Stage, drawing: Drawing, options: Options) {
		this.#context = context;
		this.#stage = stage;
		this.#drawing = drawing;
		this.#options = options;
		$effect(() => {
			const [now, before] = [this.#address(), this.#shown];
			const isSame = now.box === before?.box;
			if (!context.view.alive || (isSame && now.insets === before.insets)) return;
			this.#shown = now;
			// Where the reader moved it, it stays, however a key or a card grows.
			if (isSame && this.#moved) return;
			// The page came with the region. A first look is there at once; from then on the map flies.
			if (before || now.box || now.insets) this.#look(before !== null || !this.#ofAtlas);
		});
		$effect(() => {
			const { projection } = context.view.current;
			if (!this.handle || this.#isPlain || projection === this.#projected) return;
			this.#projected = projection;
			this.#surface.show(projection === 'flat' ? this.#box : DEFAULT_REGION, false);
		});
	}

	/**
	 * Follows the reader into the address, and says where the map looks; the map is on the page.
	 * @returns stops it
	 */
	start(loading: Promise<typeof import('./map-controls')>): () => void {
		const { view, beside, moved } = this.#context;
		void loading.then(({ BoxInAddress, boxShown }) => {
			if (!this.#ofAtlas || beside) return;
			const write = (box: ViewBox) => {
				// The map is there already.
				this.#shown = this.#address(box);
				view.go({ box }, { replace: true });
			};
			this.#follower = new BoxInAddress(write, () => boxShown(this.#context));
			if (this.#moved) this.#follower.moved();
		});
		if (beside) return () => {};
		moved.read = () => {
			if (!this.#moved || view.current.projection !== 'flat') return null;
			return { stage: this.#stage, handle: this.#isPlain ? null : this.handle };
		};
		// The first gesture with Ctrl would else enlarge the page around the map.
		if (this.#options.use().gestures) void this.#stage.movable();
		return () => {
			moved.read = () => null;
			this.#follower?.cancel();
		};
	}

	/** The reader's hand is on the map. */
	byReader = (): void => {
		this.#moved = true;
		this.#follower?.moved();
	};

	/** The first drag or turn of the wheel: the plain map moves at once, the interactive one is on its way. */
	gesture = (event: Event): void => {
		if (this.#options.use().gestures?.(event) === false) return;
		this.byReader();
		if (!this.#isPlain) return;
		void this.#stage.movable();
		this.#drawing.need();
	};

	/** The interactive map takes the place of the plain one. */
	takeOver = (map: GlMap, { glSurfaceOf, lookAlike }: typeof import('$lib/parts/map/gl-surface')): void => {
		this.handle = map;
		this.#glSurface = glSurfaceOf(this.#stage, map);
		const { projection } = this.#context.view.current;
		// The reader may have moved the plain map while this one was loading; else it may be in flight.
		if (projection === 'flat') lookAlike(map, this.#stage, this.#moved ? null : this.#box);
		this.#drawing.ready();
	};

	zoom = (direction: 1 | -1): void => {
		this.byReader();
		this.#drawing.need();
		this.#surface.zoomBy(direction * PRESS);
	};

	/** The whole region; outside of the atlas, what the page is about. */
	home = (): void => this.#go(this.#context.extent && [...DEFAULT_REGION]);

	/** What the page is about. */
	thing = (): void => this.#go(null);

	/** The map leads to pages, and the address says where it looks. */
	get #ofAtlas(): boolean {
		return !this.#options.use().onopen;
	}

	get #isPlain(): boolean {
		return this.#drawing.shown === 'svg';
	}

	get #surface(): MapSurface {
		return (this.#isPlain ? null : this.#glSurface) ?? plainSurfaceOf(this.#stage);
	}

	/** What the page opens with, or what the address names. */
	get #box(): Box {
		return this.#context.view.current.box ?? this.#context.extent?.box ?? DEFAULT_REGION;
	}

	/** What the address says the map looks at, in the part of it that the page leaves free. */
	#address(box = this.#context.view.current.box): Address {
		const at = box ?? this.#context.extent?.box;
		return { box: at?.join() ?? '', insets: this.#options.insets() };
	}

	#go(box: ViewBox | null): void {
		const { view } = this.#context;
		// The map follows the address.
		if (this.#ofAtlas && view.current.box?.join() !== box?.join()) view.go({ box }, { replace: true });
		else this.#look(true);
	}

	#look(fly: boolean): void {
		this.#moved = false;
		this.#follower?.cancel();
		this.#surface.show(this.#box, fly);
	}
}
