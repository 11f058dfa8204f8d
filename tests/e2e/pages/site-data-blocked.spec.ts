/** A browser that is told to keep no data of sites throws at the look at any storage. Nothing else may be lost by it. */
import type { Page } from '@playwright/test';
import { expectAlive } from '../support/page';
import { expect, test } from '../support/test';

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get: refuse });
		Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
		Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
	});
});

async function chooseDark(page: Page): Promise<void> {
	await expectAlive(page);
	// Where the head has no room for its links they are a menu.
	const menu = page.locator('header > details > summary');
	if (await menu.isVisible()) await menu.click();
	const choice = page.getByRole('combobox', { name: 'Colours' });
	await choice.selectOption('Dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(choice).toHaveValue('dark');
	await expect(page.getByText('For this page only: this browser keeps nothing.')).toBeVisible();
}

test('the atlas has its slider, its search and its tools', async ({ page }) => {
	await page.goto('/year/2017/?map=svg');
	const slider = page.getByRole('slider', { name: 'Year' });
	await slider.press('ArrowRight');
	await expect(page).toHaveURL(/\/year\/2018\//);
	await expect(page.getByRole('button', { name: 'Play' })).toBeEnabled();
	await page.getByRole('combobox', { name: 'Search' }).fill('kyrgyz');
	await expect(page.getByRole('option', { name: 'Kyrgyzstan' }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'In class' }).click();
	await expect(page.getByRole('button', { name: 'Add this view to a lesson' })).toBeVisible();
	await page.keyboard.press('Escape');
	await chooseDark(page);
});

test('a page of a table is sorted and searched', async ({ page }) => {
	await page.goto('/table/summits/');
	await page.getByRole('searchbox', { name: 'Search all columns' }).fill('ufa');
	await expect(page.getByRole('row').filter({ hasText: 'Ufa' }).first()).toBeVisible();
	await chooseDark(page);
});

test('lessons are made and copied, and the page says that they do not last', async ({ page }) => {
	await page.goto('/lessons/');
	await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
	await page
		.getByRole('button', { name: /^Make a copy/ })
		.first()
		.click();
	await expect(page.getByRole('list', { name: 'My lessons' }).getByRole('listitem').first()).toBeVisible();
	await page.getByRole('button', { name: 'New lesson' }).click();
	await expect(page.getByLabel('Title of the lesson')).toBeVisible();
	await expect(page.getByText('Not saved: kept until you close this page')).toBeVisible();
});

test('a lesson is presented', async ({ page }) => {
	await page.goto('/lessons/fergana/?map=svg');
	await expect(page.locator('.present.alive')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-step]')).toContainText('Step 2');
});
