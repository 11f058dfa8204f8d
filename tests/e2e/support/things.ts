/** The page of a thing as a reader goes through it, with or without scripts. */
import type { Page } from '@playwright/test';
import type { THINGS } from '../../site/support/things';
import { expect } from './test';

type Thing = (typeof THINGS)[number];

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
export const panel = (page: Page) => page.locator('#panel');
const neighbours = (page: Page) => page.getByRole('navigation', { name: 'Before and after' });

/** On the page of a thing: finds everything there, follows what it names and comes back, and goes on to its neighbour. */
export async function readThing(page: Page, { path, name, leads, back, next }: Thing) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(heading(page, name)).toBeVisible();

	// Sources are open, or open, and lead to the page of a source.
	const source = panel(page).locator('a[href*="/source/"]').first();
	await openAll(page);
	await expect(source).toBeVisible();

	// What it names leads there, and that leads back.
	await panel(page).getByRole('link', { name: leads, exact: true }).first().click();
	await expect(heading(page, leads)).toBeVisible();
	await openAll(page);
	await panel(page).getByRole('link', { name: back }).first().click();
	await expect(heading(page, name)).toBeVisible();

	// The neighbour in time leads on.
	await neighbours(page).getByRole('link', { name: next }).last().click();
	await expect(page).not.toHaveURL(new RegExp(path));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens what is folded, and what is folded in it. */
async function openAll(page: Page) {
	const closed = panel(page).locator('details:not([open]) > summary').filter({ visible: true });
	while ((await closed.count()) > 0) {
		await closed.evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
	}
}
