import type * as MapLibre from 'maplibre-gl';
import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '$lib/domain/types/values';
import type { Lake } from '$lib/geo/orientation-types';
import type { RiversTopology } from '$lib/geo/river-types';
import { indexOf, indexOfRivers, indexOfSites, type FeatureIndex } from './state/feature-states';
import { flyTo, pixelOnMap } from './gl-camera';
import { giveImages, growthAt, type ImageOptions } from './gl-images';
import type { GlMapOptions, GlMapStats, GroundLook } from './style/gl-options';
import { emptyState } from '$lib/scene/state/map-state';
import { hasNameIn, type PixelBox } from './names-drawn';
import { loadTexts, newMap } from './new-map';
import { listenToPointer } from './pointer';
import { keptForPaper } from './printed';
import { readBack, type ReadBack } from './state/read-back';
import { restyle } from './restyle';
import type { Sites } from '$lib/scene/state/sites';
import { lakeSource, riverSource, siteSources, sourcesOf } from './source/sources';
import { StateWriter } from './state/state-writer';
import { layersOf } from './style/style';
import { sameTokens } from '$lib/scene/symbols/tokens';
import {
	MAP_LAYERS,
	type MapCamera,
	type MapLayer,
	type MapProjection,
	type MapSelection,
	type MapState,
	type MapTarget
} from '$lib/scene/state/types';

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
	#look: ImageOptions;
	#gone = false;
	#styleChanges = 0;
	#sourceLoads = 0;
	#hasLakes = false;

	/**
	 * Loads the font, makes the map and resolves when it takes orders (before its first draw).
	 * @param maplibre the module, loaded by the caller
	 * @throws Error if WebGL is not to be had
	 */
	static async create(maplibre: typeof MapLibre, options: GlMapOptions): Promise<GlMap> {
		await loadTexts(options);
		const sources = sourcesOf(options);
		const map = newMap(maplibre, options, sources);
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
		this.#look = { tokens: options.tokens, enlarged: options.enlarged, growth: growthAt(map.getZoom()) };
		this.#writer = new StateWriter(map, index);
		map.on('sourcedataloading', ({ tile }) => {
			// Events with a tile are cuts of data that is there.
			if (!tile) this.#sourceLoads += 1;
		});
	}

	#start(): void {
		const map = this.#map;
		const { onready, onmove, onerror, oncontextlost, onselect, onhover, names } = this.#options;
		giveImages(map, this.#look);
		const ready = () => {
			this.#options.container.dataset.gl = 'ready';
			onready?.();
		};
		map.once('idle', ready);
		map.on('moveend', (event) => {
			this.setLook({ growth: growthAt(map.getZoom()) });
			onmove?.(this.camera, event.originalEvent !== undefined);
		});
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
			styleChanges: this.#styleChanges,
			hasLakes: this.#hasLakes
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

	/** How fills recede and which lakes are drawn at the scale of the map; the lakes themselves come with the first call. */
	setGround({ lakes, ...ground }: GroundLook & { lakes: readonly Lake[] }): void {
		if (!this.#hasLakes && !this.#gone)
			void this.#map.getSource<MapLibre.GeoJSONSource>('lakes')?.setData(lakeSource(lakes));
		this.#hasLakes = true;
		this.setLook({ ground });
	}

	/** Draws a state of the map: sets feature-state of what changed, nothing else. */
	show(state: MapState): void {
		this.#state = state;
		this.#writer.show(state);
	}

	/** Switches whole layers on and off; what they show of a year comes with `show`. */
	setLayers(visible: ReadonlySet<MapLayer>): void {
		this.#restyle(this.#look, new Set(visible));
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
	flyTo(target: Parameters<typeof flyTo>[1], options?: Parameters<typeof flyTo>[2]): void {
		flyTo(this.#map, target, options);
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

	/** Changes colours and sizes in place, as when the theme changes or a lesson begins: no source touched. */
	setLook(change: Partial<ImageOptions>): void {
		// What lay over the map may go after it.
		if (this.#gone) return;
		const before = this.#look;
		const look = { ...before, ...change };
		const sameImages =
			sameTokens(look.tokens, before.tokens) &&
			look.enlarged?.by === before.enlarged?.by &&
			look.growth === before.growth;
		const [now, was] = [look.ground, before.ground];
		const sameGround =
			now?.step === was?.step &&
			now?.most === was?.most &&
			now?.named === was?.named &&
			now?.arcs === was?.arcs;
		if (sameImages && sameGround) return;
		this.#restyle(look, this.#visible);
		if (!sameImages) giveImages(this.#map, look, before);
	}

	#restyle(look: ImageOptions, visible: ReadonlySet<MapLayer>): void {
		const layers = ({ tokens, enlarged, ground }: ImageOptions, of: ReadonlySet<MapLayer>) =>
			layersOf(tokens, of, enlarged, ground);
		this.#styleChanges += restyle(this.#map, layers(this.#look, this.#visible), layers(look, visible));
		this.#look = look;
		this.#visible = visible;
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
	hasNameIn(box: PixelBox): boolean {
		return hasNameIn(this.#map, box);
	}

	/** Where a place is drawn, in CSS pixels from the corner of the map; null behind the globe. */
	pixelOf(position: Position): [x: number, y: number] | null {
		return pixelOnMap(this.#map, position);
	}

	resize(): void {
		this.#map.resize();
	}

	/** Keeps what is drawn for paper; returns what ends it. */
	keepForPaper(): () => void {
		return keptForPaper(this.#map);
	}

	/** Lets go of the canvas, the workers and the WebGL context. */
	destroy(): void {
		this.#gone = true;
		this.#map.remove();
		delete this.#options.container.dataset.gl;
	}

	/** For tests: a layer as MapLibre has it. */
	layer(id: string): LayerSpecification | undefined {
		return this.#map.getStyle().layers.find((layer) => layer.id === id);
	}

	/** For tests: reads the state of every feature back from MapLibre. */
	featureStates(): ReadBack {
		return readBack(this.#map, this.#index);
	}
}
