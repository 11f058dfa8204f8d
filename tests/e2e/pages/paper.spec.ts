import path from 'node:path';
import type { Page } from '@playwright/test';
import { loadAtlas } from '../../../src/record/load';
import { axeFinds, setScheme } from '../support/axe';
import { tabTo } from '../support/keyboard';
import { follow, sideways } from '../support/page';
import { expect, test } from '../support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../../src/record/facts'));
const { claims, paper } = atlas;

const shown = (page: Page) => page.locator('article[data-verdict]:visible');
const choice = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const status = (page: Page) => page.getByRole('region', { name: 'Choose claims' }).getByRole('status');
const count = (wanted: (claim: (typeof claims)[number]) => boolean) => claims.filter(wanted).length;

/** Opens the page and waits until its scripts run. */
async function open(page: Page, address = '/paper/'): Promise<void> {
	await page.goto(address);
	await expect(choice(page, /^Inconsistent/)).toBeEnabled();
}

test('claims are chosen by keyboard and by link, and printed as they are shown', async ({ page }) => {
	await test.step('the keyboard chooses, the address keeps the choice, and the number is announced', async () => {
		await open(page);
		await tabTo(page, choice(page, /^Inconsistent/), 80);
		await page.keyboard.press('Space');
		const number = count(({ verdict }) => verdict === 'inconsistent');
		await expect(shown(page)).toHaveCount(number);
		await expect(status(page)).toHaveText(`${number} of ${claims.length} claims are shown.`);
		await expect(page).toHaveURL(/\?verdict=inconsistent$/);
		await expect(choice(page, /^Inconsistent/)).toBeFocused();

		await tabTo(page, choice(page, /^Section 4/), 20);
		await page.keyboard.press('Space');
		const both = count(({ verdict, section }) => verdict === 'inconsistent' && section === '4');
		await expect(shown(page)).toHaveCount(both);
		await expect(page).toHaveURL(/\?verdict=inconsistent&section=4$/);

		await page.goBack();
		await expect(shown(page)).toHaveCount(number);
		await page.getByRole('button', { name: 'Show all claims' }).click();
		await expect(shown(page)).toHaveCount(claims.length);
		await expect(page).toHaveURL(/\/paper\/$/);
	});

	await test.step('a link with a filter shows it, and says what of it does not exist', async () => {
		await follow(page, '/paper/?verdict=unverified,nonsense&section=2');
		await expect(shown(page)).toHaveCount(
			count(({ verdict, section }) => verdict === 'unverified' && section === '2')
		);
		await expect(choice(page, /^Unverified/)).toBeChecked();
		await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText('nonsense');
	});

	await test.step('printed it is the claims that are shown, without what is only for the screen', async () => {
		await follow(page, '/paper/?verdict=inconsistent');
		await expect(choice(page, /^Inconsistent/)).toBeChecked();
		await page.emulateMedia({ media: 'print' });
		await expect(shown(page)).toHaveCount(count(({ verdict }) => verdict === 'inconsistent'));
		await expect(page.getByRole('navigation', { name: 'On this page' })).toHaveCount(0);
		await expect(choice(page, /^Inconsistent/)).toHaveCount(0);
		await expect(status(page)).toBeVisible();
		await expect(page.getByText(paper.doi).first()).toBeVisible();
		await expect(page.getByRole('contentinfo')).toBeVisible();
	});
});

// The longest page: axe over all of it in both schemes, and its table laid out as cards.
test('no filter hides the claim that a link names; on a phone the rows of the table are cards', async ({
	page
}) => {
	await test.step('no filter hides the claim that a link names', async () => {
		await open(page, '/paper/?verdict=consistent#c44');
		const claim = page.locator('#c44');
		await expect(claim).toBeInViewport();
		await expect(claim).toContainText('the link names it');
		await expect(shown(page)).toHaveCount(count(({ verdict }) => verdict === 'consistent') + 1);
		// From the table, with the same filter on.
		await page.getByRole('link', { name: 'Claim 45' }).first().click();
		await expect(page.locator('#c45')).toBeInViewport();
		await expect(claim).toBeHidden();
	});

	await test.step('axe finds nothing, light and dark', async () => {
		await setScheme(page, 'dark');
		expect(await axeFinds(page, { coloursOnly: true }), 'dark').toEqual([]);
		await setScheme(page, 'light');
		expect(await axeFinds(page), 'light').toEqual([]);
	});

	await test.step('at 320 px nothing scrolls sideways, and the rows of the table are cards', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		// Laid out as cards it is still a table to those who listen to it.
		await expect(page.getByRole('table', { name: paper.table.title })).toBeVisible();
		await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveCount(1);
		await page.locator('summary').filter({ hasText: 'On this page' }).click();
		await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: /^4\. / }).click();
		await expect(page.getByRole('heading', { name: /^4\. / })).toBeInViewport();
	});
});
