import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLoadedWhole } from '../../src/lib/view/whole-pages';
import { expectNone } from './support/report';
import { BUILDS, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);

/** Every address that was ever published, without base: pages, downloads and pictures. None is ever taken out. */
const published = readFileSync('tests/fixtures/addresses.txt', 'utf8').trim().split('\n');

/** Addresses that begin so lead to another, where the host can do that. */
const moved = site
	.text('_redirects')
	.split('\n')
	.filter((line) => line.startsWith('/'))
	.map((line) => {
		const [from = '', to = ''] = line.split(/\s+/);
		return { from: from.replace(/\*$/, ''), to };
	});

const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

describe('the addresses of the site', () => {
	it('that were published once still answer', () => {
		expect(published.length).toBeGreaterThan(2000);
		expectNone(
			published.flatMap((address) => {
				const to = moved.find(({ from }) => address.startsWith(from))?.to ?? address;
				return site.files.has(fileOf(to)) ? [] : [{ page: address, what: `leads to no file (${to})` }];
			})
		);
	});

	it('of pages never move', () => {
		expect(published.filter((address) => address.endsWith('/')).length).toBeGreaterThan(1200);
		expect(moved.every(({ from }) => from.startsWith('/share/'))).toBe(true);
	});

	it('have their data beside them where a script fetches it, and only there', () => {
		const dataOf = (address: string) => `${fileOf(address).replace(/index\.html$/, '')}__data.json`;
		const pages = [...site.pages.keys()];
		expectNone(
			pages.flatMap((page) =>
				isLoadedWhole(page) && site.files.has(dataOf(page))
					? [{ page, what: 'has data that nobody asks for' }]
					: []
			)
		);
		const fetched = pages.filter((page) =>
			/^\/(state|dispute|document|place|summit|institution|exercise)\//.test(page)
		);
		expect(fetched.length).toBeGreaterThan(200);
		expectNone(
			fetched.flatMap((page) => (site.files.has(dataOf(page)) ? [] : [{ page, what: 'has no data' }]))
		);
	});
});
