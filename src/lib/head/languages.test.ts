import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Language } from '$lib/domain';
import { headMarkup } from './head';
import { pagePaths } from './subjects/subjects';

/** Where the language of the process is set. */
const page: { atlasLanguage?: string | undefined } = globalThis;
beforeAll(() => {
	page.atlasLanguage = 'ru';
});
afterAll(() => {
	page.atlasLanguage = undefined;
});

/** What the head of a page calls its files and its picture, and the language that it says its nodes have. */
function headOf(path: string, language: Language = 'ru') {
	const html = headMarkup(
		path,
		'<title>Имя</title><meta name="description" content="Что это."/>',
		{ origin: 'https://atlas.example', base: '', language },
		[]
	);
	return {
		files: [...html.matchAll(/<link rel="alternate" type="[^"]*" title="([^"]*)"/g)].map(
			([, title]) => title
		),
		languages: [...html.matchAll(/"inLanguage":"(\w+)"/g)].map(([, of]) => of),
		picture: /"og:image:alt" content="([^"]*)"/.exec(html)?.[1] ?? ''
	};
}

it('calls a file by the words of its page', () => {
	expect(headOf('/state/IND/').files).toEqual(['Имя']);
	expect(headOf('/dyad/IND-PAK/').files).toEqual([expect.stringMatching(/: Имя$/), 'Имя']);
	expect(headOf('/changelog/').files).toEqual([expect.stringMatching(/^[А-я ]+$/)]);
});

it('ends what a picture shows with one stop', () => {
	const alts = pagePaths().map((path) => headOf(path).picture);
	expect(alts.filter((alt) => !/[^.?!…][.?!…] Рядом карта/.test(alt) && alt !== '')).toEqual([]);
	expect(alts.filter((alt) => alt !== '').length).toBeGreaterThan(500);
});

it('says which language a page has; only the data set is described in English', () => {
	expect(headOf('/dyads/', 'zh').languages).toEqual(['zh']);
	expect(headOf('/lessons/fergana/').languages).toEqual(['ru']);
	expect(headOf('/data/').languages).toEqual(['en']);
});
