import path from 'node:path';
import type { Page } from '@playwright/test';
import { loadAtlas } from '../../../src/record/load';
import { insideOfYear, lastYear, snapshotOfYear } from '../../../src/lib/domain';
import { expectYear } from '../support/atlas';
import { axeFinds, setScheme } from '../support/axe';
import { tabTo } from '../support/keyboard';
import { follow, sideways } from '../support/page';
import { expect, test } from '../support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../../src/record/facts'));

const strips = (page: Page) => page.getByRole('list', { name: 'Disputes and their phases' });
const order = (page: Page) =>
	strips(page)
		.locator('[data-dispute]')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['dispute'] ?? ''));
const button = (page: Page, name: RegExp) => page.getByRole('button', { name });

async function open(page: Page, address = '/disputes/'): Promise<void> {
	await page.goto(address);
	await expect(button(page, /^party$/)).toBeEnabled();
}

// Many presses of Tab over all strips: that the keyboard reaches each, and what each key does to list and address.
test('sorted by keyboard, chosen by term and by year, and a stretch leads to its year on the map', async ({
	page
}) => {
	await test.step('a link that says something wrong shows what there is, and says so', async () => {
		await open(page, '/disputes/?sort=size');
		await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText('size');
		expect(await order(page)).toHaveLength(atlas.disputes.length);
	});

	await test.step('a term of the field shows its disputes, and those that are of two terms with both', async () => {
		await follow(page, '/disputes/');
		await expect(page.getByRole('complementary', { name: 'About this link' })).toHaveCount(0);
		const of = (term: string) =>
			atlas.disputes.filter(({ fieldTerms }) => fieldTerms.some((each) => each === term));
		await button(page, /^river claim/).click();
		await expect(page).toHaveURL(/\?term=river-claim$/);
		const ids = of('river-claim').map(({ id }) => id);
		await expect.poll(async () => (await order(page)).sort()).toEqual(ids.sort());
		const both = of('river-claim').find(({ fieldTerms }) => fieldTerms.includes('militarized-dispute'));
		await expect(page.locator(`[data-dispute="${both?.id}"]`)).toContainText('militarized dispute');
		await page.goBack();
		await expect.poll(() => order(page)).toHaveLength(atlas.disputes.length);
	});

	await test.step('a year of the chart lists its pairs', async () => {
		const last = page.getByRole('radio', { name: new RegExp(`^${lastYear(atlas)}`) });
		await expect(last).toBeChecked();
		await last.focus();
		await page.keyboard.press('ArrowLeft');
		const year = lastYear(atlas) - 1;
		await expect(page).toHaveURL(new RegExp(`\\?year=${year}$`));
		const { inDispute, pairs, armed } = insideOfYear(snapshotOfYear(atlas, year));
		await expect(
			page.getByRole('radio', {
				name: `${year}: ${inDispute.length} of ${pairs} pairs, ${armed.length} of them armed`
			})
		).toBeChecked();
		const listed = page.getByRole('list', { name: `Pairs with an active or armed dispute in ${year}` });
		for (const { dyad } of inDispute) {
			await expect(listed.locator(`a[href$="/dyad/${dyad.join('-')}/"]`)).toHaveCount(1);
		}
		await page.getByRole('button', { name: 'Previous year' }).click();
		await expect(page).toHaveURL(new RegExp(`\\?year=${year - 1}$`));
	});

	await test.step('the keyboard sorts, the address keeps it, and a stretch leads to its year', async () => {
		await follow(page, '/disputes/');
		await page.locator('main').focus();
		await tabTo(page, button(page, /^party$/), 120);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?sort=party$/);
		await expect(button(page, /^party$/)).toHaveAttribute('aria-pressed', 'true');
		await expect(button(page, /^party$/)).toBeFocused();
		const parties = await order(page);
		expect(atlas.disputes.find(({ id }) => id === parties[0])?.parties).toContain('AFG');
		await page.reload();
		await expect.poll(() => order(page)).toEqual(parties);

		const stretch = page.getByRole('link', {
			name: 'Jammu and Kashmir (India – Pakistan): Armed, 3 May 1999 to 26 July 1999, shows 1999'
		});
		await tabTo(page, stretch, 250);
		await page.keyboard.press('Enter');
		await expectYear(page, 1999);
		await expect(page).toHaveURL(/\/dispute\/ind-pak-kashmir\/\?year=1999$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Jammu and Kashmir/);
	});
});

/** Boxes of the marks of each dispute, above and below its line, by their left edge. */
const marks = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-dispute]')].flatMap((row) =>
			['.mark:not(.below)', '.mark.below'].map((selector) => ({
				id: row.dataset['dispute'] ?? '',
				boxes: [...row.querySelectorAll(selector)]
					.map((element) => element.getBoundingClientRect())
					.map(({ left, width, height }) => ({ left, width, height }))
					.sort((a, b) => a.left - b.left)
			}))
		)
	);

// A stretch is as wide as its days: that each can still be hit is measured where it is drawn.
test('a stretch of one day can be hit at any width, and axe finds nothing', async ({ page }) => {
	await open(page, '/disputes/?sort=phase&year=2025');
	for (const width of [1440, 1000]) {
		await page.setViewportSize({ width, height: 900 });
		await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
		const found = await marks(page);
		expect(found.length).toBe(2 * atlas.disputes.length);
		for (const { id, boxes } of found) {
			for (const [index, { left, width, height }] of boxes.entries()) {
				expect(Math.min(width, height), id).toBeGreaterThanOrEqual(24);
				const next = boxes[index + 1];
				// None hides another.
				if (next) expect(next.left - left, id).toBeGreaterThanOrEqual(23.9);
			}
		}
	}

	for (const summary of await page.locator('main summary').all()) await summary.click();
	await setScheme(page, 'dark');
	expect(await axeFinds(page, { coloursOnly: true }), 'dark').toEqual([]);
	await setScheme(page, 'light');
	expect(await axeFinds(page), 'light').toEqual([]);

	await page.setViewportSize({ width: 360, height: 800 });
	const words = await page
		.locator('[data-phase] .words')
		.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
	for (const height of words) expect(height).toBeGreaterThanOrEqual(24);
	// At 320 px nothing but the table of numbers scrolls sideways.
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await sideways(page)).toBeLessThanOrEqual(0);
});
