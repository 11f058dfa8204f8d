import { ALPHA3 } from './iso3166';
import type { WorldTopology } from './read';

/** What becomes of a feature of the source that has no ISO number of its own. Each one is a decision with a reason. */
type Decision =
	| { keep: string; because: string }
	| { mergeInto: string; because: string }
	| { drop: true; because: string };

/** By the feature's name in world-atlas. */
export const DECISIONS: Readonly<Record<string, Decision>> = {
	Kosovo: { keep: 'x-kosovo', because: 'governs itself; no ISO 3166-1 code' },
	Somaliland: { keep: 'x-somaliland', because: 'governs itself; no ISO 3166-1 code' },
	'N. Cyprus': { keep: 'x-northern-cyprus', because: 'governs itself; no ISO 3166-1 code' },
	'Cyprus U.N. Buffer Zone': {
		keep: 'x-cyprus-buffer-zone',
		because: 'held by neither side; merging it would move the ceasefire line'
	},
	Dhekelia: {
		keep: 'x-dhekelia',
		because: 'British sovereign base; as part of GBR it would stretch its box'
	},
	Akrotiri: {
		keep: 'x-akrotiri',
		because: 'British sovereign base; as part of GBR it would stretch its box'
	},
	'Siachen Glacier': {
		mergeInto: 'IND',
		because: 'no state of its own and no hole: held by India, so drawn with it and hatched as disputed'
	},
	Baikonur: { mergeInto: 'KAZ', because: 'leased land of Kazakhstan, not a hole in it' },
	'USNB Guantanamo Bay': { mergeInto: 'CUB', because: 'leased land of Cuba' },
	'Hong Kong': {
		mergeInto: 'CHN',
		because: 'special administrative region: its edge is no border of states'
	},
	Macao: { mergeInto: 'CHN', because: 'special administrative region: its edge is no border of states' },
	'Indian Ocean Ter.': {
		mergeInto: 'AUS',
		because: 'Christmas and Cocos islands in one feature: two ISO codes'
	},
	'Ashmore and Cartier Is.': {
		mergeInto: 'AUS',
		because: 'carries the number 036 of Australia, whose it is'
	},
	'Coral Sea Is.': { mergeInto: 'AUS', because: 'territory of Australia without ISO code' },
	Vatican: {
		drop: true,
		because: 'smaller than the step that coordinates are rounded to; Italy closes over it'
	},
	'Spratly Is.': {
		drop: true,
		because: 'twelve km² held by several states, far below what the map can draw'
	},
	'Scarborough Reef': { drop: true, because: 'a reef below what the map can draw' },
	'Bajo Nuevo Bank': { drop: true, because: 'a reef below what the map can draw' },
	'Serranilla Bank': { drop: true, because: 'a reef below what the map can draw' },
	'Clipperton I.': { drop: true, because: 'five km², no ISO code, below what the map can draw' }
};

/** Names that the source abbreviates or that were changed since its date. */
const NAMES: Readonly<Record<string, string>> = {
	'W. Sahara': 'Western Sahara',
	'N. Cyprus': 'Northern Cyprus',
	'Cyprus U.N. Buffer Zone': 'United Nations Buffer Zone in Cyprus',
	'S. Sudan': 'South Sudan',
	'Dem. Rep. Congo': 'Democratic Republic of the Congo',
	'Central African Rep.': 'Central African Republic',
	'Eq. Guinea': 'Equatorial Guinea',
	'Bosnia and Herz.': 'Bosnia and Herzegovina',
	'Dominican Rep.': 'Dominican Republic',
	Macedonia: 'North Macedonia',
	eSwatini: 'Eswatini',
	'St-Martin': 'Saint Martin',
	'St-Barthélemy': 'Saint Barthélemy',
	'Turks and Caicos Is.': 'Turks and Caicos Islands',
	'St. Pierre and Miquelon': 'Saint Pierre and Miquelon',
	'Pitcairn Is.': 'Pitcairn Islands',
	'Fr. Polynesia': 'French Polynesia',
	'Fr. S. Antarctic Lands': 'French Southern and Antarctic Lands',
	'Marshall Is.': 'Marshall Islands',
	'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
	'U.S. Minor Outlying Is.': 'United States Minor Outlying Islands',
	'Antigua and Barb.': 'Antigua and Barbuda',
	'St. Kitts and Nevis': 'Saint Kitts and Nevis',
	'U.S. Virgin Is.': 'United States Virgin Islands',
	'British Virgin Is.': 'British Virgin Islands',
	'Cayman Is.': 'Cayman Islands',
	'Heard I. and McDonald Is.': 'Heard Island and McDonald Islands',
	'Faeroe Is.': 'Faroe Islands',
	'Br. Indian Ocean Ter.': 'British Indian Ocean Territory',
	'Cook Is.': 'Cook Islands',
	'Wallis and Futuna Is.': 'Wallis and Futuna',
	'Solomon Is.': 'Solomon Islands',
	'S. Geo. and the Is.': 'South Georgia and the South Sandwich Islands',
	'Falkland Is.': 'Falkland Islands',
	'N. Mariana Is.': 'Northern Mariana Islands'
};

/** A feature of the source and the state it belongs to; `own` is false for what is merged into another. */
export interface Identified {
	geometry: WorldTopology['objects']['countries']['geometries'][number];
	state: string;
	name: string;
	own: boolean;
	/** The name in the source, for messages and patches. */
	source: string;
}

/**
 * Gives each feature of the source the id of its state: ISO 3166-1 alpha-3, or `x-…` without one.
 * @throws Error naming the feature when it has neither a known number nor a decision.
 */
export function identify(world: WorldTopology): Identified[] {
	return world.objects.countries.geometries.flatMap((geometry): Identified[] => {
		const source = geometry.properties.name;
		const name = NAMES[source] ?? source;
		const decision = DECISIONS[source];
		if (decision && 'drop' in decision) return [];
		if (decision) {
			const own = 'keep' in decision;
			return [
				{ geometry, name, own, source, state: 'keep' in decision ? decision.keep : decision.mergeInto }
			];
		}
		const state = ALPHA3.get(String(geometry.id));
		if (!state)
			throw new Error(
				`identify: "${source}" has the number ${geometry.id}, expected a known one or a decision`
			);
		return [{ geometry, name, own: true, source, state }];
	});
}
