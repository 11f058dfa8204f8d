import type { Atlas } from '$lib/domain';
import { csvOf } from './csv';
import { memberships } from './tables/memberships';

/**
 * One row an interval of status, by state and start: `iso3,status,start,start_precision,end,end_precision,
 * decided,instrument,sources`. Dates are as exact as they are known; `sources` are ids joined by `; `.
 */
export const membershipsCsv = (atlas: Atlas): string => csvOf(memberships, atlas);
