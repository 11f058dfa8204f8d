import type { GlMap } from '../../src/lib/map/gl-map';
import { expectInteractiveMap, expectYear, layer } from './support/atlas';
import { tabTo } from './support/keyboard';
import { expect, test } from './support/test';

for (const drawing of ['svg', 'gl'] as const) {
	test(`one claim at a time, chosen by keyboard, is drawn and named on the ${drawing} map`, async ({
		page
	}) => {
		test.slow();
		await page.goto(`/year/2020/?map=${drawing}`);
		await expectYear(page, 2020);
		if (drawing === 'gl') await expectInteractiveMap(page);
		const shown = () =>
			drawing === 'svg'
				? page
						.locator('#svg-map [data-claim]')
						.evaluateAll((all) => all.map((line) => (line as SVGElement).dataset['claim']))
				: page.evaluate(() => {
						const map = (document.querySelector('[data-gl]') as unknown as { atlasMap: GlMap }).atlasMap;
						const { claim } = map.featureStates();
						return claim ? [claim] : [];
					});
		expect(await shown()).toEqual([]);

		const fold = page.locator('summary', { hasText: 'Lines, marks and claims' });
		await layer(page, 'Disputes').first().focus();
		await tabTo(page, fold);
		await page.keyboard.press('Enter');
		const choice = (name: string) => page.getByRole('radio', { name });
		await expect(choice('De facto')).toBeChecked();
		await tabTo(page, choice('De facto'));
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(choice('Claim of China')).toBeChecked();
		await expect(page).toHaveURL(/[?&]claim=CHN$/);
		await expect.poll(shown).toEqual(['CHN']);
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/[?&]claim=IND$/);
		await expect.poll(shown).toEqual(['IND']);
		await expect(page.getByRole('region', { name: 'Map of 2020' }).getByText('Claim of India')).toBeVisible();

		await choice('De facto').press('Space');
		await expect(page).not.toHaveURL(/claim=/);
		await expect.poll(shown).toEqual([]);
	});
}

test('the legend names the lines of the year', async ({ page }) => {
	await page.goto('/year/2024/?map=svg');
	await expectYear(page, 2024);
	const classes = () =>
		page.locator('[data-line]').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['line']));
	await page.locator('summary', { hasText: 'Lines, marks and claims' }).click();
	await expect.poll(classes).toContain('not-agreed');
	expect(await classes()).toEqual(
		expect.arrayContaining(['line-of-control', 'line-of-actual-control', 'treaty', 'arc'])
	);
});

test('a claim that the atlas does not know falls back to the lines de facto and says so', async ({
	page
}) => {
	await page.goto('/year/2020/?map=svg&claim=ATL');
	await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText('de facto');
});
