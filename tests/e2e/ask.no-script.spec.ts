import { expect, test } from './support/test';

test('without scripts each game says what it is and where to look things up', async ({ page }) => {
	await page.goto('/ask/');
	await expect(page.getByText('needs JavaScript')).toBeVisible();
	await page.getByRole('link', { name: 'Start: Where was it signed?' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where was it signed?');
	await expect(page.getByText('find the city where it was signed')).toBeVisible();
	await expect(
		page.getByRole('link', { name: 'Charter of the Shanghai Cooperation Organization' })
	).toBeVisible();
	await expect(page.getByRole('link', { name: '2004', exact: true })).toHaveAttribute(
		'href',
		/\/year\/2004\/$/
	);
	await expect(page.locator('#svg-map')).toBeHidden();
	await expect(page.getByText('do not imply endorsement')).toBeVisible();
});
