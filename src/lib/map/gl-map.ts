import type * as MapLibre from 'maplibre-gl';
import type { Iso3, Position } from '../domain/values';
import type { RiversTopology } from '../geo/river-types';
import type { Box } from '../geo/topology-types';
import type { Padding } from './camera';
import { indexOf, indexOfRivers, indexOfSites, type FeatureIndex } from './feature-states';
import { loadFont } from './style/font';
import { DRAW_ORDER, isOn } from './style/order';
import { imagesOf } from './images';
import { emptyState } from './map-state';
import { layersOf, styleOf } from './style/style';
import { listenToPointer } from './pointer';
import type { Sites } from './sites';
import { riverSource, siteSources, sourcesOf, type SourceInputs } from './sources';
import { StateWriter } from './state-writer';
import { sameTokens, type Tokens } from './tokens';
import {
	MAP_LAYERS,
	type MapCamera,
	type MapLayer,
	type MapProjection,
	type MapSelection,
	type MapState,
	type MapTarget
} from './types';

/** How far out and in the map goes; finer than the last the boundaries have nothing to show. */
const ZOOM = { min: 0.5, max: 8.5 };

/** What a sign over the map must not hide. */
const NAMES = ['label-state', 'label-place', 'misplaced-label', 'document-circle'];

/** A map that is less wide, in CSS pixels, is a phone's. */
const NARROW = 600;

export interface GlMapOptions extends SourceInputs {
	container: HTMLElement;
	tokens: Tokens;
	camera: MapCamera;
	/** The page around the map scrolls: the wheel needs Ctrl, touch two fingers. */
	cooperative?: boolean;
	projection: MapProjection;
	/** What assistive technology calls the canvas. */
	label: string;
	/** First draw done, also the first after a lost context: everything visible is on the canvas. */
	onready?: () => void;
	/** Null: a click on nothing. */
	onselect?: (target: MapTarget | null) => void;
	onhover?: (target: MapTarget | null) => void;
	/** After every move; `byReader` is false for moves that `flyTo` made. */
	onmove?: (camera: MapCamera, byReader: boolean) => void;
	onerror?: (error: Error) => void;
	oncontextlost?: () => void;
}

/** Counts of what a map was told to do, for tests: a change of year may raise the first only. */
export interface GlMapStats {
	featureState: number;
	/** Times that MapLibre began to load the data of a source, by its own events. */
	sourceLoads: number;
	styleChanges: number;
}

/** What tests read back from MapLibre itself, feature by feature. */
export interface ReadBack {
	states: Record<Iso3, { status: string | null; inactive: boolean }>;
	disputes: Record<string, { phase: string | null }>;
	/** By dispute: how far its border has come; a ceasefire line that has ended is a former boundary. */
	lines: Record<string, string[]>;
	/** Disputes with arcs, and the phase of these. */
	arcs: Record<string, string>;
	/** Whose claim line is drawn. */
	claim: string | null;
	places: Record<string, { total: number; inYear: number }>;
	/** Institutions at a place, and whether any works there. */
	seats: Record<string, { count: number; strong: boolean }>;
	exercises: string[];
	/** Claims at a point, and whether any is dated. */
	concerns: Record<string, { count: number; strong: boolean }>;
	misplaced: string[];
}

/**
 * Where a centre goes on a map that cards cover in part. Not MapLibre's own padding: that would stay for all
 * later moves.
 */
const offsetOf = (padding?: Padding): [number, number] =>
	padding ? [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2] : [0, 0];

/** MapLibre's types tie each value to its name; here both come from the same style. */
interface PaintSetter {
	setPaintProperty(layer: string, name: string, value: unknown): unknown;
}

/** All that a feature's state may hold. */
interface AnyState {
	status: string | null;
	inactive: boolean;
	phase: string | null;
	now: string | null;
	total: number;
	inYear: number;
	count: number;
	strong: boolean;
	shown: boolean;
}

/**
 * The handle of one MapLibre map. Sources and style are given once; `show` and the marks set feature-state,
 * nothing else does. Make it with `GlMap.create`.
 */
export class GlMap {
	readonly #map: MapLibre.Map;
	readonly #options: GlMapOptions;
	#index: FeatureIndex;
	readonly #writer: StateWriter;
	#state = emptyState();
	#visible: ReadonlySet<MapLayer> = new Set(MAP_LAYERS);
	#tokens: Tokens;
	#styleChanges = 0;
	#sourceLoads = 0;

