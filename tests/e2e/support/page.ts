/** What tests wait for and measure on any page. */
import type { Page } from '@playwright/test';
import { expect } from './test';

/** Waits until the scripts of the page run: SvelteKit takes over scrolling as soon as it has brought a page to life. */
export async function expectAlive(page: Page): Promise<void> {
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/** Opens an address and waits until its scripts run and what comes after the first picture is there. */
export async function openWhole(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expectAlive(page);
	await expectWhole(page);
}

/** Waits for what comes after the first picture. */
async function expectWhole(page: Page): Promise<void> {
	// Beside a map, search and the tools of the classroom come later.
	if ((await page.locator('header .search').count()) > 0) {
		await expect(page.getByRole('combobox', { name: /Search/ })).toBeAttached();
		await expect(page.getByRole('button', { name: 'In class' })).toBeAttached();
	}
}

/** Follows a link to an address of the atlas, as a link on the page does: without loading a page. */
export function follow(page: Page, address: string): Promise<void> {
	return page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
}

/** Follows a link as `follow` does and waits until the page that it leads to is there. */
export async function followWhole(page: Page, address: string): Promise<void> {
	const html = await (await page.request.get(address)).text();
	const title = await page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').title, html);
	await follow(page, address);
	await expect(page).toHaveTitle(title);
	await expectWhole(page);
}

/** By how many CSS pixels the page is wider than its window; one that fits has none. */
export const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
