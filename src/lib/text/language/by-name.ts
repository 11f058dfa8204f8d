import { inLanguage } from './in-language';

const collator = inLanguage((language) => new Intl.Collator(language, { numeric: true }));

/** Which of two names comes first for a reader of the page's language; numbers in them by their size. */
export const byName = (a: string, b: string): number => collator().compare(a, b);
