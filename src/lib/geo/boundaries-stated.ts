/** What stands of the boundaries beside every map and in every picture; the rest of it stands in files. */
export const BOUNDARIES_STATED = {
	source: 'Natural Earth 4.1.0',
	/**
	 * The date that the boundaries show, as precisely as it is known: the release was out by 4 July 2018
	 * (https://github.com/ropensci/rnaturalearth/issues/22); the day of its data was not found.
	 */
	date: '2018'
} as const;
