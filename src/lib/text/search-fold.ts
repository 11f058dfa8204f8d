/** Letters that no decomposition brings to their base. */
const BASES: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', '’': "'", ʻ: "'", ʼ: "'" };

/** Nothing in it is folded but capitals. */
const PLAIN = /^[ -~]*$/;

/**
 * Text as it is compared: lower case, without diacritics, full-width forms as usual ones. Every UTF-16 unit
 * stays one unit, so a place found in the folded text is the same place in the text.
 */
export function fold(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	let folded = '';
	for (let index = 0; index < text.length; index++) folded += foldUnit(text.charAt(index));
	return folded;
}

/** The record has some hundred different letters: each is decomposed once. */
const known = new Map<string, string>();

function foldUnit(unit: string): string {
	const before = known.get(unit);
	if (before !== undefined) return before;
	const base = (unit.normalize('NFKD').at(0) ?? unit).toLowerCase().charAt(0);
	const folded = BASES[base] ?? base;
	known.set(unit, folded);
	return folded;
}
