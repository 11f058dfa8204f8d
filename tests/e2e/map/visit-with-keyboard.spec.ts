import { changes, expectYear, layer, region, slider, states } from '../support/atlas';
import { tabTo } from '../support/keyboard';
import { expect, test } from '../support/test';

// As most readers have it: with motion.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

// A reader's first minutes in one go: what one part of the page leaves to the next, focus above all.
test('a first visit with the keyboard alone', async ({ page }) => {
	await page.goto('/');
	await expect(slider(page)).toBeVisible();
	const latest = Number(await slider(page).getAttribute('aria-valuemax'));
	const { keyboard } = page;

	// Every key of the slider.
	await tabTo(page, slider(page));
	await keyboard.press('Home');
	await expectYear(page, 1996);
	await keyboard.press('PageUp');
	await expectYear(page, 2001);
	await keyboard.press('PageDown');
	await expectYear(page, 1996);
	await keyboard.press('End');
	await expectYear(page, latest);
	await keyboard.press('ArrowLeft');
	await expectYear(page, latest - 1);
	await keyboard.press('ArrowRight');
	await expectYear(page, latest);

	// To 2004 by typing it.
	const field = page.getByLabel('Go to year');
	await field.focus();
	await keyboard.press('Control+a');
	await keyboard.type('2004');
	await keyboard.press('Enter');
	await expectYear(page, 2004);
	await expect(page).toHaveURL(/\/year\/2004\/$/);
	await expect(changes(page, 2004)).toContainText('Mongolia became an observer');
	// Said once: by the live region, and by neither the framework nor the slider, which is not at the focus.
	await expect(page.getByRole('status').filter({ hasText: /^2004: 6 members, 1 observer/ })).toBeAttached();
	await expect(page.locator('#svelte-announcer')).toHaveAttribute('aria-hidden', 'true');
	const spoken = () =>
		page
			.locator(':is([role="status"], [role="alert"], [aria-live]):not([aria-hidden="true"])')
			.evaluateAll((all) => all.filter((each) => each.textContent.includes('2004')).length);
	expect(await spoken()).toBe(1);

	// Play to 2006.
	const play = page.getByRole('button', { name: 'Play' });
	await tabTo(page, play);
	await keyboard.press('Enter');
	await expect(slider(page)).toHaveAttribute('aria-valuenow', '2006');
	await keyboard.press('Escape');
	await expect(play).toBeVisible();
	const stopped = Number(await slider(page).getAttribute('aria-valuenow'));
	await expect(page).toHaveURL(new RegExp(`/year/${stopped}/$`));

	// Disputes off and on.
	await tabTo(page, layer(page, 'Disputes'));
	await keyboard.press('Space');
	await expect(layer(page, 'Disputes')).not.toBeChecked();
	await expect(page).toHaveURL(/layers=status,documents$/);
	await keyboard.press('Space');
	await expect(layer(page, 'Disputes')).toBeChecked();

	// A term says what it means, and Escape closes that.
	const term = page.getByRole('link', { name: 'Latent', exact: true });
	await tabTo(page, term);
	const meaning = page.getByRole('tooltip');
	await expect(meaning).toContainText('The claim rests');
	await expect(term).toHaveAccessibleDescription(/The claim rests/);
	await keyboard.press('Escape');
	await expect(meaning).toHaveCount(0);
	await expect(term).toBeFocused();

	// Kazakhstan in the table.
	await tabTo(page, states(page, stopped).getByRole('link', { name: 'Kazakhstan' }));
	await keyboard.press('Enter');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Kazakhstan');
	await expect(heading).toBeFocused();
	await page.goBack();
	await expectYear(page, stopped);

	// Kazakhstan on the map, by the first letters.
	const onMap = region(page).getByRole('list').getByRole('link');
	await region(page).getByRole('list').locator('a[tabindex="0"]').focus();
	await keyboard.type('kaz');
	await expect(onMap.filter({ hasText: /^Kazakhstan: Member$/ })).toBeFocused();
	await expect(page.locator('#svg-map .outline')).toHaveCount(1);
	// To its neighbours and back.
	await keyboard.press('ArrowDown');
	await expect(onMap.filter({ hasText: /^Uzbekistan: Member$/ })).toBeFocused();
	await keyboard.press('ArrowUp');
	// With a card that is also said; Escape closes it.
	const card = page.locator('[data-map-card="KAZ"]');
	await expect(card).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: /^Member since 15 June 2001$/ })).toBeAttached();
	await keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await keyboard.press('Enter');
	await expect(heading).toHaveText('Kazakhstan');

	// A document from its place.
	await region(page).getByRole('list').locator('a[tabindex="0"]').focus();
	await keyboard.type('tash');
	await keyboard.press('Enter');
	await expect(heading).toHaveText('Tashkent');
	await tabTo(page, page.getByRole('link', { name: /Database of the Regional/ }).first());
	await keyboard.press('Enter');
	await expect(heading).toContainText('Database of the Regional');

	// Search, by its key.
	await keyboard.press('/');
	await expect(page.getByRole('combobox', { name: /Search/ })).toBeFocused();
	await keyboard.type('Киргизия');
	await expect(page.getByRole('option', { name: /Kyrgyzstan/ }).first()).toBeVisible();
	await keyboard.press('ArrowDown');
	await keyboard.press('Enter');
	await expect(heading).toHaveText('Kyrgyzstan');

	// Back, forward, reload: keys of the browser, which a headless one does not have.
	await page.goBack();
	await expect(heading).toContainText('Database of the Regional');
	await page.goForward();
	await expect(heading).toHaveText('Kyrgyzstan');
	await page.reload();
	await expect(heading).toHaveText('Kyrgyzstan');
	await expectYear(page, stopped);
});
