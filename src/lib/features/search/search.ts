import UFuzzy from '@leeoniya/ufuzzy';
import type { Language } from '$lib/domain/types/values';
import { fold } from '$lib/text/search-fold';
import {
	BETWEEN,
	SEARCH_KINDS,
	type SearchGoal,
	type SearchIndex,
	type SearchKind,
	type SearchRow
} from './search-index';
import { textParts, type MatchPart } from './text-parts';

export {
	searchIndex,
	SEARCH_KINDS,
	type SearchIndex,
	type SearchKind,
	type SearchMore
} from './search-index';
export type { MatchPart } from './text-parts';

export interface SearchResult {
	kind: SearchKind;
	/** Of the thing; of a year its figures. */
	id: string;
	label: MatchPart[];
	/** What tells it from others of its kind: code, state of a place, parties, type and year. */
	detail: MatchPart[];
	/** The name that matched, where it is not the label: in another language, a former one, a point of a dispute. */
	alias: MatchPart[] | null;
	/** The language of the alias, where the record says it. */
	aliasLanguage?: Language;
	/** Where it leads, if not to the page of the thing or the year. */
	to?: SearchGoal;
}

export interface SearchGroup {
	kind: SearchKind;
	/** From the best match; never empty. */
	results: SearchResult[];
	/** Nothing is called what was asked for: these only look like it. So it is of all groups or of none. */
	similar: boolean;
}

const LONGEST_QUERY = 80;
/** Up to so many words are ranked by how they stand to each other in every order; more only have to occur. */
const ANY_ORDER = 4;

const matcher = new UFuzzy({
	unicode: true,
	interSplit: "[^\\p{L}\\d']+",
	interBound: '[^\\p{L}\\d]',
	intraSplit: '\\p{Ll}\\p{Lu}',
	intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
	// Anything that does not part words. `\p{L}` would say it better and takes ten times as long to compile.
	intraChars: '[^\\s!-&(-/:-@\\[-`{-~·–—«»“”„（），、。《》]',
	intraContr: "'\\p{L}{1,2}\\b",
	// One letter wrong, missing, extra or swapped in a word; short words and figures must be right.
	// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- an enum of the types only, no value at run time
	intraMode: 1
});

/** The words of a text as they are compared. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d']+/gu) ?? [];

/** How good a match is, 0 the best; from `SIMILAR` on a letter is wrong. */
function rankOf(row: SearchRow, needle: string, start: number, end: number, exact: boolean): number {
	if (wordsOf(row.name).join(' ') === needle) return 0;
	if (row.role === 'hidden' || end > row.name.length) return exact ? 4 : SIMILAR + 1;
	if (!exact) return SIMILAR;
	if (start === 0) return 1;
	return /[\p{L}\d]/u.test(row.name.charAt(start - 1)) ? 3 : 2;
}

/** The first rank of what only looks like the query. */
const SIMILAR = 5;

interface Match {
	row: SearchRow;
	rank: number;
	order: number;
	ranges: number[];
}

/** All rows that match with what the matcher knows of them, the likeliest first. */
function matchingRows({ haystack }: SearchIndex, words: string[]) {
	const [found, ranked, order] = matcher.search(haystack, words.join(' '), ANY_ORDER, haystack.length);
	if (ranked) return { info: ranked, order };
	// Too many words for every order: they all occur, and the longest says where.
	const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
	const info = matcher.info(found ?? [], haystack, longest);
	return { info, order: matcher.sort(info, haystack, longest) };
}

/**
 * The best row of every entry that matches, the best first. Where anything holds the very words of the query, what only
 * looks like them is left out.
 */
function bestRows(index: SearchIndex, query: string): Match[] {
	const words = wordsOf(query.normalize('NFC').slice(0, LONGEST_QUERY)).filter((word) => /[^']/.test(word));
	if (words.length === 0) return [];
	const { info, order } = matchingRows(index, words);
	const best = new Map<number, Match>();
	order.forEach((at, position) => {
		const place = info.idx[at] ?? -1;
		const row = index.rows[place];
		if (!row) return;
		const ranges = info.ranges[at] ?? [];
		// Not by the letters that the matcher counts: all are there also where the text has one more between them.
		const exact = words.every((word) => index.haystack[place]?.includes(word));
		const rank = rankOf(row, words.join(' '), ranges[0] ?? 0, ranges.at(-1) ?? 0, exact);
		const before = best.get(row.entry);
		// At the same rank the name that is shown wins, whichever came first.
		const better =
			!before ||
			rank < before.rank ||
			(rank === before.rank && row.role === 'label' && before.row.role !== 'label');
		if (better) best.set(row.entry, { row, rank, order: position, ranges });
	});
	const sorted = [...best.values()].sort((a, b) => a.rank - b.rank || a.order - b.order);
	const good = sorted.filter(({ rank }) => rank < SIMILAR);
	return good.length > 0 ? good : sorted;
}

/**
 * Finds what a query names: part of a word, words in any order, in any language and script of the record,
 * with or without diacritics; where nothing holds that, with one slip in a longer word. The group with the best match
 * stands first.
 * @param most results in all; every group keeps its best two, the better groups take what is left
 */
export function search(index: SearchIndex, query: string, most = 10): SearchGroup[] {
	const byKind = new Map<SearchKind, Match[]>();
	for (const match of bestRows(index, query)) {
		const kind = index.entries[match.row.entry]?.kind ?? 'year';
		byKind.set(kind, [...(byKind.get(kind) ?? []), match]);
	}
	const groups = [...byKind].sort(
		([a, [first]], [b, [second]]) =>
			(first?.rank ?? 9) - (second?.rank ?? 9) || SEARCH_KINDS.indexOf(a) - SEARCH_KINDS.indexOf(b)
	);
	let room = most;
	return groups.map(([kind, matches], position) => {
		const waiting = groups.slice(position + 1).reduce((sum, [, later]) => sum + Math.min(later.length, 2), 0);
		const taken = matches.slice(0, Math.max(1, Math.min(room - waiting, matches.length)));
		room -= taken.length;
		const similar = (taken[0]?.rank ?? 0) >= SIMILAR;
		return { kind, results: taken.map((match) => toResult(index, match)), similar };
	});
}

function toResult(index: SearchIndex, { row, ranges }: Match): SearchResult {
	const entry = index.entries[row.entry];
	if (!entry) throw new RangeError(`no entry ${row.entry} in the index`);
	const { kind, id, label, detail, to } = entry;
	const onLabel = row.role === 'label' ? ranges : [];
	return {
		kind,
		id,
		label: textParts(label, onLabel),
		detail: textParts(detail, onLabel, label.length + BETWEEN.length),
		alias: row.role === 'alias' ? textParts(row.name, ranges) : null,
		...(row.language && { aliasLanguage: row.language }),
		...(to && { to })
	};
}
