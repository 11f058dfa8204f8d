/** What the test of citations uses of a library that brings no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(input: unknown);
		data: Record<string, unknown>[];
		format(kind: 'bibliography' | 'bibtex', options?: Record<string, string>): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
