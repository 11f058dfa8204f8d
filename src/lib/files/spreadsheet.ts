/** What a spreadsheet may take for the start of a formula (OWASP, "CSV Injection"), full width included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe in front.
 * One that already has apostrophes before such a beginning gets one more, so that the way back is sure.
 */
export function harmless(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** The way back: takes away the one apostrophe that `harmless` put in front. */
export function asItWas(cell: string): string {
	return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
