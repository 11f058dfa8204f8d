import { expect, test } from '../support/test';

test('a table is whole without scripts', async ({ page }) => {
	await page.goto('/table/documents/');
	const rows = page.getByRole('table', { name: 'Documents' }).locator('tbody tr');
	expect(await rows.count()).toBeGreaterThan(50);
	await expect(rows.last()).toBeVisible();
	await expect(page.locator('tbody [lang="ru"]').filter({ hasText: 'Конвенция' }).first()).toBeVisible();
	await expect(page.getByRole('searchbox', { name: 'Search all columns' })).toBeHidden();
});
