import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { attribute } from './site/escape';
import { headMarkup } from './head';
import { SUBJECTS, subjectAt } from './subjects/subjects';

const SITE = { origin: 'https://atlas.example', base: '/sco' };
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

		const bare = headMarkup('/state/IND/', page('India', 'India.'), { origin: undefined, base: '' }, []);
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
		expect(headMarkup('/embed/', page('A frame', 'A frame.'), { origin: undefined, base: '' }, [])).toBe('');
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
		['/', 'Dataset'],
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
