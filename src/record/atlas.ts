import type { Atlas } from '../lib/domain/types/atlas-types';
import { parseRecord } from './parse';

// Read through the bundler and not from the disk, so that prerendering works from the built server code.
const files = import.meta.glob<string>('./facts/**/*.{yaml,yml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The real record, read and checked once a build. A broken record throws here and so fails the build. */
export const atlas: Atlas = parseRecord(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('./facts/', ''), text]))
);
