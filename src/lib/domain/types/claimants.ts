import type { Iso3 } from './values';

/**
 * The parties whose claim lines the map can show, in alphabetical order of their codes: those that claim what
 * another holds in a dispute of the record. The same as in the object `claims` of the boundaries; a test holds it.
 */
export const CLAIMANTS: readonly Iso3[] = ['AZE', 'CHN', 'IND', 'NPL', 'PAK'];
