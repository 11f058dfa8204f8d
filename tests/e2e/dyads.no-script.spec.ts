import { expect, test } from './support/test';

test('the matrix of the latest year and the pages of its pairs are there without scripts', async ({
	page
}) => {
	await page.goto('/dyads/');
	const table = page.getByRole('table', { name: /^Pairs of members in \d{4}$/ });
	await expect(table.getByRole('columnheader')).toHaveCount(10);
	const links = await table
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(new Set(links).size).toBe(45);
	await table
		.getByRole('link', { name: /^India – Pakistan/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('India – Pakistan');
	await expect(
		page.getByText('In 2 of the 4 times that the record calls armed both were members.')
	).toBeVisible();
});
