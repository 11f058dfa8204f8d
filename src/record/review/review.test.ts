import { describe, expect, it } from 'vitest';
import { fixture } from '../broken-record';
import { entriesOf } from '../parse';
import { doubtfulSourcesOf, reasonsFor } from './doubtful';
import { openFactsOf } from './open-facts';
import { doubtfulText, openFactsText } from './report';

const entries = entriesOf(fixture);

describe('what is not yet verified', () => {
	const lines = openFactsText(openFactsOf(entries)).split('\n');

	it('is counted and listed by file and line, with the field', () => {
		expect(lines[0]).toBe('Not yet verified: 11 facts and 4 fields of others.');
		expect(lines).toContain('statuses.yaml:29  XBO dialogue-partner  memorandum');
		expect(lines).toContain('exercises.yaml:7  thunder-2005  places.0.position');
		expect(lines).toContain('institutions.yaml:23  bureau seats 1  from');
	});

	it('is the whole fact where nobody looked it up, and its fields are not listed once more', () => {
		expect(lines).toContain('chairs.yaml:11  2002  (the whole fact)');
		expect(lines.filter((line) => line.includes('  c02  '))).toEqual([
			'claims.yaml:30  c02  (the whole fact)'
		]);
	});

	it('stands in the order of files and lines', () => {
		const places = openFactsOf(entries).map(({ file, line }) => `${file} ${String(line).padStart(4)}`);
		expect(places).toEqual(places.toSorted());
	});

	it('says so where nothing is open', () => {
		expect(openFactsText([])).toBe('Everything is verified.');
	});
});

describe('what makes a source doubtful', () => {
	const NEWS = 'Herald';
	it.each([
		[NEWS, null, ['no address']],
		[NEWS, 'https://herald.example/1', []],
		[NEWS, 'http://herald.example/1', ['the address is not https']],
		[NEWS, 'https://192.0.2.7/1', ['the host is a bare IP address']],
		[NEWS, 'https://[2001:db8::1]/1', ['the host is a bare IP address']],
		['Herald (mirror)', 'https://other.example/1', ['a copy of what another published']],
		[NEWS, 'https://mirror.herald.example/1', ['a copy of what another published']],
		['Herald via Courier', 'https://courier.example/1', ['passed on by another than its publisher']],
		['Wikipedia', 'https://en.wikipedia.org/wiki/X', ['a wiki, which anyone may change']],
		[NEWS, 'https://herald.blogspot.com/1', ['a blog, which nobody edits']],
		[NEWS, 'https://docslib.org/doc/1', ['a site where anyone uploads documents']],
		['Xinhua', 'https://news.example/1', ["the host, news.example, is not the publisher's"]],
		['Xinhua', 'https://english.news.cn/1', []],
		['Viable News', 'https://viable.example/1', []]
	])('%s at %s', (publisher, url, reasons) => {
		expect(reasonsFor({ publisher, url })).toEqual(reasons);
	});

	it('is listed with its line, all reasons in one', () => {
		const found = doubtfulSourcesOf(entries);
		expect(found).toEqual([
			{ file: 'sources.yaml', line: 10, id: 'herald-2010-partner', reasons: ['no address'] }
		]);
		expect(doubtfulText(found)).toBe(
			'Doubtful sources: 1.\nsources.yaml:10  herald-2010-partner  no address'
		);
		expect(doubtfulText([])).toBe('No source is doubtful.');
	});

	it('can be a title that another source has', () => {
		const again = fixture['sources.yaml']?.replace('Survey of the border', 'Borduria becomes a Partner');
		const twice = entriesOf({ ...fixture, 'sources.yaml': again ?? '' });
		expect(doubtfulSourcesOf(twice).map(({ reasons }) => reasons)).toEqual([
			['no address'],
			['the same title as herald-2010-partner']
		]);
	});
});
