/** What every library is asked to do. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';

export type LonLat = [lon: number, lat: number];
export type Pixel = [x: number, y: number];
export type State = Feature<Polygon | MultiPolygon, { name: string }> & { id: string };

/** What there is to draw before any year is shown. */
export interface World {
	states: { type: 'FeatureCollection'; features: State[] };
	/** What the map looks at, `[west, south, east, north]` in degrees, and the same as MapLibre counts it. */
	region: [number, number, number, number];
	center: LonLat;
	/** Zoom where the world is 512 CSS pixels wide at 0. */
	zoom: number;
	border: { colour: string; width: number };
	/** Every colour that a state can have. */
	colours: string[];
}

/** A year to be shown. */
export interface Year {
	year: number;
	colourOf: (iso3: string) => string;
	/** Codes of the states whose colour differs from the year shown before. */
	changed: string[];
}

export interface Peer {
	/** Shows a year; what it returns is done when the library says that it has drawn. Nothing: at once. */
	show: (year: Year) => unknown;
	/** Where a place is drawn, CSS pixels. */
	pixelOf: (place: LonLat) => Pixel;
}

/** Draws the world with the colours of the first year; done when it is drawn. */
export type DrawPeer = (element: HTMLElement, world: World, first: Year) => Promise<Peer> | Peer;

/** Done in the next picture, before it is drawn. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
