import { changes, region, states } from '../support/atlas';
import { expect, test } from '../support/test';

test('without JavaScript a year shows the map, the states by status and the changes', async ({ page }) => {
	await page.goto('/year/2017/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'8 members, 4 observers, 6 dialogue partners'
	);
	await expect(region(page, 2017).locator('#svg-map')).toBeVisible();
	await expect(page.locator('#svg-map [data-status="member"]')).toHaveCount(8);
	await expect(page.locator('#svg-map [data-id="KAZ"]')).toBeVisible();
	await expect(states(page, 2017).getByRole('row')).toHaveCount(1 + 18);
	await expect(changes(page, 2017)).toContainText('India and Pakistan became members');
	// A thing and another year are a link away.
	await states(page, 2017).getByRole('link', { name: 'India' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'India' })).toBeVisible();
	await page.goto('/year/2017/');
	await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2005' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('6 members, 4 observers');
});
