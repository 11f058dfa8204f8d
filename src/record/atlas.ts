import type { Atlas } from '../lib/domain/types/atlas-types';
import { catalogue, language } from './catalogue';
import { parseRecord } from './parse';
import { translated } from './translate';

// Read through the bundler and not from the disk, so that prerendering works from the built server code.
const files = import.meta.glob<string>('./facts/**/*.{yaml,yml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const record: Atlas = parseRecord(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('./facts/', ''), text]))
);

/**
 * The real record, read and checked once a build, with what it says in the language of the pages. A broken record throws
 * here and so fails the build.
 */
export const atlas: Atlas = catalogue ? translated(record, language, catalogue) : record;
