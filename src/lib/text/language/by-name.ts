import { getLocale } from '$lib/paraglide/runtime';

/** Making one takes longer than sorting by it. */
let made: { language: string; collator: Intl.Collator } | undefined;

/** Which of two names comes first for a reader of the page's language; numbers in them by their size. */
export function byName(a: string, b: string): number {
	const language = getLocale();
	if (made?.language !== language)
		made = { language, collator: new Intl.Collator(language, { numeric: true }) };
	return made.collator.compare(a, b);
}
