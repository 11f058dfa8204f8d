import { describe, expect, it } from 'vitest';
import { dyadPage } from './dyad-page';
import { yearOfPage } from './dyad-year';
import { atlas } from '$record';
import { dyadLife, dyadsWithLife, dyadId, snapshotOfYear, yearsOf } from '$lib/domain';

const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));
const pages = dyadsWithLife(atlas).map((dyad) => ({ dyad, page: dyadPage(atlas, dyad) }));

describe('the page of a pair', () => {
	it('says of every year what the record does, from the years alone in which something changed', () => {
		for (const { dyad, page } of pages) {
			const { years } = dyadLife(atlas, snapshots, dyad);
			for (const { year, statuses, worst, disputes } of years) {
				expect(yearOfPage(page, year), `${dyadId(dyad)} ${year}`).toMatchObject({
					statuses,
					worst,
					disputes: disputes.map(({ id, peak }) => ({ id, peak }))
				});
			}
			for (const [index, { year, ...said }] of page.ofYears.entries()) {
				const before = page.ofYears[index - 1];
				if (before) expect({ ...before, year }, dyadId(dyad)).not.toEqual({ year, ...said });
			}
		}
	});

	it('is given what it shows and no more: hundreds of pages carry it', () => {
		const weights = pages.map(({ page }) => JSON.stringify(page).length);
		expect(weights.reduce((sum, weight) => sum + weight, 0) / weights.length).toBeLessThan(2500);
	});
});
