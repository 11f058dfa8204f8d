/**
 * A text that no spreadsheet runs as a formula: one that begins with `=`, `+`, `-`, `@`, tab or return gets an
 * apostrophe in front (OWASP, "CSV Injection").
 */
export function harmless(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
