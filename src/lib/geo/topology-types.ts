import type {
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon,
	Topology
} from 'topojson-specification';
import type { Iso3 } from '../domain/types/values';

/** `[west, south, east, north]` in degrees; `east` is above 180 when the box crosses the antimeridian. */
export type Box = [west: number, south: number, east: number, north: number];

export interface StateProperties {
	/** English name. */
	name: string;
}

export interface DisputedProperties {
	name: string;
	/** The id of the record's dispute, where one is about this area. */
	dispute?: string;
	/** Who held it on the date of the boundaries: alpha-3, or `x-…` for an authority without a code. */
	controlledBy: string;
	/** Every claimant, the holder among them, sorted. */
	claimedBy: string[];
	/** The claimants are from memory: neither the source of the boundaries nor the record names them. */
	unverified?: true;
}

/** What a line is; the order is from the plain border to the mere memory of one. */
export const LINE_CLASSES = [
	/** A border that the two states hold to. */
	'international',
	/** India and Pakistan in Kashmir. */
	'line-of-control',
	/** India and China. */
	'line-of-actual-control',
	/** India and Pakistan at Siachen. */
	'actual-ground-position-line',
	/** Jammu and Kashmir towards Pakistan's Punjab: a border to India, a working boundary to Pakistan. */
	'working-boundary',
	'ceasefire-line',
	/** A line held on the ground that one side does not accept as a border. */
	'disputed',
	/** The claimant's line through what another state holds. */
	'claim',
	/** Was a boundary once; explains a dispute. */
	'former-boundary'
] as const;
export type LineClass = (typeof LINE_CLASSES)[number];

export interface LineProperties {
	class: LineClass;
	/** The pair of neighbours, or of holder and claimant, in alphabetical order. */
	left: string;
	right: string;
	/** Whose claim the line is; only on claims. */
	claimant?: string;
	/** The id of the record's dispute that is about this line. */
	dispute?: string;
}

export interface ClaimProperties {
	/** The party of the record whose claim it is; the same as the id. */
	claimant: string;
	/** Ids of the record's disputes that the claim is part of, sorted. */
	disputes: string[];
}

/** A collection whose geometries all have an id and properties. */
interface Collection<G, P> {
	type: 'GeometryCollection';
	geometries: (G & { id: string; properties: P })[];
}

/** Points that carry the id of their state. */
interface StatePoints {
	type: 'GeometryCollection';
	geometries: (Point & { id: Iso3 })[];
}

/**
 * `/data/boundaries.topo.json`. All objects are made of the same arcs, cut at ±180°, quantized.
 * Ids of states are ISO 3166-1 alpha-3, or `x-…` for units without a code.
 */
export type BoundariesTopology = Topology<{
	states: Collection<Polygon | MultiPolygon, StateProperties>;
	disputed: Collection<Polygon | MultiPolygon, DisputedProperties>;
	lines: Collection<LineString | MultiLineString, LineProperties>;
	/**
	 * How far the claims of a party reach, one line a party that claims what another side holds: the outline of all that
	 * it holds and claims, along the disputed areas of the record only.
	 */
	claims: Collection<MultiLineString, ClaimProperties>;
	coast: MultiLineString;
	/** One point a state, where its name goes. */
	labels: StatePoints;
	/** Points of the states of the record that are too small to see: drawn as circles. */
	small: StatePoints;
}>;
