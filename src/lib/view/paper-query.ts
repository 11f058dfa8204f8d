/**
 * The query of the page of the paper and back: `?verdict=inconsistent&section=3,4`. Pure. Nothing chosen in a
 * group means all of it and is left out, so `parsePaperQuery(serializePaperQuery(filter))` is the filter itself.
 */
import { PAPER_SECTIONS, VERDICTS, type PaperClaim, type PaperSection, type Verdict } from '$lib/domain';
import type { ViewNote } from './codec';

export interface PaperFilter {
	verdicts: Verdict[];
	sections: PaperSection[];
}

type Judged = Pick<PaperClaim, 'verdict' | 'section'>;

export const NO_FILTER: PaperFilter = { verdicts: [], sections: [] };

/** What a link names that does not exist is left out and said in `notes`; other parameters pass. */
export function parsePaperQuery(query: string): { filter: PaperFilter; notes: ViewNote[] } {
	const parameters = new URLSearchParams(query);
	const notes: ViewNote[] = [];
	function read<T extends string>(parameter: string, known: readonly T[]): T[] {
		const named = parameters.get(parameter)?.split(',').filter(Boolean) ?? [];
		const chosen = known.filter((value) => named.includes(value));
		const unknown = named.filter((name) => !known.some((value) => value === name));
		if (unknown.length > 0) {
			notes.push({ parameter, value: unknown.join(','), shown: chosen.join(',') || 'all' });
		}
		return chosen;
	}
	const verdicts = read('verdict', VERDICTS);
	const sections = read('section', PAPER_SECTIONS);
	return { filter: { verdicts, sections }, notes };
}

/** The query with its question mark; empty for no filter. */
export function serializePaperQuery({ verdicts, sections }: PaperFilter): string {
	const query = new URLSearchParams();
	if (verdicts.length > 0) query.set('verdict', verdicts.join(','));
	if (sections.length > 0) query.set('section', sections.join(','));
	const text = query.toString().replaceAll('%2C', ',');
	return text ? `?${text}` : '';
}

/** Adds a value to a group of the filter, or takes it out; the order of the group stays that of `all`. */
export function toggled<T>(chosen: T[], value: T, all: readonly T[]): T[] {
	return all.filter((each) => (each === value ? !chosen.includes(value) : chosen.includes(each)));
}

export function passes({ verdicts, sections }: PaperFilter, claim: Judged): boolean {
	return (
		(verdicts.length === 0 || verdicts.includes(claim.verdict)) &&
		(sections.length === 0 || sections.includes(claim.section))
	);
}

/** How many claims each choice would show beside what is chosen in the other group. */
export function claimCounts(claims: Judged[], { verdicts, sections }: PaperFilter) {
	const count = (filter: PaperFilter) => claims.filter((claim) => passes(filter, claim)).length;
	return {
		verdicts: VERDICTS.map((verdict) => ({ verdict, count: count({ verdicts: [verdict], sections }) })),
		sections: PAPER_SECTIONS.map((section) => ({ section, count: count({ verdicts, sections: [section] }) }))
	};
}
