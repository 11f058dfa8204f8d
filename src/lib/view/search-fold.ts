/** Letters that no decomposition brings to their base. */
const BASES: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', '’': "'", ʻ: "'", ʼ: "'" };

/**
 * Text as it is compared: lower case, without diacritics, full-width forms as usual ones. Every UTF-16 unit
 * stays one unit, so a place found in the folded text is the same place in the text.
 */
export function fold(text: string): string {
	let folded = '';
	for (let index = 0; index < text.length; index++) {
		const unit = text.charAt(index);
		const base = (unit.normalize('NFKD').at(0) ?? unit).toLowerCase().charAt(0);
		folded += BASES[base] ?? base;
	}
	return folded;
}
