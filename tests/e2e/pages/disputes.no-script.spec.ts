import path from 'node:path';
import { loadAtlas } from '../../../src/record/load';
import { yearsOf } from '../../../src/lib/domain';
import { expect, test } from '../support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../../src/record/facts'));

test('without JavaScript the strips and the chart are there, and nothing is offered that would not work', async ({
	page
}) => {
	await page.goto('/disputes/?sort=party');
	await expect(page.locator('[data-dispute]')).toHaveCount(atlas.disputes.length);
	await expect(page.locator('[data-dispute]').first()).toBeVisible();
	for (const button of await page.locator('main').getByRole('button').all())
		await expect(button).toBeDisabled();
	for (const radio of await page.getByRole('radio').all()) await expect(radio).toBeDisabled();
	await expect(page.locator('.chart label')).toHaveCount(yearsOf(atlas).length);
	await page.locator('summary').filter({ hasText: 'The numbers of every year' }).click();
	await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(yearsOf(atlas).length);
});
