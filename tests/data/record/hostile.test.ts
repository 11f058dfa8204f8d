/** Texts of the record that try to be something else: none reaches a file as more than text, and what nobody sees is refused. */
import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain';
import { atlasJson } from '../../../src/lib/files/atlas-json';
import { csvOf } from '../../../src/lib/files/csv';
import { feedOf } from '../../../src/lib/files/downloads/feed';
import { TABLES } from '../../../src/lib/files/tables';
import { atlas } from '../../../src/record';
import { parseRecord } from '../../../src/record/parse';
import { readRecord } from '../../../src/record/from-files';

/** Markup of every kind, ends of strings and cells, a formula, names of the ground of all objects, another direction. */
const MARKUP = `=1+1 <b onload="x">&amp</b></script>]]><!--'" DROP TABLE states\t{{x}} \${x} __proto__ שלום`;

/** Tables with every kind of text: names, titles, lists of them, sentences, and what others wrote. */
const PROSE = ['states', 'documents', 'summits', 'positions', 'relations', 'sources'];

/** The same value with a text put before every one that a reader reads. */
function withTexts(value: unknown, before: string): unknown {
	if (Array.isArray(value)) return value.map((each) => withTexts(each, before));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			['en', 'zh', 'ru', 'title', 'publisher'].includes(key) && typeof inner === 'string'
				? `${before} ${inner}`
				: withTexts(inner, before)
		])
	);
}

/** The elements and attributes of an XML file, without what they hold. */
function skeleton(xml: string): string[] {
	const found = new Set<string>();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => found.add([name, ...Object.keys(attributes)].join(' ')),
			oncomment: () => found.add('a comment'),
			oncdatastart: () => found.add('a section of text'),
			onprocessinginstruction: (name) => found.add(name)
		},
		{ xmlMode: true }
	);
	parser.end(xml);
	return [...found].sort();
}

describe('a record whose texts are markup', () => {
	const [plain, hostile] = [withTexts(atlas, 'Text'), withTexts(atlas, MARKUP)] as [Atlas, Atlas];

	it('makes tables of the same rows and columns, in which every text is whole and no cell begins a formula', () => {
		for (const table of TABLES.filter(({ name }) => PROSE.includes(name))) {
			const [rows, others] = [plain, hostile].map(
				(each) => Papa.parse<string[]>(csvOf(table, each), { delimiter: ',' }).data
			);
			expect(
				others!.map((row) => row.length),
				table.name
			).toEqual(rows!.map((row) => row.length));
			expect(
				others!.flat().filter((cell) => /^[=+@]/.test(cell)),
				table.name
			).toEqual([]);
			if (table.name === 'states') expect(others![1]!.join()).toContain(MARKUP);
		}
	});

	it('makes JSON of the same form, and a feed of the same elements', () => {
		const form = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(form);
			if (typeof value !== 'object' || value === null) return typeof value;
			return Object.entries(value).map(([key, inner]) => [key, form(inner)]);
		};
		expect(form(JSON.parse(atlasJson(hostile)))).toEqual(form(JSON.parse(atlasJson(plain))));
		expect(skeleton(feedOf(hostile))).toEqual(skeleton(feedOf(plain)));
	});
});

describe('a record with what nobody sees in it', () => {
	const texts = readRecord('tests/fixtures/record');
	const TITLE = /^(\s*(?:- )?title: )(\S.*)$/m;

	it.each([
		['a control', String.raw`"Title\u0007"`],
		['half of a character', String.raw`"Title\ud800"`],
		['what turns the direction of writing', '"Title \u202e"'],
		['an isolate that does not end', '"\u2067Title"'],
		['what is no character', String.raw`"Title\ufffe"`],
		['a text without end', `"${'a'.repeat(10_001)}"`]
	])('is refused, and says where it is: %s', (_, title) => {
		const sources = texts['sources.yaml']!.replace(TITLE, `$1${title}`);
		expect(() => parseRecord({ ...texts, 'sources.yaml': sources })).toThrow(
			/sources\.yaml:\d+:\d+ .*\.title/
		);
	});

	it.each([
		'https://user@host.example/',
		'https://u:p@host.example/',
		'javascript:alert(1)',
		'https://a.example/\u202ex'
	])('is refused for an address such as %s', (url) => {
		const sources = texts['sources.yaml']!.replace(/^(\s*url: )http\S+$/m, `$1"${url}"`);
		expect(() => parseRecord({ ...texts, 'sources.yaml': sources })).toThrow(/sources\.yaml:\d+:\d+ .*\.url/);
	});
});
