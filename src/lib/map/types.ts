import type { FeatureCollection, Geometry } from 'geojson';
import type { Iso3, Phase, Position, Status } from '../domain/types';

/** What a reader can switch on and off. Boundaries, contested areas and names always stay. */
export const MAP_LAYERS = [
	'status',
	'disputes',
	'documents',
	'context',
	'institutions',
	'exercises',
	'concerns'
] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** The part of a snapshot that a map draws. Ids that are not in it are drawn plain. */
export interface MapState {
	states: Map<Iso3, { status: Status; inactive: boolean }>;
	/** `drawn` is the phase that the map shows; `phase` the last and `peak` the highest of the year. */
	disputes: Map<string, { phase: Phase; peak: Phase; drawn: Phase }>;
	/** Documents signed at the place so far, and of these in the year. */
	places: Map<string, { total: number; inYear: number }>;
}

/** A thing that a reader can point at. */
export interface MapTarget {
	kind: 'state' | 'dispute' | 'place';
	id: string;
}

/** What is selected in the page; a document is marked at its place (null: the record has none). */
export type MapSelection = MapTarget | { kind: 'document'; id: string; place: string | null };

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
}

/** Centre `[longitude, latitude]` and zoom as MapLibre counts it: the world is 512 · 2^zoom pixels wide. */
export interface MapCamera {
	center: Position;
	zoom: number;
}

export type MapProjection = 'mercator' | 'globe';

/** What features carry; each source has some of it, all have the id, for `promoteId`. */
export interface MapProperties {
	id: string;
	name?: string;
	/** Of lines: their class, the states on either side. */
	class?: string;
	left?: string;
	right?: string;
	/** Of lines, areas and points: the id of the dispute about them. */
	dispute?: string;
	/** Of outlines: along plain borders and coast, or along lines that are or were contested. */
	part?: 'free' | 'contested';
	/** Of names: square degrees. */
	room?: number;
	/** Of places: documents ever signed there. */
	documents?: number;
	/** Of places: in the east of the region, where names stand to the left. */
	east?: boolean;
	/** Of document steps: the number. */
	text?: string;
}

export type MapFeatures = FeatureCollection<Geometry, MapProperties>;

/** The GeoJSON behind the style, one collection a source. */
export type MapSources = Record<SourceId, MapFeatures>;

export const SOURCE_IDS = [
	'states',
	'outlines',
	'disputed',
	'lines',
	'coast',
	'small',
	'names',
	'dispute-points',
	'places',
	'document-steps'
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
