/** Claims and lines of the legend, on the plain map; those of the interactive one are in interactive-map.gl.spec.ts. */
import { expectYear, layer } from '../support/atlas';
import { tabTo } from '../support/keyboard';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

test('one claim at a time, chosen by keyboard, is drawn and named; the legend names the lines of the year', async ({
	page
}) => {
	await test.step('a claim that the atlas does not know falls back to the lines de facto and says so', async () => {
		await page.goto('/year/2020/?map=svg&claim=ATL');
		await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText('de facto');
	});

	await test.step('one claim at a time', async () => {
		await follow(page, '/year/2020/?map=svg');
		await expectYear(page, 2020);
		const shown = () =>
			page
				.locator('#svg-map [data-claim]')
				.evaluateAll((all) => all.map((line) => (line as SVGElement).dataset['claim']));
		await expect.poll(shown).toEqual([]);

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

	await test.step('the legend names the lines of the year', async () => {
		await follow(page, '/year/2024/?map=svg');
		await expectYear(page, 2024);
		const classes = () =>
			page
				.locator('[data-line]')
				.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['line']));
		await expect.poll(classes).toContain('not-agreed');
		expect(await classes()).toEqual(
			expect.arrayContaining(['line-of-control', 'line-of-actual-control', 'treaty', 'arc'])
		);
	});
});

test.describe('without a network for a while', () => {
	test.use({ expectedProblems: [/Failed to load resource/] });

	// Only a page knows that it says what is missing, and that asking again brings it.
	test('a claim that could not be loaded is said to be missing, and is drawn at the second try', async ({
		page
	}) => {
		let cut = true;
		await page.route('**/data/boundaries.topo.json', (route) => (cut ? route.abort() : route.continue()));
		await page.goto('/year/2020/?map=svg&claim=IND');
		const note = page.getByRole('status').filter({ hasText: 'A part of this page could not be loaded' });
		await expect(note).toBeVisible();
		cut = false;
		await note.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('#svg-map [data-claim="IND"]')).toBeAttached();
		await expect(note).toHaveCount(0);
	});
});
