import type { Point } from '../plane/planar';

/** Geodesic areas, km², measured once from the unsimplified lines; see `sources/README.md`. */
export const MEASURED_KM2: Readonly<Record<string, number>> = {
	'jammu-and-kashmir': 104_500,
	'northern-areas': 65_200,
	'azad-kashmir': 12_000,
	siachen: 2_080,
	shaksgam: 5_300,
	'aksai-chin': 30_000,
	'china-claim-east': 69_700
};

/** How far an area may be from its measure. */
export const AREA_TOLERANCE = 0.03;

/**
 * What bounds the claims of a party: areas that its line runs along, and those that it passes outside of or leaves
 * out, so that no part of their outline is on it. From the claims that the source and the record name.
 */
export const CLAIMS: Readonly<Record<string, { along: readonly string[]; not: readonly string[] }>> = {
	AZE: { along: ['nagorno-karabakh-surroundings'], not: ['nagorno-karabakh'] },
	CHN: {
		along: ['aksai-chin', 'shaksgam', 'demchok', 'kaurik', 'nelang', 'barahoti', 'china-claim-east'],
		not: ['azad-kashmir', 'kalapani', 'bhutan-north']
	},
	IND: {
		along: ['azad-kashmir', 'northern-areas', 'shaksgam', 'aksai-chin', 'china-claim-east', 'kalapani'],
		not: ['bhutan-north', 'doklam']
	},
	NPL: { along: ['kalapani'], not: ['barahoti'] },
	PAK: {
		along: ['jammu-and-kashmir', 'siachen', 'northern-areas'],
		// Lies between its own Punjab and the rest of what it claims.
		not: ['azad-kashmir', 'kalapani']
	}
};

/** Places and the disputed area they lie in; coordinates are of town and place, from common knowledge. */
export const PLACES: readonly { name: string; at: Point; area: string }[] = [
	{ name: 'Srinagar', at: [74.8, 34.09], area: 'jammu-and-kashmir' },
	{ name: 'Leh', at: [77.58, 34.16], area: 'jammu-and-kashmir' },
	{ name: 'Gilgit', at: [74.31, 35.92], area: 'northern-areas' },
	{ name: 'Muzaffarabad', at: [73.47, 34.37], area: 'azad-kashmir' },
	{ name: 'Itanagar', at: [93.62, 27.1], area: 'china-claim-east' },
	{ name: 'Tawang', at: [91.87, 27.59], area: 'china-claim-east' },
	{ name: 'the middle of Aksai Chin', at: [79.5, 35], area: 'aksai-chin' },
	{ name: 'Simferopol', at: [34.1, 44.95], area: 'crimea' },
	{ name: 'Laayoune', at: [-13.2, 27.15], area: 'western-sahara' }
];
