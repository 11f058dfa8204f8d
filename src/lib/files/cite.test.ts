import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citations, type Cited } from './cite';

const page: Cited = {
	title: 'Charter of the Shanghai Cooperation Organization',
	url: 'https://atlas.example/document/2002-charter/?year=2017&layers=status,disputes',
	version: '1.1.0',
	reviewed: '2026-11-24'
};

/** The same work as a library for citations knows it: a document that is part of the atlas. */
const asLibrarySees = ({ title, url, version, reviewed }: Cited) =>
	new Cite({
		id: 'page',
		type: 'document',
		title,
		author: [{ literal: 'SCO Atlas contributors' }],
		'container-title': 'SCO Atlas',
		version,
		issued: { 'date-parts': [reviewed.split('-').map(Number)] },
		URL: url
	});

const TITLES = [
	page.title,
	'“Peace Mission” & other exercises',
	'Who belonged to it?',
	'Хартия Шанхайской организации сотрудничества',
	'100 % of #1: $5 _or_ {6}'
];

describe('APA', () => {
	it.each(TITLES)('%s: as the style prints it', (title) => {
		const cited = { ...page, title };
		const expected = asLibrarySees(cited).format('bibliography', {
			format: 'text',
			template: 'apa',
			lang: 'en-US'
		});
		expect(citations(cited).apa).toBe(expected.trim());
	});
});

describe('Chicago', () => {
	// The library brings no Chicago style. Written out after the manual's pattern for a page of a website:
	// author, year, "title", site, "Last modified" day, address; the record's version stands with the site.
	it('author and year first, then title, site, version, day and address', () => {
		expect(citations(page).chicago).toBe(
			'SCO Atlas contributors. 2026. “Charter of the Shanghai Cooperation Organization.” SCO Atlas, version 1.1.0. ' +
				`Last modified November 24, 2026. ${page.url}.`
		);
	});

	it('quotes within the title are single, and a question mark ends it', () => {
		expect(citations({ ...page, title: 'Is it “Peace Mission”?' }).chicago).toContain(
			' “Is it ‘Peace Mission’?” SCO Atlas'
		);
	});
});

describe('BibTeX', () => {
	it.each(TITLES)('%s: is read as the same work', (title) => {
		const cited = { ...page, title };
		const [read] = new Cite(citations(cited).bibtex).data;
		expect(read).toMatchObject({
			type: 'document',
			author: [{ family: 'SCO Atlas contributors' }],
			URL: page.url,
			note: 'SCO Atlas, version 1.1.0 of 2026-11-24',
			issued: { 'date-parts': [[2026, 11, 24]] }
		});
		expect(plain(read!.title)).toBe(title);
	});

	it('has the lines that the library writes, but for what it has no field for', () => {
		const lines = (bibtex: string) => bibtex.split('\n').map((line) => line.trim().replace(/,$/, ''));
		const theirs = lines(asLibrarySees(page).format('bibtex')).filter((line) => line !== '');
		const ours = lines(citations(page).bibtex);
		expect(theirs.filter((line) => !ours.includes(line))).toEqual([
			// The key, which both make up.
			'@misc{SCO2026Charter',
			// The day within the month, which is no month that BibTeX knows.
			'month = {nov 24}',
			// Capitals kept word by word; ours keeps the whole title.
			'title = {Charter of the {Shanghai} {Cooperation} {Organization}}',
			// The address again; ours says the version too.
			`howpublished = {${page.url.replaceAll('&', String.raw`\&`)}}`
		]);
	});

	it('has a key of its own for every page and view', () => {
		const keyOf = (url: string) => /@misc\{(.*),/.exec(citations({ ...page, url }).bibtex)?.[1];
		expect(keyOf(page.url)).toBe('sco-atlas-document-2002-charter-year-2017-layers-status-disputes');
		expect(keyOf('https://atlas.example/')).toBe('sco-atlas');
		expect(keyOf('/year/2017/')).toBe('sco-atlas-year-2017');
	});

	it('writes out what TeX would take for a command', () => {
		expect(citations({ ...page, title: 'a ~ b ^ c \\ d' }).bibtex).toContain(
			'{{a \\textasciitilde{} b \\textasciicircum{} c \\textbackslash{} d}}'
		);
	});
});

describe('BibTeX for styles that know neither version nor address', () => {
	it('says both in howpublished, which all of them print', () => {
		expect(citations(page).bibtex).toContain(
			String.raw`howpublished = {SCO Atlas, version 1.1.0, https://atlas.example/document/2002-charter/?year=2017\&layers=status,disputes}`
		);
	});
});

describe.each(TITLES)('RIS and CSL-JSON of %s', (title) => {
	const cited = { ...page, title };
	it.each(['ris', 'csl'] as const)('%s: is read as the same work', (form) => {
		const [read] = new Cite(citations(cited)[form]).data;
		expect(read).toMatchObject({ title, URL: page.url, issued: { 'date-parts': [[2026, 11, 24]] } });
		expect(JSON.stringify(read?.author)).toContain('SCO Atlas contributors');
	});
});

describe('the record itself', () => {
	const record: Cited = {
		title: 'SCO Atlas: the record',
		url: 'https://atlas.example/data/',
		version: '1.1.0',
		reviewed: '2026-11-24',
		dataset: true
	};

	it('is a data set, in APA as the style prints it', () => {
		const csl = citations(record).csl;
		expect(new Cite(csl).data[0]).toMatchObject({ type: 'dataset', version: '1.1.0' });
		expect(
			new Cite(csl).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
		).toContain('SCO Atlas: the record (Version 1.1.0) [Dataset]. https://atlas.example/data/');
		expect(citations(record).apa).toBe(
			'SCO Atlas contributors. (2026). SCO Atlas: the record (Version 1.1.0) [Data set]. https://atlas.example/data/'
		);
		expect(new Cite(citations(record).ris).data[0]).toMatchObject({ type: 'dataset' });
	});
});

/** Without the marks that keep letters as they are. */
const plain = (title: unknown) => String(title).replace(/<\/?span[^>]*>/g, '');
