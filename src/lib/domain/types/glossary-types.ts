import type { Text } from './values';

/** What terms are about, in the order of the page. */
export const TERM_GROUPS = ['organization', 'documents', 'disputes', 'lines', 'record'] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

/** A term that the atlas shows, and what it means there. */
export interface GlossaryTerm {
	/** Its anchor; the code word of the record where the term has one. */
	id: string;
	group: TermGroup;
	term: Required<Text>;
	meaning: Required<Text>;
	/** Where the atlas says more: an address without base. */
	more?: string | undefined;
}
