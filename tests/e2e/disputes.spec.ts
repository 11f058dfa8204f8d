import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { loadAtlas } from '../../src/lib/data/load';
import { insideOfYear, lastYear, snapshotOfYear, yearsOf } from '../../src/lib/domain';
import { expectYear } from './support/atlas';
import { tabTo } from './support/keyboard';
import { expect, test } from './support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../src/lib/data/record'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

test('the keyboard sorts, the address keeps it, and a stretch leads to its year on the map', async ({
	page
}) => {
	await open(page);
	expect(await order(page)).toHaveLength(atlas.disputes.length);
	await tabTo(page, button(page, /^party$/), 40);
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

test('a term of the field shows its disputes, and those that are of two terms with both', async ({
	page
}) => {
	await open(page);
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

test('a link that says something wrong shows what there is, and says so', async ({ page }) => {
	await open(page, '/disputes/?sort=size');
	await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText('size');
});

test('every year of the chart says its numbers and lists its pairs', async ({ page }) => {
	await open(page);
	for (const year of yearsOf(atlas)) {
		const { inDispute, pairs, armed } = insideOfYear(snapshotOfYear(atlas, year));
		await expect(
			page.getByRole('radio', {
				name: `${year}: ${inDispute.length} of ${pairs} pairs, ${armed.length} of them armed`
			})
		).toHaveCount(1);
	}
	const last = page.getByRole('radio', { name: new RegExp(`^${lastYear(atlas)}`) });
	await expect(last).toBeChecked();
	await last.focus();
	await page.keyboard.press('ArrowLeft');
	const year = lastYear(atlas) - 1;
	await expect(page).toHaveURL(new RegExp(`\\?year=${year}$`));
	const listed = page.getByRole('list', { name: `Pairs with an active or armed dispute in ${year}` });
	const { inDispute } = insideOfYear(snapshotOfYear(atlas, year));
	for (const { dyad } of inDispute) {
		await expect(listed.locator(`a[href$="/dyad/${dyad.join('-')}/"]`)).toHaveCount(1);
	}
	await page.getByRole('button', { name: 'Previous year' }).click();
	await expect(page).toHaveURL(new RegExp(`\\?year=${year - 1}$`));
});

/** Boxes of elements, by their left edge. */
const boxes = (all: Locator) =>
	all.evaluateAll((elements) =>
		elements
			.map((element) => element.getBoundingClientRect())
			.map(({ left, width, height }) => ({ left, width, height }))
			.sort((a, b) => a.left - b.left)
	);

test('a stretch of one day can be hit, and none hides another', async ({ page }) => {
	for (const width of [1440, 1000]) {
		await page.setViewportSize({ width, height: 900 });
		await open(page);
		for (const { id } of atlas.disputes) {
			for (const marks of ['.mark:not(.below)', '.mark.below']) {
				const found = await boxes(page.locator(`[data-dispute="${id}"] ${marks}`));
				for (const [index, { left, width, height }] of found.entries()) {
					expect(Math.min(width, height), id).toBeGreaterThanOrEqual(24);
					const next = found[index + 1];
					if (next) expect(next.left - left, id).toBeGreaterThanOrEqual(23.9);
				}
			}
		}
	}
	await page.setViewportSize({ width: 360, height: 800 });
	for (const { height } of await boxes(page.locator('[data-phase] .words'))) {
		expect(height).toBeGreaterThanOrEqual(24);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, '/disputes/?sort=phase&year=2025');
		for (const summary of await page.locator('main summary').all()) await summary.click();
		await page.evaluate(axe);
		const results = await page.evaluate(() =>
			(window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
		);
		expect(
			results.violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ target }) => target) }))
		).toEqual([]);
	});
}

test('at 320 px nothing but the table of numbers scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page);
	for (const summary of await page.locator('main summary').all()) await summary.click();
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
});
