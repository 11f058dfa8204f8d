import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import type { SourceInputs } from '../source/sources';
import type { Rank } from '$lib/geo/orientation-types';
import type { FillStep } from '$lib/scene/ground/scales';
import type { MapCamera, MapProjection, MapTarget } from '$lib/scene/state/types';

/** Lines, signs and names larger than on a desk; what needs it brings its code. */
export interface Enlargement {
	/** How many times as large. */
	by: number;
	layer: (layer: LayerSpecification, by: number) => LayerSpecification;
}

/** What changes with the scale of the map, at the steps of `scene/ground/scales.ts`. */
export interface GroundLook {
	/** How the fills of statuses recede; null on a map of the region, and where two years are compared. */
	step: FillStep | null;
	/** The least important rank of lakes; null for none. */
	most: Rank | null;
	/** The dispute whose arcs alone are drawn, none of them by an empty id; all unless given. */
	arcs?: string | undefined;
	/** States and places are named by what lies over the map. */
	named: boolean;
}
export const AS_THE_REGION: GroundLook = { step: null, most: null, named: false };

/** What a map is made with. */
export interface GlMapOptions extends SourceInputs {
	container: HTMLElement;
	tokens: Tokens;
	camera: MapCamera;
	/** The page around the map scrolls: the wheel needs Ctrl, touch two fingers. */
	cooperative?: boolean;
	projection: MapProjection;
	enlarged?: Enlargement | undefined;
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
	/** Whether the lakes are there: at every scale they come a little later than the rest. */
	hasLakes: boolean;
}
