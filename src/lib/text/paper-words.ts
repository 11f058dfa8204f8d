/** The interface's words for the parts and the verdicts of the paper. */
import type { PaperSection, Verdict } from '$lib/domain';
import * as m from '$lib/paraglide/messages';

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

/** Where in the paper, written out: `s3 para 4` is "section 3, paragraph 4". */
export function placeInPaper(text: string): string {
	return text
		.replace(/^(?=\d)/, 's')
		.replace(/\bs(\d)(?:,? (?=para))?/g, (_, number: string) => `section ${number}, `)
		.replace(/, (?=;|$)/g, '')
		.replace(/\bpara (?=\d)/g, 'paragraph ')
		.replace(/\bp\.(?=\d)/g, 'on page ');
}
