import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { csvOf } from '$lib/files/csv';
import { dyadYearsTable } from '$lib/files/tables/dyad-years';
import { atlas } from '$record';
import { readCsv } from '../../../tests/fixtures/read-csv';
import { attribute } from './site/escape';
import { headMarkup } from './head';
import { SUBJECTS, subjectAt } from './subjects/subjects';

const SITE = { origin: 'https://atlas.example', base: '/sco', language: 'en' as const };
const HOSTILE = `</title></script><script>alert("1")</script> & ' \u2028 --> <!--`;

const page = (title: string, description: string) =>
	`<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} – SCO Atlas</title>` +
	`<meta name="description" content="${attribute(description)}"/>`;

interface Element {
	name: string;
	attribs: Record<string, string>;
	children: { data?: string }[];
}
const elements = (html: string) =>
	parseDocument(html).children.filter((node) => 'attribs' in node) as unknown as Element[];
const blocks = (html: string) =>
	elements(html)
		.filter(({ name }) => name === 'script')
		.map(({ children }) => JSON.parse(children[0]?.data ?? '') as Record<string, unknown>);
const property = (html: string, name: string) =>
	elements(html).find(({ attribs }) => attribs['property'] === name)?.attribs['content'];

describe('headOf', () => {
	it('lets no text of a page out of its attribute or script', () => {
		const html = headMarkup('/about/', page(HOSTILE, HOSTILE), SITE, [
			{ path: HOSTILE, title: HOSTILE, mediatype: HOSTILE }
		]);
		expect(new Set(elements(html).map(({ name }) => name))).toEqual(new Set(['link', 'meta', 'script']));
		expect(property(html, 'og:title')).toBe(HOSTILE);
		expect(property(html, 'og:description')).toBe(HOSTILE);
		expect(blocks(html)[0]).toMatchObject({ name: HOSTILE, description: HOSTILE });
		for (const { name, attribs } of elements(html)) {
			if (name === 'script') expect(attribs).toEqual({ type: 'application/ld+json' });
		}
	});

	it('gives full addresses where the origin is known, else addresses of the host and no canonical one', () => {
		const full = headMarkup('/state/IND/', page('India', 'India.'), SITE, []);
		expect(full).toContain('<link rel="canonical" href="https://atlas.example/sco/state/IND/" />');
		expect(property(full, 'og:url')).toBe('https://atlas.example/sco/state/IND/');
		expect(property(full, 'og:image')).toBe('https://atlas.example/sco/share/state/IND.png');

		const bare = headMarkup(
			'/state/IND/',
			page('India', 'India.'),
			{ origin: undefined, base: '', language: 'en' },
			[]
		);
		expect(bare).not.toContain('canonical');
		expect(property(bare, 'og:url')).toBeUndefined();
		expect(property(bare, 'og:image')).toBe('/share/state/IND.png');
	});

	it('sends those who find a page for frames to the view that it shows', () => {
		const framed = headMarkup('/embed/year/2017/', page('A frame', 'A frame.'), SITE, []);
		expect(framed).toBe('<link rel="canonical" href="https://atlas.example/sco/year/2017/" />');
		expect(headMarkup('/embed/', page('A frame', 'A frame.'), SITE, [])).toContain(
			'"https://atlas.example/sco/"'
		);
		expect(
			headMarkup('/embed/', page('A frame', 'A frame.'), { origin: undefined, base: '', language: 'en' }, [])
		).toBe('');
	});

	it('says nothing on a page without title or subject', () => {
		expect(headMarkup('/state/IND/', '<h1>India</h1>', SITE, [])).toBe('');
		expect(headMarkup('/nowhere/', page('Nowhere', 'None.'), SITE, [])).toBe('');
	});

	it('says of every subject what it is, by name and address', () => {
		for (const { path, title } of SUBJECTS) {
			const nodes = blocks(headMarkup(path, page(title, 'A description.'), SITE, []));
			expect(nodes.length).toBeGreaterThan(0);
			for (const node of nodes) {
				expect(node).toMatchObject({
					'@context': 'https://schema.org',
					'@type': expect.stringMatching(/^[A-Z]/) as string,
					url: `https://atlas.example/sco${path}`
				});
				expect(node['name']).toBeTruthy();
			}
		}
	});

	it.each([
		['/', 'WebSite'],
		['/data/', 'Dataset'],
		['/state/IND/', 'Country'],
		['/place/tashkent/', 'Place'],
		['/summit/2001-shanghai/', 'Event'],
		['/exercise/peace-mission-2007/', 'Event'],
		['/document/2002-charter/', 'Legislation'],
		['/institution/rats/', 'GovernmentOrganization'],
		['/paper/', 'WebPage'],
		['/dispute/ind-pak-kashmir/', 'WebPage'],
		['/dyad/CHN-IND/', 'WebPage'],
		['/lessons/fergana/', 'LearningResource'],
		['/year/2017/', 'WebPage']
	])('calls %s a %s', (path, type) => {
		expect(blocks(headMarkup(path, page('Name', 'What.'), SITE, []))[0]?.['@type']).toBe(type);
	});
});

