/** What is in a word and cannot be seen: joiners, marks of direction, soft hyphens, variants of signs. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Accents as Latin, Greek and Cyrillic letters have them. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A word as it is compared: capitals, accents, full-width forms and white space make no difference, whatever language the
 * machine speaks (`I` is `i` also on a Turkish one). On a board nobody tells them apart.
 */
export const foldedWord = (word: string): string =>
	word
		.normalize('NFKD')
		.replace(UNSEEN, '')
		.replace(ACCENTS, '')
		.toLowerCase()
		.normalize('NFKC')
		.replace(/\s+/g, '');
