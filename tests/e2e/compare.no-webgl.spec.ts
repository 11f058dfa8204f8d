import { region } from './support/atlas';
import { expect, test } from './support/test';

test('without WebGL two years are compared on plain maps', async ({ page }) => {
	await page.goto('/year/2017/?compare=2005');
	await expect(page.getByRole('heading', { level: 1, name: '2005 and 2017' })).toBeVisible();
	await expect(page.locator('[data-compare-mark="state IND"]')).toBeVisible();
	await page.getByRole('radio', { name: 'Swipe' }).check();
	await expect(page.getByRole('slider', { name: 'Divider between 2005 and 2017' })).toBeVisible();
	await page.getByRole('radio', { name: 'Side by side' }).check();
	for (const year of [2005, 2017]) await expect(region(page, year)).toHaveAttribute('data-drawn', 'svg');
});
