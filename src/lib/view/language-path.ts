/** English has no prefix; a page in another language stands at the same path below its code: `/ru/year/2017/`. */
export const prefixOf = (language: string): string => (language === 'en' ? '' : `/${language}`);

/** Where the site begins. @param base what addresses of pages in this language begin with */
export const rootOf = (base: string, language: string): string =>
	base.slice(0, base.length - prefixOf(language).length);
