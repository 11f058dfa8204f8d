import { getLocale } from '$lib/paraglide/runtime';

/**
 * What formats or sorts in the language of the page, made when it is first asked for and kept: making one takes a hundred
 * times as long as using it, and a page uses it hundreds of times.
 * @param make of a BCP 47 tag
 */
export function inLanguage<T>(make: (language: string) => T): () => T {
	const made = new Map<string, T>();
	return () => {
		const language = getLocale();
		let known = made.get(language);
		if (known === undefined) made.set(language, (known = make(language)));
		return known;
	};
}
