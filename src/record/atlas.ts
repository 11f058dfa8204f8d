import type { Language } from '../lib/domain/types/values';
import type { Atlas } from '../lib/domain/types/atlas-types';
import { parseRecord } from './parse';
import { readCatalogue, translated } from './translate';

// Read through the bundler and not from the disk, so that prerendering works from the built server code.
const files = import.meta.glob<string>('./facts/**/*.{yaml,yml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const catalogues = import.meta.glob<string>('./translations/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

const record: Atlas = parseRecord(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('./facts/', ''), text]))
);

const language = (globalThis.atlasLanguage ?? 'en') as Language;
const file = `./translations/${language}.yaml`;

/**
 * The real record, read and checked once a build, with what it says in the language of the pages. A broken record throws
 * here and so fails the build.
 */
export const atlas: Atlas = catalogues[file]
	? translated(record, language, readCatalogue(catalogues[file], file))
	: record;
