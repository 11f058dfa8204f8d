import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import topology from '../../../static/data/boundaries.topo.json';
import { atlas } from '../../../src/record';
import { bundledLessons } from '../../../src/record/lessons';
import { ONE_SIDED_WORDS } from '../../../src/record/one-sided-words';
import { readCatalogue, translated, translatedLesson } from '../../../src/record/translate';
import { LANGUAGES } from '../../../src/lib/domain/types/values';
import { CODE_LISTS } from '../../../src/lib/files/code-lists';
import { TABLES } from '../../../src/lib/files/tables';

interface Said {
	where: string;
	text: string;
}

/** Every text under a value, with where it stands. */
function textsOf(value: unknown, where: string): Said[] {
	if (typeof value === 'string') return [{ where, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${where}.${key}`));
}

const PATTERNS = ONE_SIDED_WORDS.map(({ pattern, words }) => ({ words, finds: new RegExp(pattern, 'iu') }));

/** One-sided words in texts, as "where: word". */
const found = (texts: Said[]): string[] =>
	texts.flatMap(({ where, text }) =>
		PATTERNS.flatMap(({ finds }) => {
			const word = finds.exec(text)?.[0];
			return word ? [`${where}: ${word}`] : [];
		})
	);

/**
 * Not the atlas's own voice: what others wrote and the record quotes. Titles of documents and agreements are names
 * that parties gave them; titles of sources are their publishers'; claims are the paper's. Addresses and ids are no
 * sentences. What parties of a dispute say is paraphrased in the atlas's words, and therefore is not exempt.
 */
const QUOTED = [
	/^atlas\.documents\.\d+\.(title|paperClaim|textUrls|id)\b/,
	/^atlas\.disputes\.\d+\.agreements\.\d+\.title\b/,
	/^atlas\.disputes\.\d+\.paper\.says$/,
	/^atlas\.summits\.\d+\.(listed|documents)\b/,
	/^atlas\.claims\.\d+\.(claim|attributedTo)\b/,
	/^atlas\.paper\./,
	/^atlas\.sources\./,
	/\.sources\.\d+$/
];

/** A correction may repeat words of the paper; what stands in quotation marks is quoted. */
const unquoted = ({ where, text }: Said): Said => ({
	where,
	text: /^atlas\.claims\.\d+\.correction\b|^lessons\b/.test(where)
		? text.replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, '')
		: text
});

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

describe('the list of words that take sides', () => {
	it('finds every word that it names', () => {
		const missed = ONE_SIDED_WORDS.flatMap(({ words, pattern }) =>
			words.split(', ').filter((word) => !new RegExp(pattern, 'iu').test(word))
		);
		expect(missed).toEqual([]);
	});

	it('gives a reason for each, and covers every language of the record', () => {
		expect(ONE_SIDED_WORDS.filter(({ why }) => why.length < 20)).toEqual([]);
		expect(new Set(ONE_SIDED_WORDS.map(({ language }) => language))).toEqual(new Set(['en', 'ru', 'zh']));
	});

	it('is found where it stands, whatever the case', () => {
		const said = {
			disputes: [{ summary: { en: 'Land that X Illegally holds', ru: 'Оккупация', zh: '所谓的线' } }]
		};
		expect(found(textsOf(said, 'atlas'))).toEqual([
			'atlas.disputes.0.summary.en: Illegally',
			'atlas.disputes.0.summary.ru: Оккуп',
			'atlas.disputes.0.summary.zh: 所谓'
		]);
	});
});

describe('the atlas uses none of them in its own voice', () => {
	it('in the record', () => {
		const own = textsOf(atlas, 'atlas')
			.filter(({ where }) => !QUOTED.some((path) => path.test(where)))
			.map(unquoted);
		expect(own.length).toBeGreaterThan(1000);
		expect(found(own)).toEqual([]);
	});

	it('in the lessons that come with it, for pupils and for the speaker; what they quote is quoted', () => {
		const own = textsOf(bundledLessons, 'lessons')
			.filter(({ where }) => !/\.(view|id|kind|language|format)$|\.(sources|subjects)\.\d+$/.test(where))
			.map(unquoted);
		expect(own.length).toBeGreaterThan(400);
		expect(found(own)).toEqual([]);
	});

	it.each(TRANSLATED)('in the record and the lessons in %s', (language) => {
		const file = `src/record/translations/${language}.yaml`;
		const catalogue = readCatalogue(readFileSync(file, 'utf8'), file, language);
		const own = textsOf(translated(atlas, language, catalogue), 'atlas')
			.filter(({ where }) => where.endsWith(`.${language}`) && !QUOTED.some((path) => path.test(where)))
			.map(unquoted);
		const lessons = bundledLessons.map((lesson) => translatedLesson(lesson, language, catalogue));
		const ofLessons = textsOf(lessons, 'lessons').map(unquoted);
		expect(own.length).toBeGreaterThan(800);
		expect(found([...own, ...ofLessons])).toEqual([]);
	});

	const languages = readdirSync('src/messages').filter((name) => name.endsWith('.json'));

	it.each(languages)('in the texts of the interface, %s', (file) => {
		const messages: unknown = JSON.parse(readFileSync(`src/messages/${file}`, 'utf8'));
		expect(found(textsOf(messages, file))).toEqual([]);
	});

	it('in the names of areas on the map', () => {
		const areas = topology.objects.disputed.geometries.map(({ properties }) => properties);
		expect(found(textsOf(areas, 'areas'))).toEqual([]);
	});

	it('in code lists and in what is said of tables and columns', () => {
		expect(found(textsOf(CODE_LISTS, 'codes'))).toEqual([]);
		expect(
			found(
				TABLES.flatMap(({ name, title, description, columns }) =>
					textsOf({ title, description, columns }, name)
				)
			)
		).toEqual([]);
	});
});
