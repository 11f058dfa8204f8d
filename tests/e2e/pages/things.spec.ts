/** Pages of things, gone through as links lead on; what stands on them is read by tests/site/things.test.ts. */
import { THINGS } from '../../site/support/things';
import { expectYear } from '../support/atlas';
import { follow } from '../support/page';
import { expect, test } from '../support/test';
import { heading, panel, readThing } from '../support/things';

// Each kind of page, made by scripts from the page before it: a prerendered page shows none of their faults.
test('things of each kind can be read and lead on and back without a page load', async ({ page }) => {
	await page.goto('/year/2004/');
	await expectYear(page, 2004);
	let loads = 0;
	page.on('load', () => (loads += 1));

	await test.step('a summit from the list of changes of its year', async () => {
		await page
			.getByRole('list', { name: 'Changes in 2004' })
			.getByRole('link', { name: 'Meeting of the Council of Heads of State in Tashkent' })
			.click();
		await expect(heading(page, 'Meeting of the Council of Heads of State in Tashkent, 2004')).toBeVisible();
		await expect(panel(page).getByText('Chair', { exact: true })).toBeVisible();
	});

	for (const thing of THINGS) {
		await test.step(thing.path, async () => {
			await follow(page, thing.path);
			await readThing(page, thing);
		});
	}
	expect(loads).toBe(0);
});
