import { svgToLonLat, WORLD_UNITS } from '$lib/geo/mercator';
import type { Viewport } from './viewport';

/** Kilometres around the equator. */
const EQUATOR = 40_075;
const RADIANS = Math.PI / 180;
/** From this difference of scale on, between the top and the bottom of a map, a bar says which latitude it is for. */
const VARIES = 1.1;

export interface ScaleBar {
	/** A round number. */
	km: number;
	/** How long it is drawn, CSS pixels. */
	length: number;
	/** The latitude that it is for, whole degrees; null where it is right for all that is seen. */
	latitude: number | null;
}

/** Kilometres that a unit of the drawn map stands for at a latitude: Mercator draws larger towards the poles. */
const kmOfUnit = (latitude: number): number => (EQUATOR * Math.cos(latitude * RADIANS)) / WORLD_UNITS;

/**
 * The scale of what is seen: as many kilometres of 1, 2 or 5, tens or hundreds of these as fit into a length, in the middle
 * of the map.
 * @param scale CSS pixels per unit of the drawn map
 * @param most how long the bar may be, CSS pixels
 */
export function scaleBarOf({ x, y, width, height }: Viewport, scale: number, most: number): ScaleBar {
	const latitudeAt = (at: number) => svgToLonLat([x + width / 2, at])[1];
	const [north, middle, south] = [latitudeAt(y), latitudeAt(y + height / 2), latitudeAt(y + height)];
	const pixelsOfKm = scale / kmOfUnit(middle);
	const power = 10 ** Math.floor(Math.log10(most / pixelsOfKm));
	const step = [5, 2, 1].find((each) => each * power * pixelsOfKm <= most) ?? 1;
	const scales = [north, south].map(kmOfUnit);
	const varies = Math.max(...scales) / Math.min(...scales) > VARIES;
	return {
		km: step * power,
		length: step * power * pixelsOfKm,
		latitude: varies ? Math.round(middle) : null
	};
}
