/** What is in a word and cannot be seen: joiners, marks of direction, soft hyphens, variants of signs. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A word as it is compared: capitals, full-width forms and white space make no difference, whatever language the
 * machine speaks (`I` is `i` also on a Turkish one). A word that is in this form already stays as it is.
 */
export function foldedWord(word: string): string {
	const plain = word.normalize('NFKC').replace(UNSEEN, '').toLowerCase().normalize('NFKC');
	return plain.replace(/\s+/g, ' ').trim();
}
