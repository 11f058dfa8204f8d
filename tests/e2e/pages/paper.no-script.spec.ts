import path from 'node:path';
import { loadAtlas } from '../../../src/record/load';
import { expect, test } from '../support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../../src/record/facts'));

test('without JavaScript every claim is readable, and nothing is offered that would not work', async ({
	page
}) => {
	await page.goto('/paper/');
	await expect(page.locator('article[data-verdict]:visible')).toHaveCount(atlas.claims.length);
	await expect(page.getByRole('table', { name: atlas.paper.table.title })).toBeVisible();
	for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeDisabled();
	// An address with a filter is a page with everything on it.
	await page.goto('/paper/?verdict=unverified#c44');
	await expect(page.locator('#c44')).toBeInViewport();
	await expect(page.locator('article[data-verdict]:visible')).toHaveCount(atlas.claims.length);
	// Sources open without a script.
	await page.locator('#c44 summary').click();
	await expect(
		page
			.locator('#c44')
			.getByRole('listitem')
			.filter({ has: page.locator('a') })
			.last()
	).toBeVisible();
});
