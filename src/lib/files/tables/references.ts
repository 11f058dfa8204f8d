import type { Column } from './types';

/** Where the things that a column links to have one row each. */
const HOME: Record<NonNullable<Column['link']>, { table: string; column: string }> = {
	state: { table: 'states', column: 'iso3' },
	document: { table: 'documents', column: 'id' },
	dispute: { table: 'dispute-summaries', column: 'id' },
	place: { table: 'places', column: 'id' },
	summit: { table: 'summits', column: 'id' },
	institution: { table: 'institutions', column: 'id' },
	exercise: { table: 'exercises', column: 'id' },
	claim: { table: 'claims', column: 'id' },
	source: { table: 'sources', column: 'id' }
};

/** The column of another table in which the values of this one stand; null where it stands for itself. */
export function referenceOf({ references, link }: Column): { table: string; column: string } | null {
	return references ?? (link ? HOME[link] : null);
}
