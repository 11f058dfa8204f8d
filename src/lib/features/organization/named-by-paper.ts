/**
 * Meetings that the paper names in section 3 and the record has no institution for; in the paper's words.
 * Source: the paragraph that begins "These mechanisms cover various areas".
 */
export const NAMED_BY_PAPER = [
	'Council of Speakers of Parliament',
	'Meeting of Ministers of Defense and Foreign Affairs',
	'Council of Prosecutors General',
	'Meeting of Ministers of the Interior/Public Security'
];
