import { expect, test } from '../support/test';

test('the matrix of the latest year is there without scripts, and leads to its pairs', async ({ page }) => {
	await page.goto('/dyads/');
	const table = page.getByRole('table', { name: /^Pairs of members in \d{4}$/ });
	await expect(table.getByRole('columnheader')).toHaveCount(10);
	await table
		.getByRole('link', { name: /^India – Pakistan/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('India – Pakistan');
});
