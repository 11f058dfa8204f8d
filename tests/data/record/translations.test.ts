import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import boundaries from '../../../static/data/boundaries.topo.json';
import { tableData } from '$lib/features/table/rows/prepare';
import { LANGUAGES, type Atlas, type Language } from '$lib/domain';
import { schemaOfDatabase } from '$lib/files/query/database-schema';
import { DISPUTES_BY_YEAR } from '$lib/files/downloads/maps';
import { EXAMPLE_QUERIES } from '$lib/files/downloads/example-queries';
import { files } from '../../../src/routes/data/files.server';
import { aboutOf } from '$lib/files/about';
import { CODE_LISTS } from '$lib/files/code-lists';
import { TABLES } from '$lib/files/tables';
import { lessonSchema } from '$lib/lesson/schema';
import { atlas } from '$record';
import { ONE_SIDED_WORDS } from '$record/one-sided-words';
import { problemsOfCatalogue, textsToTranslate } from '$record/catalogue-problems';
import { bundledLessons } from '$record/lessons';
import { folded, readCatalogue, translated, translatedLesson } from '$record/translate';

/** Where the language of the process is set. */
const page: { atlasLanguage?: string | undefined } = globalThis;

/** What the pages of downloads and of queries say of files, in the words of the files. */
const all = await files();
const database = all.find(({ format }) => format === 'sqlite');
const ofFiles = [
	// A file a year is told by the page itself.
	...all.filter(({ path }) => !/\d/.test(path)).map(({ description }) => description),
	...all.flatMap(({ properties = {}, table }) => [
		...(table?.columns ?? []).flatMap(({ name, description, unit }) => [
			description,
			// A column of years does not say that it is in years.
			unit === name ? '' : (unit ?? '')
		]),
		...Object.values(properties).flatMap((columns) =>
			columns.flatMap(({ description, codes = {} }) => [description, ...Object.values(codes)])
		)
	]),
	...(database ? await schemaOfDatabase(database.content) : []).flatMap(({ kind, description, columns }) => [
		// A list is told by the interface.
		kind === 'list' ? '' : description,
		...columns.map((column) => column.description)
	]),
	...EXAMPLE_QUERIES.map(({ question }) => question),
	DISPUTES_BY_YEAR
].filter(Boolean);

/** What the boundaries call contested areas: maps, panels and limits say it. */
const areas = boundaries.objects.disputed.geometries.map(({ properties }) => properties.name);

const about = Object.values(aboutOf(atlas, '')).filter((text) => typeof text === 'string');

/** What pages of tables and of their codes say in the words of the files; the rest is said by the interface and the record. */
function saidByTables(language: Language, record: Atlas): string[] {
	page.atlasLanguage = language;
	const tables = TABLES.map((table) => tableData(table, record));
	page.atlasLanguage = undefined;
	return [
		...tables.flatMap(({ title, description, columns }) => [
			title,
			description,
			...columns.flatMap((column) => [column.label, column.description, ...Object.values(column.words ?? {})])
		]),
		...CODE_LISTS.flatMap(({ title, codes }) => [title, ...Object.values(codes)]),
		...ONE_SIDED_WORDS.map(({ why }) => why),
		...boundaries.objects.disputed.geometries.map(({ properties }) => properties.name),
		...ofFiles
	].filter((text) => !/[\p{Script=Cyrillic}\p{Script=Han}]/u.test(text));
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
	const file = `src/record/translations/${language}.yaml`;
	const catalogue = readCatalogue(readFileSync(file, 'utf8'), file, language);
	const texts = textsToTranslate(atlas, language, bundledLessons);
	const ofTables = saidByTables(language, translated(atlas, language, catalogue));

	it('has every text of the record and of the lessons, with its links', () => {
		expect(texts.length).toBeGreaterThan(1500);
		expect(problemsOfCatalogue(file, catalogue, texts)).toEqual([]);
	});

	it('has what tables and files say of themselves, and nothing that is said nowhere', () => {
		expect(problemsOfCatalogue(file, catalogue, [...ofTables, ...areas])).toEqual([]);
		const besides = all.flatMap(({ title, description }) => [title, description]);
		const said = new Set([...texts, ...ofTables, ...besides, ...about, ...areas].map(folded));
		expect([...catalogue.keys()].filter((text) => !said.has(text))).toEqual([]);
	});

	it('makes lessons that are as long as a lesson may be, with the same steps', () => {
		for (const bundled of bundledLessons) {
			const { lesson } = translatedLesson(bundled, language, catalogue);
			expect(lessonSchema.safeParse(lesson).error, lesson.id).toBeUndefined();
			expect(lesson.steps.map(({ view }) => view)).toEqual(bundled.lesson.steps.map(({ view }) => view));
		}
	});
});
