/** The interface's words for the parts and the verdicts of the paper. */
import type { PaperSection, Verdict } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { semicolons } from './language/joined';

const VERDICT_NAMES: Record<Verdict, () => string> = {
	consistent: m.verdict_consistent,
	imprecise: m.verdict_imprecise,
	inconsistent: m.verdict_inconsistent,
	unverified: m.verdict_unverified
};

const VERDICT_MEANINGS: Record<Verdict, () => string> = {
	consistent: m.verdict_consistent_means,
	imprecise: m.verdict_imprecise_means,
	inconsistent: m.verdict_inconsistent_means,
	unverified: m.verdict_unverified_means
};

export const verdictName = (verdict: Verdict) => VERDICT_NAMES[verdict]();
export const verdictMeaning = (verdict: Verdict) => VERDICT_MEANINGS[verdict]();

/** "Abstract", "Section 3", "Table 1". */
export function sectionName(section: PaperSection): string {
	if (section === 'abstract') return m.paper_section_abstract();
	if (section === 'references') return m.paper_section_references();
	if (section === 'table-1') return m.paper_section_table({ number: 1 });
	return m.paper_section({ number: section });
}

/** Quotation marks as a book has them, where the record has those of a typewriter. */
export function curly(text: string): string {
	return text
		.replace(/"([^"]*)"/g, '“$1”')
		.replace(/(^|[\s(])'(.+?)'(?=$|[\s).,;:])/g, '$1“$2”')
		.replace(/'/g, '’');
}

/** True if the whole text is one quotation. */
export const isQuotation = (text: string) => /^["“][^"“”]*["”]$/.test(text);

/** How the record shortens a place in the paper, and what each is in words. */
const PLACES: readonly [RegExp, (a: string, b: string) => string][] = [
	[/^s?(\d+)$/, (number) => m.paper_place_section({ number })],
	[/^s?(\d+),? para (\d+)$/, (number, paragraph) => m.paper_place_paragraph({ number, paragraph })],
	[/^Table (\d+) row (\d+)$/, (table, row) => m.paper_place_row({ table, row })],
	[/^footnote (\d+)$/, (number) => m.paper_place_footnote({ number })],
	[/^footnote p\.(\d+)$/, (page) => m.paper_place_footnote_page({ page })]
];

/** Where in the paper, written out: `s3 para 4` is "section 3, paragraph 4". */
export const placeInPaper = (text: string): string =>
	semicolons(
		text.split('; ').map((part) => {
			for (const [pattern, said] of PLACES) {
				const [found, a = '', b = ''] = pattern.exec(part) ?? [];
				if (found) return said(a, b);
			}
			return part;
		})
	);
