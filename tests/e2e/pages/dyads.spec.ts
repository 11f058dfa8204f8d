import path from 'node:path';
import { loadAtlas } from '../../../src/record/from-files';
import { dyadId, dyadsOfYear, snapshotOfYear } from '../../../src/lib/domain';
import { expectYear, region, slider } from '../support/atlas';
import { tabTo } from '../support/keyboard';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../../src/record/facts'));

// From the map to a pair and back without a mouse: focus has to arrive on each page on the way.
test('from the map to a cell, to the pair and to a year, with the keyboard alone', async ({ page }) => {
	const { keyboard } = page;
	await page.goto('/');
	await expect(slider(page)).toBeVisible();

	// A state from the map's list, and from its panel to the matrix of the year.
	await tabTo(page, region(page).getByRole('list').locator('a[tabindex="0"]'));
	await keyboard.type('india');
	await keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('India');
	await tabTo(page, page.getByRole('link', { name: /^All pairs in/ }), 120);
	await keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pairs of states and their disputes');

	// To 2017 with the slider.
	await tabTo(page, slider(page));
	await keyboard.press('Home');
	await expect(slider(page)).toHaveAttribute('aria-valuenow', '1996');
	for (let steps = 0; steps < 4; steps++) await keyboard.press('PageUp');
	await keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveAttribute('aria-valuenow', '2017');
	await expect(page).toHaveURL(/\/dyads\/\?year=2017&states=all$/);

	// The members, and a cell by Tab and arrow keys.
	await tabTo(page, page.getByRole('radio', { name: 'All with a status' }));
	await keyboard.press('ArrowUp');
	await expect(page).toHaveURL(/\/dyads\/\?year=2017$/);
	const table = page.getByRole('table', { name: 'Pairs of members in 2017' });
	await expect(table.getByRole('columnheader')).toHaveCount(8);
	await expect(table.getByRole('rowheader')).toHaveCount(8);
	const cell = table.getByRole('link', { name: 'China – India, 2017: active, 2 disputes' }).first();
	await tabTo(page, cell);
	await keyboard.press('ArrowRight');
	await expect(table.getByRole('link', { name: /^China – Kazakhstan, 2017: settled/ }).first()).toBeFocused();
	await keyboard.press('ArrowLeft');
	await keyboard.press('Enter');

	// The pair, and back to the map in the year of the fight.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('China – India');
	await expect(slider(page)).toHaveAttribute('aria-valuenow', '2017');
	await tabTo(page, page.getByRole('link', { name: 'map of 2020' }).first(), 120);
	await keyboard.press('Enter');
	await expectYear(page, 2020);
	await expect(region(page, 2020)).toBeVisible();
});

test('the matrix shows what the snapshot says, of members and of all, in any year', async ({ page }) => {
	for (const [year, states] of [
		[1998, 'members'],
		[2017, 'members'],
		[2025, 'all']
	] as const) {
		if (year === 1998) await page.goto(`/dyads/?year=${year}&states=${states}`);
		else await follow(page, `/dyads/?year=${year}&states=${states}`);
		await expect(slider(page)).toHaveAttribute('aria-valuenow', String(year));
		const shown = await page
			.locator('td[data-dyad]')
			.evaluateAll((cells) =>
				cells.map((cell) => `${cell.getAttribute('data-dyad')} ${cell.getAttribute('data-mark')}`)
			);
		const wanted = dyadsOfYear(snapshotOfYear(atlas, year), states).map(
			({ dyad, worst, disputes }) => `${dyadId(dyad)} ${worst ?? (disputes.length > 0 ? 'settled' : 'none')}`
		);
		expect(shown).toHaveLength(2 * wanted.length);
		expect([...new Set(shown)].sort(), String(year)).toEqual(wanted.sort());
	}
});

// Focus between button, list and map, and a click with Shift on a shape of the drawn map.
test('a second state is picked on the map or by name', async ({ page }) => {
	await test.step('a second state is picked on the map, by button or with Shift', async () => {
		await page.goto('/state/IND/?map=svg&year=2019');
		const pick = page.getByRole('button', { name: 'Pick a second state on the map' });
		await pick.focus();
		await page.keyboard.press('Enter');
		await expect(pick).toHaveAttribute('aria-pressed', 'true');
		// The list of the map has a card by then, which hears the key as well.
		await expect(page.locator('[data-map-card]')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(pick).toHaveAttribute('aria-pressed', 'false');
		await expect(pick).toBeFocused();

		// The keyboard goes on in the list of the map.
		await page.keyboard.press('Enter');
		await expect(page.locator('section.map ul a:focus')).toHaveCount(1);
		await page.keyboard.type('pak');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/dyad\/IND-PAK\/\?year=2019$/);

		await page.goBack();
		await expectYear(page, 2019);
		await expect(pick).toBeVisible();
		await page.locator('#svg-map > #world path[data-id="CHN"]').click({ modifiers: ['Shift'] });
		await expect(page).toHaveURL(/\/dyad\/CHN-IND\/\?year=2019$/);
	});

	await test.step('a second state is chosen by name', async () => {
		await follow(page, '/state/KGZ/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kyrgyzstan');
		await page.getByLabel('Relation with', { exact: true }).selectOption('Tajikistan');
		await page.getByRole('button', { name: 'Show both' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kyrgyzstan – Tajikistan');
		await expect(page.getByText('Yes: each of the 3 times that the record calls armed')).toBeVisible();
	});
});
