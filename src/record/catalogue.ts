import type { Language } from '../lib/domain/types/values';
import { inWords, readCatalogue, type Catalogue } from './translate';

// Read through the bundler and not from the disk, so that prerendering works from the built server code.
const files = import.meta.glob<string>('./translations/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The language of the pages that are being written; while the atlas is developed, `ATLAS_LANGUAGE`. */
export const language = (globalThis.atlasLanguage ?? (process.env['ATLAS_LANGUAGE'] || 'en')) as Language;

const file = `./translations/${language}.yaml`;
/** What the record and the lessons say in it; null for English, in which they are written. */
export const catalogue: Catalogue | null = files[file] ? readCatalogue(files[file], file, language) : null;

/** What files of the atlas say in English (tables, their columns and codes), in the language of the pages that show it. */
export const said = <T>(value: T): T => (catalogue ? inWords(value, catalogue) : value);