	/**
	 * Loads the font, makes the map and resolves when it takes orders (before its first draw).
	 * @param maplibre the module, loaded by the caller
	 * @throws Error if WebGL is not to be had
	 */
	static async create(maplibre: typeof MapLibre, options: GlMapOptions): Promise<GlMap> {
		await loadFont([
			...options.names.values(),
			...options.places.map(({ name }) => name),
			...options.misplaced.map(({ text }) => text),
			...Object.values(options.lineTexts.classes),
			...options.lineTexts.claims.values(),
			...[...options.lineTexts.stages.values()].flatMap((texts) => Object.values(texts))
		]);
		const sources = sourcesOf(options);
		const map = new maplibre.Map({
			container: options.container,
			style: styleOf(options.tokens, sources, { projection: options.projection }),
			center: options.camera.center,
			zoom: options.camera.zoom,
			minZoom: ZOOM.min,
			maxZoom: ZOOM.max,
			attributionControl: false,
			cooperativeGestures: options.cooperative ?? false,
			dragRotate: false,
			touchPitch: false,
			pitchWithRotate: false,
			maxPitch: 0,
			fadeDuration: 0,
			clickTolerance: 5,
			renderWorldCopies: true,
			validateStyle: false,
			locale: { 'Map.Title': options.label }
		});
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
		// The page has the region; the canvas takes keys and gestures itself.
		map.getCanvas().setAttribute('role', 'application');
		const handle = new GlMap(map, options, indexOf(sources));
		try {
			await new Promise<void>((resolve, reject) => {
				map.once('style.load', () => resolve());
				map.once('error', ({ error }) => reject(new Error(error.message, { cause: error })));
			});
		} catch (error) {
			map.remove();
			throw error;
		}
		handle.#start();
		return handle;
	}

	private constructor(map: MapLibre.Map, options: GlMapOptions, index: FeatureIndex) {
		this.#map = map;
		this.#options = options;
		this.#index = index;
		this.#tokens = options.tokens;
		this.#writer = new StateWriter(map, index);
		map.on('sourcedataloading', ({ tile }) => {
			// Events with a tile are cuts of data that is there.
			if (!tile) this.#sourceLoads += 1;
		});
	}

