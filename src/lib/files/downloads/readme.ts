import type { About } from '../about';
import type { Column } from '../tables';
import type { DataFile } from './types';

/** Files of years are alike: the first stands for all. */
const isLaterYear = (path: string) => /\/\d{4}\./.test(path) && !path.includes('/1996.');

/** `    name: what it is`, for the properties of a file for maps. */
const explained = (properties: Record<string, Column[]>): string[] =>
	Object.entries(properties).flatMap(([layer, columns]) => [
		...(layer ? [`    ${layer}:`] : []),
		...columns.map(({ name, description }) => `        ${name}: ${description}`)
	]);

/** What a reader of the ZIP sees first, in plain text. */
export function readmeOf(
	about: About,
	files: Pick<DataFile, 'path' | 'description' | 'properties'>[]
): string {
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
		'For Excel and other spreadsheets take sco-atlas.xlsx: it opens right by double click, in any language.',
		'CSV files are UTF-8, with a header, commas, CRLF and double quotes (RFC 4180). Parts of a list are joined',
		'by "; "; lists.csv has them one row each. A text that a spreadsheet would run as a formula has an apostrophe',
		'in front: take one apostrophe away from a text that begins with apostrophes followed by = + - @ a tab or a',
		'line break. Dates are as exact as they are known: 2010, 2010-04 or 2010-04-28; the columns "_earliest" and',
		'"_latest" beside them have the first and the last day that they can mean.',
		'',
		'datapackage.json describes every file and every column (Data Package v2), with checksums; *.schema.json',
		'every field of the JSON files.',
		'',
		...files
			.filter(({ path }) => !isLaterYear(path))
			.flatMap(({ path, description, properties = {} }) => [
				path.replace('/1996.', '/<year>.'),
				`    ${description.replace(' 1996', ' a year')}`,
				...explained(properties)
			])
	];
	return `${lines.join('\n')}\n`;
}
