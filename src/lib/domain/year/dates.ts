import type { PartialDate, Precision } from '../types/values';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `2010`, `2010-04` and `2010-04-28` that are dates of the calendar. */
export function isPartialDate(text: string): boolean {
	const match = SHAPE.exec(text);
	if (!match) return false;
	const [, year, month, day] = match;
	if (month === undefined) return true;
	if (Number(month) < 1 || Number(month) > 12) return false;
	if (day === undefined) return true;
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return Number(day) >= 1 && Number(day) <= last;
}

/** How exact a date is: its length says so. */
export function precisionOf(date: PartialDate): Precision {
	return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

export function yearOf(date: PartialDate): number {
	return Number(date.slice(0, 4));
}

/** The first day that a date can mean, as `YYYY-MM-DD`; such days compare as text. */
export function firstDay(date: PartialDate): string {
	return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of the stretch that a date names, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length === 10) return date;
	const last = new Date(Date.UTC(yearOf(date), Number(date.slice(5, 7)), 0)).getUTCDate();
	return `${date}-${String(last).padStart(2, '0')}`;
}

/**
 * True if something that began on `start` and ended before `end` holds on `day` (half-open: first day in,
 * last day out). A date known to the month or year is taken from the first day it can mean, so a status
 * that began "in 2010" holds at the end of 2010.
 */
export function holdsOn(start: PartialDate, end: PartialDate | null, day: string): boolean {
	return firstDay(start) <= day && (end === null || day < firstDay(end));
}

/** Orders dates; of two that begin on the same day the less exact comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	const byDay = firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0;
	return byDay || a.length - b.length;
}

/**
 * A date in the words of a language: `28 April 2010`, `April 2010` or `2010`. A year is never without itself.
 * @param language BCP 47 tag
 */
export function formatDate(date: PartialDate, language: string, withYear = true): string {
	const moment = new Date(`${firstDay(date)}T00:00:00Z`);
	// In Russian no number stands at the end of a line without its word: “30 ноября 2026 г.”
	return formatterOf(language, date.length, withYear)
		.format(moment)
		.replace(/(\d) (?=[а-я])/g, '$1\u00a0');
}

/** Making a formatter takes a hundred times as long as using it, and a page writes hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: string, length: number, withYear: boolean): Intl.DateTimeFormat {
	const key = `${language} ${length} ${withYear}`;
	const known = formatters.get(key);
	if (known) return known;
	const formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
		timeZone: 'UTC',
		day: length > 7 ? 'numeric' : undefined,
		// The long name of a Chinese month is one in words, if it stands alone.
		month: length === 4 ? undefined : language === 'zh' ? 'short' : 'long',
		year: withYear || length === 4 ? 'numeric' : undefined
	});
	formatters.set(key, formatter);
	return formatter;
}
