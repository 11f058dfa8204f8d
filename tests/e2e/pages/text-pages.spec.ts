import path from 'node:path';
import { loadAtlas } from '../../../src/record/from-files';
import { expectAlive } from '../support/page';
import { expect, test } from '../support/test';

const { sources } = loadAtlas(path.resolve(import.meta.dirname, '../../../src/record/facts'));

test('the page of sources is filtered while a reader types', async ({ page }) => {
	await page.goto('/sources/');
	await expectAlive(page);
	const shown = page.locator('a[href*="/source/"]');
	await expect(shown).toHaveCount(sources.length);
	await page.getByRole('searchbox', { name: /^Filter/ }).fill('tass 2025');
	const expected = sources.filter(({ title, publisher, published }) => {
		const text = `${title} ${publisher} ${published ?? ''}`.toLowerCase();
		return text.includes('tass') && text.includes('2025');
	});
	await expect(shown).toHaveCount(expected.length);
});

test('on a narrow page the links of the head are a menu that opens with the keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/organization/');
	const link = page.getByRole('navigation', { name: 'Atlas' }).getByRole('link', { name: 'Organization' });
	await expect(link).toBeHidden();
	await page.locator('header summary').focus();
	await page.keyboard.press('Enter');
	await expect(link).toBeVisible();
	await expect(link).toHaveAttribute('aria-current', 'page');
});

test('a page that does not exist says so', async ({ request }) => {
	expect((await request.get('/no-such-page/')).status()).toBe(404);
});
