import type { Page } from '@playwright/test';
import { changes, expectYear, layer, region, slider, states } from '../support/atlas';
import { expect, test } from '../support/test';

const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

// As most readers have it: with motion.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

// A reader's first minutes in one go: each click finds its target where the steps before left the page.
test('a first visit with the mouse', async ({ page }) => {
	await page.goto('/');
	await expect(slider(page)).toBeVisible();
	const latest = Number(await slider(page).getAttribute('aria-valuemax'));
	await expectYear(page, latest);

	// To 2004, by a click on its bar.
	const box = (await slider(page).boundingBox())!;
	const first = Number(await slider(page).getAttribute('aria-valuemin'));
	const bar = (year: number) => box.x + (box.width * (year - first + 0.5)) / (latest - first + 1);
	await page.mouse.click(bar(2004), box.y + box.height / 2);
	await expectYear(page, 2004);
	await expect(page).toHaveURL(/\/year\/2004\/$/);
	await expect(changes(page, 2004)).toContainText('Mongolia became an observer');

	// Play to 2006.
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(slider(page)).toHaveAttribute('aria-valuenow', '2006');
	await page.getByRole('button', { name: 'Pause' }).click();
	const stopped = Number(await slider(page).getAttribute('aria-valuenow'));
	await expect(page).toHaveURL(new RegExp(`/year/${stopped}/$`));

	// Layers off and on.
	const disputes = page.locator('#svg-map .line[data-phase]');
	await expect(disputes.first()).toBeAttached();
	await layer(page, 'Disputes').uncheck();
	await expect(disputes).toHaveCount(0);
	expect(path(page)).toBe(`/year/${stopped}/?layers=status,documents`);
	await layer(page, 'Disputes').check();
	await expect(disputes.first()).toBeAttached();
	expect(path(page)).toBe(`/year/${stopped}/`);

	// Kazakhstan on the map, with a card that says what it is; and in the table.
	await page.locator('#svg-map [data-id="KAZ"]').hover();
	const card = page.locator('[data-map-card]');
	await expect(card).toHaveText(/Kazakhstan.*Member since 15 June 2001/);
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await page.locator('#svg-map [data-id="KAZ"]').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
	expect(path(page)).toBe(`/state/KAZ/?year=${stopped}`);
	await page.getByRole('link', { name: `Back to ${stopped}` }).click();
	await states(page, stopped).getByRole('link', { name: 'Kazakhstan' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();

	// A document from its place.
	await region(page).locator('[data-place="tashkent"]').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Tashkent' })).toBeVisible();
	const document = page.getByRole('link', { name: /Database of the Regional Anti-Terrorist Structure/ });
	await document.first().click();
	await expect(page.getByRole('heading', { level: 1, name: /Database of the Regional/ })).toBeVisible();

	// Search.
	const search = page.getByRole('combobox', { name: /Search/ });
	await search.fill('kashmr');
	await page
		.getByRole('option', { name: /Jammu and Kashmir/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1, name: /Jammu and Kashmir/ })).toBeVisible();

	// Back, forward, reload.
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: /Database of the Regional/ })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Tashkent' })).toBeVisible();
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1, name: /Database of the Regional/ })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: /Database of the Regional/ })).toBeVisible();
	await expectYear(page, stopped);
});

test('a link that says something wrong falls back and says so', async ({ page }) => {
	await page.goto('/state/IND/?year=1850&layers=status,rivers');
	const note = page.getByRole('complementary', { name: 'About this link' });
	await expect(note).toContainText('1850');
	await expect(note).toContainText('rivers');
	await expect(layer(page, 'Membership')).toBeChecked();
	await expect(layer(page, 'Disputes')).not.toBeChecked();
	await note.getByRole('button', { name: 'Close' }).click();
	await expect(note).toHaveCount(0);
});
