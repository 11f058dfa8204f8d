import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { firstDay, FIRST_YEAR, insideOfYear, snapshotOfYear, yearsOf } from '../../src/lib/domain';
import { follow } from './support/resolve';
import { BUILDS, pageAt, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);
const page = pageAt(site, '/disputes/');
const links = (page?.references ?? []).filter(({ tag }) => tag === 'a').map(({ value }) => value);

describe('the page of disputes', () => {
	it.each(atlas.disputes)('has a link for every phase of $id that the years have a part in', (dispute) => {
		const { id, phases } = dispute;
		const shown = phases.filter((_, index) => {
			const next = phases[index + 1];
			return !next || firstDay(next.from) > `${FIRST_YEAR}-01-01`;
		});
		for (const { from } of shown) {
			const year = Math.max(FIRST_YEAR, Number(from.slice(0, 4)));
			const address = `${site.base}/dispute/${id}/?year=${year}`;
			expect(links).toContain(address);
			expect(follow(site, page?.path ?? '', address)).toMatchObject({ kind: 'file' });
		}
	});

	it('has the numbers of the snapshots in its table, year by year', () => {
		const rows = page?.rows ?? [];
		expect(rows).toHaveLength(yearsOf(atlas).length);
		for (const [index, year] of yearsOf(atlas).entries()) {
			const { members, pairs, inDispute, armed } = insideOfYear(snapshotOfYear(atlas, year));
			const numbers = [year, members, pairs, inDispute.length, armed.length].join('\\s*');
			expect(rows[index]?.text).toMatch(new RegExp(`^\\s*${numbers}\\D`));
			expect(rows[index]?.links).toEqual(inDispute.map(({ dyad }) => `${site.base}/dyad/${dyad.join('-')}/`));
		}
	});

	it('says of 2017 what the snapshots say', () => {
		const [before, after] = [2016, 2017].map((year) => insideOfYear(snapshotOfYear(atlas, year)));
		const text = site.text('disputes/index.html');
		expect(text).toContain(`The pairs rose from ${before?.pairs} to ${after?.pairs}`);
		expect(text).toContain(`from ${before?.inDispute.length} to ${after?.inDispute.length}; new`);
	});
});
