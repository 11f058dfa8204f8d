import { describe, expect, it } from 'vitest';
import { all, linksOf, only, tagged, textOf, treeOf, withId, type Element, type Tree } from './support/dom';
import { expectNone } from './support/report';
import { BUILDS, pageAt, readSite } from './support/site';
import { THINGS } from './support/things';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);

const treeAt = (address: string) => treeOf(site.text(`${address.replace(/\?.*$/, '').slice(1)}index.html`));
const panelOf = (tree: Tree) => withId(tree, 'panel');
const headingOf = (tree: Tree) => textOf(only(tree, ({ name }) => name === 'h1'));

/** Where the links of a part with this name lead. */
const named = (part: Element, name: string | RegExp) =>
	tagged(part, 'a')
		.filter((link) => (typeof name === 'string' ? textOf(link) === name : name.test(textOf(link))))
		.flatMap(({ attribs }) => attribs['href'] ?? []);

describe('the page of a thing', () => {
	const things = [...site.pages.keys()].filter((path) =>
		/^\/(state|document|dispute|place|summit|institution|exercise)\/[^/]+\/$/.test(path)
	);

	it('says what it is about, and leads to its sources or says that it has none', () => {
		expect(things.length).toBeGreaterThan(200);
		expectNone(
			things.flatMap((page) => {
				const words = pageAt(site, page)?.descriptions[0] ?? '';
				// What nobody has checked yet has no source; it has its mark.
				const relies =
					(pageAt(site, page)?.marks.size ?? 0) > 0 ||
					linksOf(panelOf(treeAt(page))).some((href) => href.startsWith('/source/'));
				return [
					...(words.length > 40 ? [] : [{ page, what: `description: ${words}` }]),
					...(relies ? [] : [{ page, what: 'neither a source nor a mark' }])
				];
			})
		);
	});

	it.each(THINGS)(
		'leads from $path to what it names, back, and on in time',
		({ path, leads, back, next }) => {
			const tree = treeAt(path);
			const [to = ''] = named(panelOf(tree), leads);
			const there = treeAt(to);
			expect(headingOf(there)).toContain(leads);
			expect(named(panelOf(there), back).map((href) => href.replace(/\?.*$/, ''))).toContain(path);
			const neighbours = only(tree, ({ attribs }) => attribs['aria-labelledby'] === 'neighbours-title');
			expect(named(neighbours, next).length).toBeGreaterThan(0);
		}
	);
});

describe('a document', () => {
	const panel = panelOf(treeAt('/document/2004-db/'));
	const tableOf = (name: RegExp) =>
		only(panel, (element) => element.name === 'table' && name.test(captionOf(element)));
	/** By the heading that names it, or its caption. */
	const captionOf = (table: Element) => {
		const by = table.attribs['aria-labelledby'];
		return by ? textOf(withId(panel, by)) : tagged(table, 'caption').map(textOf).join(' ');
	};
	const rows = (table: Element) => tagged(table, 'tr').map(textOf);

	it('keeps its acts apart, and says where sources disagree', () => {
		const acts = rows(tableOf(/^Legal acts/));
		const signed = acts.filter((row) => row.startsWith('Signed'));
		expect(signed).toEqual([expect.stringContaining('17 June 2004')]);
		expect(signed[0]).toContain('Sources disagree: 17 June 2004');
		expect(acts.filter((row) => row.startsWith('Entered into force'))).toHaveLength(1);
	});

	it('stands beside what the paper prints', () => {
		const place = rows(tableOf(/In the paper/)).filter((row) => row.startsWith('Place'));
		expect(place[0]).toContain('Toshkent, Uzbekistan');
		expect(place[0]).toContain('Tashkent');
	});

	it('says in which language its other names are, and which of them nobody has checked', () => {
		const inRussian = all(panel, ({ attribs }) => attribs['lang'] === 'ru').map(textOf);
		expect(inRussian.join(' ')).toContain('Соглашение о Банке данных');
		const marks = pageAt(site, '/document/2005-concept/')?.marks;
		expect(marks?.has('document/2005-concept title.ru')).toBe(true);
	});
});

describe('without scripts, the map of a page', () => {
	const windowAt = (page: string) =>
		(only(treeAt(page), ({ attribs }) => attribs['id'] === 'svg-map').attribs['viewbox'] ?? '')
			.split(' ')
			.map(Number);
	const regionOf = () => windowAt('/');

	it('shows where the thing is: of every dispute, state, place and exercise less than the region, but for Russia', () => {
		const [, , region = 0] = regionOf();
		const wide = [...site.pages.keys()]
			.filter((page) => /^\/(state|dispute|place|exercise)\/[^/]+\/$/.test(page))
			.filter((page) => (windowAt(page)[2] ?? Infinity) > 0.9 * region);
		expect(
			wide.every((page) => ['/state/RUS/', '/dispute/jem-designation/'].includes(page)),
			wide.join()
		).toBe(true);
	});

	it('is that of the year of a meeting, and says so', () => {
		const tree = treeAt('/summit/2001-shanghai/');
		expect(textOf(panelOf(tree))).toContain('The map is that of 2001.');
		expect(tagged(tree, 'h1').length).toBe(1);
		expect(windowAt('/summit/2001-shanghai/')).toEqual(regionOf());
	});
});
