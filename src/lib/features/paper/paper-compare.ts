/**
 * What is printed in the paper beside what stands in the record, word by word. Everything is computed: nothing
 * here knows which row is wrong.
 */
import { DOCUMENT_TYPES, formatDate, type DocumentType, type PartialDate } from '$lib/domain';

/** A stretch of a text; `differs` where the other side has no such word. */
export interface MarkedText {
	text: string;
	differs: boolean;
}

export const CLAIM_DIFFERENCES = [
	'day',
	'month',
	'year',
	'place',
	'spelling',
	'kind',
	'name',
	'shortened'
] as const;
export type ClaimDifference = (typeof CLAIM_DIFFERENCES)[number];

/** Words that do not tell one document from another. */
const FUNCTION_WORDS = new Set([
	'a',
	'an',
	'and',
	'between',
	'by',
	'for',
	'in',
	'of',
	'on',
	'over',
	'the',
	'to'
]);
const MONTHS = Array.from({ length: 12 }, (_, month) =>
	formatDate(`2001-${String(month + 1).padStart(2, '0')}`, 'en', false)
);

const keyOf = (word: string) =>
	word
		.toLowerCase()
		.replaceAll('–', '-')
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** The keys of the words of `text` that `other` does not have. */
export function wordsMissing(text: string, other: string): Set<string> {
	const there = new Set(wordsOf(other).map(keyOf));
	return new Set(
		wordsOf(text)
			.map(keyOf)
			.filter((key) => key && !FUNCTION_WORDS.has(key) && !there.has(key))
	);
}

/** Cuts a text into stretches of words that differ and words that do not. */
export function markDifferences(text: string, differing: ReadonlySet<string>): MarkedText[] {
	const parts: MarkedText[] = [];
	for (const word of wordsOf(text)) {
		const differs = differing.has(keyOf(word));
		const last = parts.at(-1);
		if (last?.differs === differs) last.text += ` ${word}`;
		// The space belongs to what does not differ, so that no mark ends in one.
		else if (last && differs) {
			last.text += ' ';
			parts.push({ text: word, differs });
		} else parts.push({ text: last ? ` ${word}` : word, differs });
	}
	return parts;
}

/** A date in numbers; null for what it does not say. */
export interface DateParts {
	day: number | null;
	month: number | null;
	year: number | null;
}

const DATE_PARTS = ['day', 'month', 'year'] as const;

/** "August 2010" or "June 15, 2001", as the paper prints dates in English. */
export function printedDate(text: string): DateParts {
	const month = MONTHS.findIndex((name) => text.includes(name));
	const day = /\b(\d{1,2})\b/.exec(text)?.[1];
	const year = /\b(\d{4})\b/.exec(text)?.[1];
	return {
		day: day ? Number(day) : null,
		month: month < 0 ? null : month + 1,
		year: year ? Number(year) : null
	};
}

export function recordDate(date: PartialDate): DateParts {
	const [year, month, day] = date.split('-').map(Number);
	return { day: day ?? null, month: month ?? null, year: year ?? null };
}

/** In which parts two dates differ; what either does not say cannot differ. */
export function dateDifferences(a: DateParts, b: DateParts): (typeof DATE_PARTS)[number][] {
	return DATE_PARTS.filter((part) => a[part] !== null && b[part] !== null && a[part] !== b[part]);
}

/** The words with which a date names some of its parts. */
export function dateWords(date: DateParts, parts: readonly ClaimDifference[], language: string): Set<string> {
	const words = DATE_PARTS.filter((part) => parts.includes(part)).flatMap((part) => {
		const value = date[part];
		if (value === null) return [];
		if (part !== 'month') return [String(value)];
		return [formatDate(`2001-${String(value).padStart(2, '0')}`, language, false)];
	});
	return new Set(words.map(keyOf));
}

/** True if the printed name calls the document one kind of instrument and the record another. */
export function kindDiffers(printed: string, type: DocumentType): boolean {
	const words = wordsOf(printed).map(keyOf);
	const named = DOCUMENT_TYPES.filter((known) => words.includes(known));
	return named.length > 0 && !named.includes(type);
}

/** The words that all of several sets have. */
export function inAll(sets: Set<string>[]): Set<string> {
	const [first, ...others] = sets;
	return new Set([...(first ?? [])].filter((word) => others.every((other) => other.has(word))));
}
