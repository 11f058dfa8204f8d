import { expect, test } from '../support/test';

test('without scripts each game says what it is and where to look things up', async ({ page }) => {
	await page.goto('/ask/');
	// What stands in `noscript` is text to the reader, but not to the test's search for text.
	const without = page.locator('main noscript');
	expect(await without.first().evaluate(({ textContent }) => textContent)).toContain('needs JavaScript');
	await page.getByRole('link', { name: 'Start: Where was it signed?' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where was it signed?');
	await expect(page.getByText('find the city where it was signed')).toBeVisible();
	await expect(without.locator('a[href$="/document/2002-charter/"]')).toBeVisible();
	await expect(without.locator('a[href$="/year/2004/"]')).toBeVisible();
	await expect(page.locator('#svg-map')).toBeHidden();
	await expect(page.getByText('do not imply endorsement')).toBeVisible();
});
