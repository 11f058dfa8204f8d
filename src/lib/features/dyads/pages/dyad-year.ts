import type { DyadPage } from './dyad-page';

export type YearOfPage = DyadPage['ofYears'][number];

/** What a year says of two states: the page carries only the years in which something changed. */
export const yearOfPage = ({ ofYears }: Pick<DyadPage, 'ofYears'>, year: number): YearOfPage | undefined =>
	ofYears.findLast((one) => one.year <= year);
