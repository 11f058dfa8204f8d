/** An address for each kind of page, and the same pages in another language. */
import type { Language } from '../../../src/lib/domain/types/values';

export const PAGE_KINDS = {
	'beside the map': [
		'/',
		'/year/2017/',
		'/state/IND/',
		'/document/2008-ex/',
		'/dispute/kgz-tjk-border/',
		'/place/tashkent/',
		'/summit/2017-astana/',
		'/institution/secretariat/',
		'/exercise/peace-mission-2007/'
	],
	'of text and tables': [
		'/organization/',
		'/dyads/',
		'/dyad/IND-PAK/',
		'/glossary/',
		'/sources/',
		'/source/glostat-charter-shanghai-cooperation-organization/',
		'/changelog/',
		'/about/',
		'/about/limits/',
		'/data/',
		'/query/'
	]
} as const;

/** The address of a page in a language; English has no prefix. */
export const pathIn = (language: Language, path: string): string =>
	language === 'en' ? path : `/${language}${path}`;
