/** What a spreadsheet may take for the start of a formula (OWASP, "CSV Injection"), full width included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A number, or points and lists of points, as in `-73.968 40.749; 12 3`: text that no spreadsheet calculates. */
const NUMBERS = /^-?\d+(\.\d+)?((; | )-?\d+(\.\d+)?)*$/;

const isFormula = (text: string) => FORMULA.test(text) && !NUMBERS.test(text);

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula gets an apostrophe in front.
 * One that already has apostrophes before such a beginning gets one more, so that the way back is sure.
 */
export function harmless(text: string): string {
	return isFormula(text) ? `'${text}` : text;
}

/** The way back: takes away the one apostrophe that `harmless` put in front. */
export function asItWas(cell: string): string {
	return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
}
