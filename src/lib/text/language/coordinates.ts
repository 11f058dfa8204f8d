/** Where something is, in words. */
import type { Position } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { commas } from './joined';

/** Of degrees with as many decimals as they have, or always with that many. */
const degreesOf = (value: number, decimals?: number) => ({
	degrees: new Intl.NumberFormat(getLocale(), {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals ?? 6
	}).format(Math.abs(value))
});

/** "41.3° N". */
export const latitudeName = (value: number, decimals?: number): string =>
	(value < 0 ? m.latitude_south : m.latitude_north)(degreesOf(value, decimals));

/** "41.3° N, 69.24° E". */
export const positionName = ([longitude, latitude]: Position, decimals?: number): string =>
	commas([
		latitudeName(latitude, decimals),
		(longitude < 0 ? m.longitude_west : m.longitude_east)(degreesOf(longitude, decimals))
	]);