describe('the data set', () => {
	const [node] = blocks(headMarkup('/data/', page('Data', 'All of it.'), SITE, []));

	it('is found by a name, keywords, variables and an identifier of its own', () => {
		expect(node).toMatchObject({
			'@id': 'https://atlas.example/sco/data/#record',
			name: 'SCO Atlas: the record',
			identifier: 'https://atlas.example/sco/data/#record',
			includedInDataCatalog: { '@type': 'DataCatalog', name: 'SCO Atlas', url: 'https://atlas.example/sco/' }
		});
		expect((node!['description'] as string).length).toBeGreaterThan(50);
		expect(node?.['keywords']).toContain('Shanghai Cooperation Organization');
		const variables = node?.['variableMeasured'] as { name: string; description: string }[];
		expect(variables.map(({ name }) => name)).toContain('dyad-years.peak');
		expect(variables.every(({ description }) => description.length > 0)).toBe(true);
	});
});

describe('the data of a page', () => {
	const links = (path: string) =>
		elements(headMarkup(path, page('Name', 'What.'), SITE, []))
			.filter(({ attribs }) => attribs['rel'] === 'alternate' && attribs['type'])
			.map(({ attribs }) => `${attribs['type']} ${attribs['href']}`);
	const at = (file: string) => `/sco/data/${file}`;

	it('is linked from the page of a year, a pair, a thing, a table, of text and the changes', () => {
		expect(links('/year/2017/')).toEqual([
			`application/json ${at('years/2017.json')}`,
			expect.stringMatching(/^text\/csv .*\/state-years\.csv#row=\d+-\d+$/)
		]);
		expect(links('/dyad/CHN-IND/')).toEqual([
			expect.stringMatching(/^text\/csv .*\/dyad-years\.csv#row=\d+-\d+$/),
			`application/json ${at('dyads.json#/dyads/CHN-IND')}`
		]);
		expect(links('/dispute/ind-pak-kashmir/')).toEqual([
			expect.stringMatching(/^text\/csv .*\/dispute-years\.csv#row=\d+-\d+$/),
			expect.stringMatching(/^application\/json .*\/atlas\.json#\/disputes\/\d+$/)
		]);
		expect(links('/exercise/tianshan-2/')).toEqual([
			expect.stringMatching(/^application\/json .*\/atlas\.json#\/exercises\/\d+$/)
		]);
		expect(links('/organization/')).toEqual(
			expect.arrayContaining(
				['meetings', 'applications', 'abstentions', 'relations'].map(
					(name) => `text/csv ${at(`${name}.csv`)}`
				)
			)
		);
		expect(links('/table/documents/')).toEqual([`text/csv ${at('documents.csv')}`]);
		expect(links('/lessons/fergana/')).toEqual([`application/json ${at('lessons/fergana.lesson.json')}`]);
		expect(links('/lessons/own/')).toEqual([]);
		expect(links('/changelog/')).toEqual([`application/atom+xml ${at('changes.atom')}`]);
		expect(links('/')).toEqual([]);
	});

	it('is in the rows and at the place that the address names', () => {
		const fragment = (path: string, kind: string) =>
			links(path)
				.find((link) => link.startsWith(kind))
				?.split('#')[1] ?? '';
		const [first = 0, last = 0] = fragment('/dyad/CHN-IND/', 'text/csv').slice(4).split('-').map(Number);
		const rows = readCsv(csvOf(dyadYearsTable, atlas));
		expect(rows.slice(first - 1, last).map((cells) => cells[1])).toEqual(
			rows.map((cells) => cells[1]).filter((dyad) => dyad === 'CHN-IND')
		);
		const [, index] = fragment('/dispute/ind-pak-kashmir/', 'application/json').split('/disputes/');
		expect(atlas.disputes[Number(index)]?.id).toBe('ind-pak-kashmir');
	});

	it('goes with tags for programs that manage references', () => {
		const tagsOf = (path: string, title: string) => {
			const tags = elements(headMarkup(path, page(title, 'What.'), SITE, [])).flatMap(({ attribs }) =>
				attribs['name']?.startsWith('citation_') ? [[attribs['name'], attribs['content']]] : []
			);
			return Object.fromEntries(tags) as Record<string, string>;
		};
		expect(tagsOf('/state/IND/', 'India')).toEqual({
			citation_title: 'India – SCO Atlas',
			citation_author: 'SCO Atlas contributors',
			citation_publication_date: atlas.reviewed.replaceAll('-', '/'),
			citation_public_url: 'https://atlas.example/sco/state/IND/'
		});
		// What others wrote is not cited as the atlas's: of a document the page is, of a source not even that.
		expect(tagsOf('/document/2002-charter/', 'Charter')).toEqual({
			citation_title: 'Charter – SCO Atlas',
			citation_publisher: 'SCO Atlas',
			citation_publication_date: atlas.reviewed.replaceAll('-', '/'),
			citation_public_url: 'https://atlas.example/sco/document/2002-charter/'
		});
		const source = headMarkup('/source/press-release/', page('A press release', 'What.'), SITE, []);
		expect(source).not.toContain('citation_');
	});
});

describe('the picture of a page', () => {
	it('is described as the picture that it names, where that is the one of another page', () => {
		const html = headMarkup('/summit/2018-qingdao/', page('Qingdao', 'A summit.'), SITE, []);
		const ofYear = headMarkup('/year/2018/', page('2018', 'A year.'), SITE, []);
		for (const name of ['og:image', 'og:image:alt'])
			expect(property(html, name)).toBe(property(ofYear, name));
		expect(property(html, 'og:image:alt')).toContain('2018');
		expect(property(html, 'og:title')).toBe('Qingdao');
	});
});

describe('the page of a pair', () => {
	it('is about the two states, below the page of all pairs', () => {
		const [about, crumbs] = blocks(headMarkup('/dyad/CHN-IND/', page('China – India', 'What.'), SITE, []));
		expect(about?.['about']).toMatchObject([{ identifier: 'CHN' }, { identifier: 'IND' }]);
		expect(crumbs?.['itemListElement']).toMatchObject([
			{ item: 'https://atlas.example/sco/' },
			{ item: 'https://atlas.example/sco/dyads/' },
			{ item: 'https://atlas.example/sco/dyad/CHN-IND/', name: 'China – India' }
		]);
	});
});

describe('subjectAt', () => {
	it('takes pages below a page of text for that one', () => {
		expect(subjectAt('/table/documents/')?.id).toBe('table');
		expect(subjectAt('/state/XXX/')).toBeUndefined();
	});
});
