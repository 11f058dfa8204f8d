import type { FeatureCollection, Geometry } from 'geojson';
import { LAYERS, type LayerId } from '../../domain/types/layers';
import type { BorderStage, DisputeOfYear } from '../../domain/types/snapshot-types';
import type { Dyad, Phase } from '../../domain/types/dispute-types';
import type { Misplaced } from '../../domain/types/document-types';
import type { Status } from '../../domain/types/state-types';
import type { Iso3, Position } from '../../domain/types/values';
import type { Shift } from './sites';

/** What a reader can switch on and off. Boundaries, contested areas and names always stay. */
export { LAYERS as MAP_LAYERS, type LayerId as MapLayer };

/** How far the border had come, and whether the ceasefire line was one still. */
export type LinesOfYear = Pick<DisputeOfYear, 'border' | 'ceasefireLineEnded'>;

/** `drawn` is the phase that the map shows; `phase` the last and `peak` the highest of the year. */
export interface DisputeOnMap {
	phase: Phase;
	peak: Phase;
	drawn: Phase;
	/** Of two years compared: it is the same at both ends, and stands back. */
	faint?: true;
}

/** The part of a snapshot that a map draws. Ids that are not in it are drawn plain. */
export interface MapState {
	states: Map<Iso3, { status: Status; inactive: boolean }>;
	disputes: Map<string, DisputeOnMap>;
	/**
	 * By dispute: what became of its lines, whatever layers are on, since no solid line may run where a border is not
	 * agreed. A border settled by treaty is in it only with the layer of disputes: without it, it is like any other.
	 */
	lines: Map<string, LinesOfYear>;
	/** Documents signed at the place so far, and of these in the year. */
	places: Map<string, { total: number; inYear: number }>;
	/** By place: the institutions that sit there, or are to; `working` if any of them works there. */
	seats: Map<string, { institutions: string[]; working: boolean }>;
	/** By place: what met or was done there in the year, and whether a council was among it. */
	meetings: Map<string, { ids: string[]; council: boolean }>;
	/** Ids of exercises. */
	exercises: Set<string>;
	/** The party whose claim line is drawn. */
	claim: Iso3 | null;
	/** Claims of the paper about a concern, by id; `dated` if the paper gives them years. */
	concerns: Map<string, { dated: boolean }>;
	/** Lines from where the paper puts a signature to where it was: see `misplacedId`. */
	misplaced: Set<string>;
	/** Of two years compared: the states that differ, to be outlined; the others are paled. Null for one year. */
	differs: ReadonlySet<Iso3> | null;
}

/** A thing that a reader can point at. */
export interface MapTarget {
	kind: 'state' | 'dispute' | 'place' | 'institution' | 'exercise' | 'claim';
	id: string;
}

/**
 * What is selected in the page. A document is marked at its place (null: the record has none) and where the paper
 * puts it. It is on the map also when its layer is off.
 */
export type MapSelection =
	| MapTarget
	| { kind: 'document'; id: string; place: string | null; misplaced: Misplaced[] };

export interface MapPlace {
	id: string;
	name: string;
	position: Position;
	/** Documents ever signed there: how far its number may count. */
	documents: number;
}

export interface MapDisputePoint {
	/** Unique among all points. */
	id: string;
	/** The id of its dispute. */
	dispute: string;
	position: Position;
	/** It stands beside a line or area of the dispute, for what the boundaries do not show. */
	beside: boolean;
}

/** A dispute that is not about territory, and two states that it is between: an arc stands for it. */
export interface MapDisputeArc {
	/** Unique among all arcs. */
	id: string;
	dispute: string;
	dyad: Dyad;
	/** Of the arcs of the same dyad, the how-manieth: they are drawn side by side. */
	level: number;
}

/** Centre `[longitude, latitude]` and zoom as MapLibre counts it: the world is 512 · 2^zoom pixels wide. */
export interface MapCamera {
	center: Position;
	zoom: number;
}

export type MapProjection = 'mercator' | 'globe';

/** What features carry; each source has some of it, all have the id, for `promoteId`. */
export interface MapProperties extends ShiftProperties, StageTexts {
	id: string;
	name?: string;
	/** Of states: the record has it, so it may have a status. */
	inRecord?: true;
	/** Of lines: their class, the states on either side. */
	class?: string;
	left?: string;
	right?: string;
	/** Of lines, areas, points and arcs: the id of the dispute about them. */
	dispute?: string;
	/** Of points of disputes: stands beside a line or area. */
	beside?: boolean;
	/** Of arcs: how far from the great circle, in line widths, so that two of the same states lie side by side. */
	aside?: number;
	/** Of outlines: along plain borders and coast, or along lines that are or were contested. */
	part?: 'free' | 'contested';
	/** Of labels of lines: the zoom from which on they have room. */
	near?: number;
	/** Of names: square degrees. */
	room?: number;
	/** Of lakes: from which scale on they are drawn. */
	rank?: number;
	/** Of places: documents ever signed there. */
	documents?: number;
	/** Of places: in the east of the region, where names stand to the left. */
	east?: boolean;
	/** Of steps: the number; of a misplaced signature: what the paper says and the record; of lines: what they are. */
	text?: string;
	/** Of seats: institutions that ever sat there; of meetings: what ever was there; of claims: those at the point; of rivers: disputes; in a row. */
	ids?: string;
	/** Of points of exercises: the id of the exercise. */
	exercise?: string;
}

/** Of borders in dispute: what is written along them at each stage. */
export type StageTexts = Partial<Record<`at-${BorderStage}`, string>>;

/** Of signs: where they stand beside their points, by the levels of `sites.ts`. */
export type ShiftProperties = Partial<Record<'shift0' | 'shift1' | 'shift2' | 'shift3', Shift>>;

export type MapFeatures = FeatureCollection<Geometry, MapProperties>;

/** The GeoJSON behind the style, one collection a source. */
export type MapSources = Record<SourceId, MapFeatures>;

export const SOURCE_IDS = [
	'states',
	'outlines',
	'disputed',
	'lines',
	'line-labels',
	'coast',
	'small',
	'names',
	'dispute-points',
	'arcs',
	'claims',
	'rivers',
	'lakes',
	'places',
	'document-steps',
	'misplaced',
	'seats',
	'seat-steps',
	'meetings',
	'meeting-steps',
	'exercises',
	'exercise-lines',
	'concerns',
	'concern-steps'
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Sources that stay empty until the part of the record behind them is loaded. */
export type SiteSourceId = Extract<
	SourceId,
	| 'seats'
	| 'seat-steps'
	| 'meetings'
	| 'meeting-steps'
	| 'exercises'
	| 'exercise-lines'
	| 'concerns'
	| 'concern-steps'
>;
