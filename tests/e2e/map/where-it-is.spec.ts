/** The page of a thing opens the map where that is, and in its year; the plain map. */
import type { Page } from '@playwright/test';
import { expectYear } from '../support/atlas';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

/** The width of what the plain map shows, its units. */
const shown = async (page: Page) =>
	Number((await page.locator('#svg-map').getAttribute('viewBox'))?.split(' ')[2]);

test('the map goes to what the page is about, to the region and back, and keeps to a box in the address', async ({
	page
}) => {
	await page.goto('/?map=svg');
	const region = await shown(page);

	await test.step('on from the region to a dispute, and to a state', async () => {
		await follow(page, '/dispute/irn-are-islands/?map=svg');
		await expect.poll(() => shown(page)).toBeLessThan(region / 20);
		await follow(page, '/state/KAZ/?map=svg');
		await expect.poll(() => shown(page)).toBeGreaterThan(region / 4);
		expect(await shown(page)).toBeLessThan(region / 1.5);
		await expect(page.getByRole('img', { name: /Where this is/ })).toBeVisible();
	});

	await test.step('to the region and back', async () => {
		await page.getByRole('button', { name: 'Back to the region' }).click();
		await expect(page).toHaveURL(/at=22,8,128,62/);
		await expect.poll(() => shown(page)).toBeCloseTo(region, -1);
		await expect(page.getByText(/^[125]0*,?0* km at \d+° N$/)).toBeVisible();
		await page.getByRole('button', { name: 'Where it is' }).click();
		await expect(page).not.toHaveURL(/at=/);
		await expect.poll(() => shown(page)).toBeLessThan(region / 1.5);
	});

	await test.step('a box that a link names', async () => {
		await follow(page, '/dispute/irn-are-islands/?map=svg&at=22,8,128,62');
		await expect(page.getByRole('heading', { level: 1, name: /Abu Musa/ })).toBeVisible();
		await expect.poll(() => shown(page)).toBeCloseTo(region, -1);
	});
});

test('a meeting opens in its year, with a way to today and back', async ({ page }) => {
	await page.goto('/summit/2001-shanghai/?map=svg');
	await expectYear(page, 2001);
	await page.getByRole('link', { name: /map of today/ }).click();
	await expectYear(page, 2026);
	await page.goBack();
	await expectYear(page, 2001);
});
