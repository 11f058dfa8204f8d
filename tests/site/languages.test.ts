import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, yearsOf } from '../../src/lib/domain';
import { readCatalogue } from '../../src/record/translate';
import { atlas } from '../../src/record';
import { expectNone } from './support/report';
import { BUILDS, pageAt, readSite } from './support/site';
import { textsIn } from './support/words';

const [main] = BUILDS;
if (!main) throw new Error('expected the whole site');
const english = readSite(main);

/** Texts of the interface, by their name; those with placeholders are in pages in many forms. */
function messagesIn(language: string): Map<string, string> {
	const messages = JSON.parse(readFileSync(`src/messages/${language}.json`, 'utf8')) as Record<
		string,
		unknown
	>;
	return new Map(
		Object.entries(messages).flatMap(([name, text]): [string, string][] =>
			typeof text === 'string' && !text.includes('{') ? [[name, text]] : []
		)
	);
}

/** Terms of one word are often the same in two languages, as codes and names are. */
const isSentence = (text: string) => text.includes(' ') || /\p{Script=Han}{4}/u.test(text);

const inEnglish = messagesIn('en');

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
	const site = readSite(BUILDS.find((build) => build.language === language) ?? main);
	const messages = messagesIn(language);
	const file = `src/record/translations/${language}.yaml`;
	const catalogue = readCatalogue(readFileSync(file, 'utf8'), file, language);

	it('no page says what the interface or the record says in English', () => {
		const foreign = new Set([
			...[...inEnglish].filter(([name, text]) => messages.get(name) !== text).map(([, text]) => text),
			...[...catalogue].filter(([text, said]) => said !== text).map(([text]) => text)
		]);
		// What a publisher is called stands as it is there.
		for (const { publisher } of atlas.sources) foreign.delete(publisher);
		expectNone(
			[...site.pages.keys()].flatMap((path) =>
				textsIn(site.text(`${path.slice(site.base.length + 1)}index.html`), language)
					.filter((text) => isSentence(text) && foreign.has(text))
					.map((what) => ({ page: path, what }))
			)
		);
	});

	it('lists the downloads that are served, which are in English', () => {
		const sizes = (of: typeof site, page: string) => of.text(page).match(/\bbytes:\d+/g);
		expect(sizes(english, 'data/index.html')?.length).toBeGreaterThan(10);
		expect(sizes(site, 'data/index.html')).toEqual(sizes(english, 'data/index.html'));
	});

	it('each page says what the boundaries on it do not say', () => {
		const disclaimer = messages.get('disclaimer') ?? '';
		expect(disclaimer).not.toBe('');
		expectNone(
			[...site.pages.keys()].flatMap((path) =>
				site.text(`${path.slice(site.base.length + 1)}index.html`).includes(disclaimer)
					? []
					: [{ page: path, what: 'lacks the disclaimer' }]
			)
		);
	});

	it('each year has the same facts: links, marks, rows and pictures of the same things', () => {
		const without = (address: string) => address.replace(new RegExp(`^/(${LANGUAGES.join('|')})(?=/)`), '');
		const factsOf = (page: ReturnType<typeof pageAt>) => ({
			ids: page?.ids,
			// Each once: a name that finds room on the map in one language may find none in another.
			links: new Set(
				page?.references
					.filter(({ tag, value }) => tag === 'a' && !/^\/(?:zh|ru)?\/?year\/\d+\/$/.test(value))
					.map(({ value }) => without(value))
			),
			marks: [...(page?.marks.keys() ?? [])],
			rows: page?.rows.map(({ links }) => links.map(without).join(' ')).sort()
		});
		for (const year of yearsOf(atlas)) {
			const [here, there] = [pageAt(site, `/year/${year}/`), pageAt(english, `/year/${year}/`)];
			expect(here?.lang, String(year)).toBe(language);
			expect(here?.titles, String(year)).not.toEqual(there?.titles);
			expect(factsOf(here), String(year)).toEqual(factsOf(there));
		}
	});

	it('leads to the same page in the other languages', () => {
		const wanted = LANGUAGES.filter((other) => other !== language);
		expectNone(
			[...site.pages.values()].flatMap((page) => {
				const path = page.path.slice(site.base.length);
				// In a frame and on the wall nothing but the view is shown.
				if (/^\/(embed|receded)\/|^\/ask\/\w+\/|^\/lessons\/[\w-]+\/$/.test(path)) return [];
				const to = page.references.map(({ value }) => value);
				const missing = wanted.filter((other) => !to.includes(other === 'en' ? path : `/${other}${path}`));
				return missing.length > 0 ? [{ page: page.path, what: `no link to ${missing.join()}` }] : [];
			})
		);
	});
});