	get #pixelRatio(): number {
		return Math.min(3, Math.max(1, Math.ceil(this.#map.getPixelRatio())));
	}

	#start(): void {
		const map = this.#map;
		const { onready, onmove, onerror, oncontextlost, onselect, onhover, names } = this.#options;
		const pixelRatio = this.#pixelRatio;
		for (const [id, image] of imagesOf(this.#tokens, pixelRatio)) map.addImage(id, image, { pixelRatio });
		const ready = () => {
			this.#options.container.dataset.gl = 'ready';
			onready?.();
		};
		map.once('idle', ready);
		map.on('moveend', (event) => onmove?.(this.camera, event.originalEvent !== undefined));
		map.on('error', ({ error }) => onerror?.(new Error(error.message, { cause: error })));
		map.on('webglcontextlost', () => {
			this.#writer.paused = true;
			this.#options.container.dataset.gl = 'lost';
			oncontextlost?.();
		});
		map.on('webglcontextrestored', () => {
			map.once('style.load', () => this.#writer.resume());
			map.once('idle', ready);
		});
		listenToPointer(map, new Set(names.keys()), () => (this.#writer.paused ? null : this.#state), {
			onselect: (target) => onselect?.(target),
			onhover: (target) => {
				this.hover(target);
				onhover?.(target);
			}
		});
	}

	/** For tests: what happened so far. */
	get stats(): GlMapStats {
		return {
			featureState: this.#writer.calls,
			sourceLoads: this.#sourceLoads,
			styleChanges: this.#styleChanges
		};
	}

	get camera(): MapCamera {
		const { lng, lat } = this.#map.getCenter();
		return { center: [lng, lat], zoom: this.#map.getZoom() };
	}

	/**
	 * Gives the sources of layers that are off at first their data, once, when it is loaded. What is shown and
	 * marked stays so.
	 */
	addSites(sites: Sites): void {
		for (const [id, data] of Object.entries(siteSources(sites))) {
			void this.#map.getSource<MapLibre.GeoJSONSource>(id)?.setData(data);
		}
		this.#index = { ...this.#index, ...indexOfSites(siteSources(sites)) };
		this.#writer.extend(this.#index);
	}

	/** Gives the rivers their data, once, when it is loaded. */
	addRivers(topology: RiversTopology): void {
		if (this.#index.rivers.length > 0) return;
		const rivers = riverSource(topology);
		void this.#map.getSource<MapLibre.GeoJSONSource>('rivers')?.setData(rivers);
		this.#index = { ...this.#index, ...indexOfRivers({ rivers }) };
		this.#writer.extend(this.#index);
	}

	/** Draws a state of the map: sets feature-state of what changed, nothing else. */
	show(state: MapState): void {
		this.#state = state;
		this.#writer.show(state);
	}

	/** Switches whole layers on and off; what they show of a year comes with `show`. */
	setLayers(visible: ReadonlySet<MapLayer>): void {
		for (const place of DRAW_ORDER) {
			if (isOn(place, visible) === isOn(place, this.#visible)) continue;
			this.#map.setLayoutProperty(place.id, 'visibility', isOn(place, visible) ? 'visible' : 'none');
			this.#styleChanges += 1;
		}
		this.#visible = new Set(visible);
	}

	/** Marks what is selected; null marks nothing. */
	select(selection: MapSelection | null): void {
		this.#writer.mark('selected', selection);
	}

	/** Marks what is pointed at, on the map or in a list beside it. */
	hover(target: MapTarget | null): void {
		this.#writer.mark('hover', target);
	}

	/** Moves the camera to a box or a centre; without animation where the reader prefers less motion. */
	flyTo(
		target: { bounds: Box } | Partial<MapCamera>,
		{ animate = true, padding }: { animate?: boolean; padding?: Padding } = {}
	): void {
		const camera =
			'bounds' in target ? this.#cameraOn(target.bounds, padding) : { ...target, offset: offsetOf(padding) };
		const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (camera) this.#map.easeTo({ ...camera, duration: still ? 0 : 600 });
	}

	/**
	 * The camera that shows a box in the free part of the map. A globe always turns about its own middle, so there
	 * the padding stays and moves the globe; a flat map is moved once.
	 */
	#cameraOn(bounds: Box, padding?: Padding): MapLibre.EaseToOptions | undefined {
		this.#map.setPadding({ top: 0, right: 0, bottom: 0, left: 0 });
		const camera = this.#map.cameraForBounds(bounds, { padding: padding ?? 24, maxZoom: 9 });
		if (!camera || this.#map.getProjection().type !== 'globe') return camera;
		const [west, south, east, north] = bounds;
		// On a phone the names of places at the globe's edge need the room beside it.
		const zoom =
			(camera.zoom ?? this.#map.getZoom()) - (this.#map.getContainer().clientWidth < NARROW ? 0.45 : 0);
		return { zoom, center: [(west + east) / 2, (south + north) / 2], padding };
	}

	/** Zooms by steps of which each doubles the scale, for buttons. */
	zoomBy(steps: number): void {
		this.flyTo({ zoom: this.#map.getZoom() + steps });
	}

	setProjection(projection: MapProjection): void {
		if (this.#map.getProjection().type === projection) return;
		this.#map.setProjection({ type: projection });
		this.#styleChanges += 1;
	}

	/** Changes all colours in place, as when the theme changes: no reload, no source touched. */
	setTokens(tokens: Tokens): void {
		if (sameTokens(tokens, this.#tokens)) return;
		const before = new Map(layersOf(this.#tokens, this.#visible).map((layer) => [layer.id, layer]));
		for (const layer of layersOf(tokens, this.#visible)) {
			const old = before.get(layer.id)?.paint ?? {};
			for (const [name, value] of Object.entries(layer.paint ?? {})) {
				if (JSON.stringify((old as Record<string, unknown>)[name]) === JSON.stringify(value)) continue;
				const map = this.#map as PaintSetter;
				map.setPaintProperty(layer.id, name, value);
				this.#styleChanges += 1;
			}
		}
		for (const [id, image] of imagesOf(tokens, this.#pixelRatio)) this.#map.updateImage(id, image);
		this.#tokens = tokens;
	}

	/** Calls back at every step of a move and of a change of size; returns what ends it. */
	follow(onstep: () => void): () => void {
		const steps = [this.#map.on('move', onstep), this.#map.on('resize', onstep)];
		return () => steps.forEach((step) => step.unsubscribe());
	}

	/** Calls back whenever the map has drawn all and moves no more; returns what ends it. */
	onrest(callback: () => void): () => void {
		const rest = this.#map.on('idle', callback);
		return () => rest.unsubscribe();
	}

	/** Whether a name or the circle of a place is drawn in a box, CSS pixels from the corner of the map. */
	hasNameIn({ x, y, width, height }: { x: number; y: number; width: number; height: number }): boolean {
		const corners: [[number, number], [number, number]] = [
			[x, y],
			[x + width, y + height]
		];
		const found = this.#map.queryRenderedFeatures(corners, { layers: NAMES, validate: false });
		// What is placed and has nothing to show in the year is drawn clear.
		return found.some(({ source, state }) => (source === 'places' ? state.total > 0 : state.shown !== false));
	}

	/** Where a place is drawn, in CSS pixels from the corner of the map; null behind the globe. */
	pixelOf(position: Position): [x: number, y: number] | null {
		const map = this.#map;
		const pixel = map.project(position);
		if (map.getProjection().type === 'globe') {
			// What lies behind the globe is drawn over by what lies before it at the same pixel.
			const seen = map.unproject(pixel);
			if (Math.hypot(seen.lng - position[0], seen.lat - position[1]) > 1) return null;
		}
		return [pixel.x, pixel.y];
	}

	resize(): void {
		this.#map.resize();
	}

	/** Lets go of the canvas, the workers and the WebGL context. */
	destroy(): void {
		this.#map.remove();
		delete this.#options.container.dataset.gl;
	}

	/** For tests: reads the state of every feature back from MapLibre; what is drawn plain is left out. */
	featureStates(): ReadBack {
		const read = (source: string, id: string) =>
			this.#map.getFeatureState({ source, id }) as Partial<AnyState>;
		const states: ReadBack['states'] = {};
		for (const id of this.#index.states.states) {
			const { status, inactive = false } = read('states', id);
			if (status) states[id] = { status, inactive };
		}
		const disputes: ReadBack['disputes'] = {};
		const disputed = [
			...this.#index.disputes.disputed.map((each) => ({ ...each, source: 'disputed' })),
			...this.#index.disputes['dispute-points'].map((each) => ({ ...each, source: 'dispute-points' })),
			...this.#index.disputes.arcs.map((each) => ({ ...each, source: 'arcs' })),
			...this.#index.lines.map((each) => ({ ...each, source: 'lines' }))
		];
		const lines: ReadBack['lines'] = {};
		for (const { id, dispute } of this.#index.lines) {
			const { now } = read('lines', id);
			if (dispute && now) (lines[dispute] ??= []).push(now);
		}
		const arcs: ReadBack['arcs'] = {};
		for (const { id, dispute } of this.#index.disputes.arcs) {
			const { phase } = read('arcs', id);
			if (dispute && phase) arcs[dispute] = phase;
		}
		for (const { id, dispute, source } of disputed) {
			const { phase } = read(source, id);
			if (dispute && phase) disputes[dispute] = { phase };
		}
		const places: ReadBack['places'] = {};
		for (const { id } of this.#index.places) {
			const { total = 0, inYear = 0 } = read('places', id);
			if (total) places[id] = { total, inYear };
		}
		const shared = (source: 'seats' | 'concerns') =>
			Object.fromEntries(
				this.#index.shared[source].flatMap(({ id }) => {
					const { count = 0, strong = false } = read(source, id);
					return count ? [[id, { count, strong }]] : [];
				})
			);
		const exercises = this.#index.exercises.exercises
			.filter(({ id }) => read('exercises', id).shown)
			.map(({ exercise }) => exercise);
		return {
			states,
			disputes,
			lines,
			arcs,
			claim: this.#index.claims.find((id) => read('claims', id).shown) ?? null,
			places,
			seats: shared('seats'),
			exercises: [...new Set(exercises)],
			concerns: shared('concerns'),
			misplaced: this.#index.misplaced.filter((id) => read('misplaced', id).shown)
		};
	}
}
