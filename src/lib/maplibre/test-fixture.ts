import { readFileSync } from 'node:fs';
import { topology } from 'topojson-server';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { emptyState } from '$lib/scene/state/map-state';
import { SITE_ZOOMS, type Shift, type Sites } from '$lib/scene/state/sites';
import type { SourceInputs } from './source/sources';
import { TOKEN_NAMES, type Tokens } from '$lib/scene/symbols/tokens';
import type { MapState } from '$lib/scene/state/types';

/** For tests only: the colours of `tokens.css` in one scheme, read off the file. */
export function tokensOf(scheme: 'light' | 'dark'): Tokens {
	const css = readFileSync(new URL('../scene/symbols/tokens.css', import.meta.url), 'utf8');
	const read = (name: string): string => {
		const found = new RegExp(`--${name}:\\s*light-dark\\((.+)\\);`).exec(css)?.[1];
		const [light, dark] = found?.split(/,\s*(?![^(]*\))/) ?? [];
		const value = scheme === 'light' ? light : dark;
		if (!value) throw new Error(`tokens.css has no --${name}`);
		// The level 4 form, which a computed style turns into the level 3 form that MapLibre reads.
		return value.replace(/rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/, 'rgba($1, $2, $3, $4)');
	};
	return Object.fromEntries(TOKEN_NAMES.map((name) => [name, read(name)])) as Tokens;
}

const square = (west: number, south: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, south],
			[west + 10, south],
			[west + 10, south + 10],
			[west, south + 10],
			[west, south]
		]
	]
});
const feature = (id: string, properties: object, geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
	type: 'Feature',
	id,
	properties,
	geometry
});
const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
	type: 'FeatureCollection',
	features
});
const meridian = (longitude: number, south: number) => ({
	type: 'LineString' as const,
	coordinates: [
		[longitude, south],
		[longitude, south + 10]
	]
});
const point = (longitude: number, latitude: number) => ({
	type: 'Point' as const,
	coordinates: [longitude, latitude]
});

/**
 * A made-up world: AAA, BBB and CCC side by side, a border between AAA and BBB, a line of control and a ceasefire line
 * between BBB and CCC, an area of CCC that BBB claims, with the limit of its claim, and DDD far east, cut at 180°.
 */
export const TOPOLOGY = topology({
	states: collection([
		feature('AAA', { name: 'Aland' }, square(0, 0)),
		feature('BBB', { name: 'Beland' }, square(10, 0)),
		feature('CCC', { name: 'Celand' }, square(20, 0)),
		feature('DDD', { name: 'Deland' }, square(170, 0))
	]),
	disputed: collection([
		feature(
			'area',
			{ name: 'Area', dispute: 'quarrel', controlledBy: 'CCC', claimedBy: ['BBB', 'CCC'] },
			{
				type: 'Polygon',
				coordinates: [
					[
						[22, 2],
						[24, 2],
						[24, 4],
						[22, 2]
					]
				]
			}
		)
	]),
	claims: collection([
		feature(
			'BBB',
			{ claimant: 'BBB', disputes: ['quarrel'] },
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[24, 2],
						[24, 4]
					]
				]
			}
		)
	]),
	lines: collection([
		feature(
			'AAA-BBB',
			{ class: 'international', left: 'AAA', right: 'BBB', dispute: 'frontier' },
			meridian(10, 0)
		),
		feature(
			'BBB-CCC:claim:BBB',
			{ class: 'claim', left: 'BBB', right: 'CCC', claimant: 'BBB', dispute: 'quarrel' },
			meridian(24, 2)
		),
		feature(
			'BBB-CCC:ceasefire-line',
			{ class: 'ceasefire-line', left: 'BBB', right: 'CCC', dispute: 'quarrel' },
			meridian(22, 2)
		),
		feature(
			'BBB-CCC',
			{ class: 'line-of-control', left: 'BBB', right: 'CCC', dispute: 'quarrel' },
			meridian(20, 0)
		)
	]),
	coast: { type: 'MultiLineString', coordinates: [meridian(0, 0).coordinates] } as GeoJSON.Geometry,
	labels: collection([feature('AAA', {}, point(5, 5)), feature('BBB', {}, point(15, 5))]),
	small: collection([feature('AAA', {}, point(5, 5))])
}) as unknown as BoundariesTopology;

export const INPUTS: SourceInputs = {
	topology: TOPOLOGY,
	names: new Map([
		['AAA', 'Aland'],
		['BBB', 'Beland'],
		['DDD', 'Deland']
	]),
	places: [
		{ id: 'town', name: 'Town', position: [3, 3], documents: 4 },
		{ id: 'village', name: 'Village', position: [13, 3], documents: 1 }
	],
	disputePoints: [{ id: 'quarrel:0', dispute: 'quarrel', position: [21, 5], beside: true }],
	disputeArcs: [{ id: 'dam AAA-BBB', dispute: 'dam', dyad: ['AAA', 'BBB'], level: 0 }],
	lineTexts: {
		classes: { 'line-of-control': 'Line of Control' },
		stages: new Map([['frontier', { 'at-not-agreed': 'not agreed', 'at-treaty': 'treaty 2025' }]]),
		claims: new Map([['BBB', 'Claim of Beland']])
	},
	misplaced: [
		{
			id: 'town village',
			printed: { id: 'town', position: [3, 3] },
			place: { id: 'village', position: [13, 3] },
			text: 'The paper: Town; the record: Village'
		}
	],
	sites: null
};

/** A river of two disputes. */
export const RIVERS_FIXTURE = topology({
	rivers: collection([feature('naryn', { name: 'Naryn', disputes: ['dam', 'quarrel'] }, meridian(12, 0))])
}) as unknown as RiversTopology;

const SHIFTS: Shift[] = SITE_ZOOMS.map(() => [0, 19]);

/** What layers that are off at first have to show there. */
export const SITES: Sites = {
	seats: [{ id: 'town', position: [3, 3], institutions: ['office', 'centre'], shifts: SHIFTS }],
	meetings: [{ id: 'village', position: [13, 3], meetings: ['summit', 'memorandum'], shifts: SHIFTS }],
	exercises: [0, 1].map((index) => ({
		id: `drill ${index}`,
		exercise: 'drill',
		position: [5 + index, 5],
		shifts: SHIFTS
	})),
	exerciseLines: [
		{
			id: 'drill',
			positions: [
				[5, 5],
				[6, 5]
			]
		}
	],
	concerns: [{ id: '7 7', position: [7, 7], claims: ['c01', 'c02'], shifts: SHIFTS }]
};

export const EMPTY: MapState = emptyState();
