/** What the build says can be kept on a device, one list a language. */

/** A file, by its path from the root of the site, and its size on the device. */
export interface KeptFile {
	path: string;
	bytes: number;
}

/** `first` comes by itself after the first visit; the others are taken along. */
export const PACKS = ['first', 'things', 'texts', 'sources'] as const;
export type PackName = (typeof PACKS)[number];

/** Pages in one file, compressed. */
export interface KeptPack extends KeptFile {
	name: PackName;
	pages: number;
	/** What its pages ask for that no page asks for by itself. */
	files: KeptFile[];
}

export interface KeptList {
	/** Of the build. */
	version: string;
	packs: KeptPack[];
	/** Scripts, styles, fonts and data of the pages. */
	files: KeptFile[];
	/** Files of the build that never change and that this language does not ask for by itself: kept if they are there. */
	others: string[];
	/** Link previews. */
	pictures: KeptFile[];
	/** The record in all formats and versions. */
	downloads: KeptFile[];
}

/** Files below it have a name that follows what is in them. @param language English has no folder of its own */
export const immutableOf = (language: string): string =>
	`${language === 'en' ? '' : `/${language}`}/_app/immutable/`;

/** Where packs lie and what they begin with, whatever the build. */
export const packPath = (language: string, name: PackName): string =>
	`${immutableOf(language)}packs/${name}.`;

/** Where the list of a language lies. */
export const listPath = (language: string): string => `/_app/kept/${language}.json`;
