/** Where the boundaries come from and of which date they are; stands on the map beside the year shown. */
export const BOUNDARIES = {
	source: 'Natural Earth 4.1.0',
	date: '2018'
} as const;
