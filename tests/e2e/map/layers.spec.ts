/** Layers that are off at first, on the plain map; those of the interactive one are in interactive-map.gl.spec.ts. */
import { expectYear, layer, region } from '../support/atlas';
import { LAYERS, switchOn } from '../support/layers';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

// Each layer from its switch to the page of one of its signs by keyboard alone, and what it adds to the counts.
test('layers are switched on by keyboard and lead to their pages; context documents count only while on', async ({
	page
}) => {
	await test.step('context documents are counted only while their layer is on', async () => {
		await page.goto('/year/2024/?map=svg');
		await expectYear(page, 2024);
		const astana = page.locator('[data-place="astana"]');
		const without = Number(await astana.getAttribute('data-total'));
		await layer(page, 'Context documents').check();
		await expect(page).toHaveURL(/layers=status,disputes,documents,context&/);
		await expect.poll(async () => Number(await astana.getAttribute('data-total'))).toBeGreaterThan(without);
	});

	for (const each of LAYERS) {
		await test.step(`${each.name}, switched on by keyboard, lead to their pages`, async () => {
			await follow(page, `/year/${each.year}/?map=svg`);
			await switchOn(page, each);
			await expect(page.locator(`[data-sign="${each.sign}"]`).first()).toBeAttached();
			await region(page).getByRole('list').locator('a[tabindex="0"]').focus();
			await page.keyboard.type(each.typed);
			const link = region(page).getByRole('list').getByRole('link').filter({ hasText: each.item }).first();
			await expect(link).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(each.leadsTo);
		});
	}
});
