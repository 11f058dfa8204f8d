import { describe, expect, it } from 'vitest';
import { bannersOf, isAllowed, packageAt, packageNamed } from '../../scripts/build/packages';
import { leadsTo } from '../../scripts/build/folders';
import { sbomOf } from '../../src/routes/licenses/sbom';

describe('licences of what is shipped', () => {
	it.each([
		['MIT', true],
		['(MIT OR GPL-3.0-or-later)', true],
		['(MIT AND Zlib)', true],
		['(MIT AND GPL-3.0-only)', false],
		['GPL-3.0-or-later', false],
		['SEE LICENSE IN x', false],
		['UNLICENSED', false]
	])('%s may be passed on: %s', (licence, may) => {
		expect(isAllowed(licence)).toBe(may);
	});

	it('are read of the package that a file lies in, with their whole text', () => {
		const found = packageAt('node_modules/@leeoniya/ufuzzy/dist/uFuzzy.mjs?url');
		expect(found).toMatchObject({ name: '@leeoniya/ufuzzy', licence: 'MIT' });
		expect(found?.text).toMatch(/Permission is hereby granted/);
		expect(packageAt('src/lib/domain/index.ts')).toBeNull();
		// It has its licence in its README alone.
		expect(packageNamed('murmurhash-js').text).toMatch(/Copyright \(c\) 2011 Gary Court[^]*WITHOUT WARRANTY/);
	});

	it('end the build where there is none', () => {
		expect(() => packageNamed('is-reference')).toThrow('is-reference');
	});

	it('stay at the top of a script where a module says them', () => {
		const file = `${process.cwd()}/node_modules/mediabunny/dist/modules/src/index.js`;
		const banners = bannersOf([file, file, `${process.cwd()}/src/app.html`]);
		expect(banners).toHaveLength(1);
		expect(banners[0]).toMatch(/^\/\*!\s.*Mozilla Public/s);
	});

	it('are listed for programs, with the hash that the lock has', () => {
		const { components } = sbomOf([packageNamed('@noble/hashes'), packageNamed('jszip')], 'a1b2');
		expect(components[0]).toMatchObject({
			group: '@noble',
			name: 'hashes',
			purl: expect.stringMatching(/^pkg:npm\/%40noble\/hashes@\d/) as string,
			licenses: [{ license: { id: 'MIT' } }]
		});
		expect(components[0]?.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
		expect(components[1]?.licenses).toEqual([{ expression: '(MIT OR GPL-3.0-or-later)' }]);
	});
});

describe('a folder without a page', () => {
	const pages = new Set(['', 'table/states/', 'data/', 'ru/', 'ru/table/states/', 'zh/']);
	it.each([
		['state', 'table/states/'],
		['ru/state', 'ru/table/states/'],
		['zh/state', 'zh/'],
		['data/years', 'data/'],
		['data/lessons/more', 'data/'],
		['share/year', '']
	])('%s leads to "%s"', (folder, page) => {
		expect(leadsTo(folder, (one) => pages.has(one))).toBe(page);
	});
});
