const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const MONTH = `(${MONTHS.join('|')})`;
const PATTERNS = [
	new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${MONTH}) (?<year>\\d{4})\\b`, 'g'),
	new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${MONTH})\\b`, 'g'),
	new RegExp(`\\b(?<month>${MONTH}) (?<year>\\d{4})\\b`, 'g'),
	/\b(?<year>(?:19|20)\d{2})\b/g
];

/** A date as it stands in a text; what is left out of it is null. */
export interface WrittenDate {
	written: string;
	year: string | null;
	/** Two digits. */
	month: string | null;
	day: string | null;
}

/** The dates that a text names: "15 June 2001", "29 April", "June 2024", "2012". */
export function datesIn(text: string): WrittenDate[] {
	let rest = text;
	return PATTERNS.flatMap((pattern) => {
		const found = [...rest.matchAll(pattern)].map(({ 0: written, groups = {} }): WrittenDate => ({
			written,
			year: groups.year ?? null,
			month: groups.month ? String(MONTHS.indexOf(groups.month) + 1).padStart(2, '0') : null,
			day: groups.day ? groups.day.padStart(2, '0') : null
		}));
		rest = rest.replace(pattern, ' ');
		return found;
	});
}

/** True if a date of the record is the one written, or as much of it as is written. */
export function isThat(date: string, { year, month, day }: WrittenDate): boolean {
	const [y, m, d] = date.split('-');
	return (year === null || year === y) && (month === null || month === m) && (day === null || day === d);
}
