import type { Atlas } from '$lib/domain';
import { aboutOf } from '../about';
import type { DataFile } from './types';

/** What a reader of the ZIP sees first, in plain text. */
export function readmeOf(atlas: Atlas, files: Pick<DataFile, 'path' | 'description'>[]): string {
	const about = aboutOf(atlas);
	const lines = [
		`${about.title}: the record, version ${about.version}, reviewed ${about.reviewed}`,
		'',
		`Licence: ${about.licence}. The whole text is in LICENSE.md.`,
		`Please cite: ${about.citation}`,
		about.paper,
		`Boundaries: ${about.boundaries}.`,
		about.disclaimer,
		'',
		'What is from memory is marked "memory" in the columns "confidence", and single fields are listed in the',
		'columns "unverified": nobody has checked these in a source yet.',
		'',
		'CSV files are UTF-8, with a header, commas, CRLF and double quotes (RFC 4180). Parts of a list are joined',
		'by "; ". A text that a spreadsheet would run as a formula has an apostrophe in front: take one apostrophe',
		'away from a text that begins with apostrophes followed by = + - @ a tab or a line break. Dates are as exact',
		'as they are known: 2010, 2010-04 or 2010-04-28.',
		'',
		'datapackage.json describes every file and every column (Data Package v2), with checksums.',
		'',
		...files.flatMap(({ path, description }) => [path, `    ${description}`])
	];
	return `${lines.join('\n')}\n`;
}
