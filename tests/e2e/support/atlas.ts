/** The atlas page as people and screen readers hold on to it. */
import { expect, type Page } from '@playwright/test';

export const slider = (page: Page) => page.getByRole('slider', { name: 'Year' });
export const region = (page: Page, year?: number) =>
	page.getByRole('region', { name: year === undefined ? /^Map of \d{4}$/ : `Map of ${year}` });
export const changes = (page: Page, year: number) => page.getByRole('list', { name: `Changes in ${year}` });
export const states = (page: Page, year: number) => page.getByRole('table', { name: `States in ${year}` });
export const layer = (page: Page, name: string) => page.getByRole('checkbox', { name });

/** Waits until the page shows the year and its scripts are alive. */
export async function expectYear(page: Page, year: number): Promise<void> {
	await expect(slider(page)).toHaveAttribute('aria-valuenow', String(year));
	await expect(region(page, year)).toBeVisible();
}

/** Waits until MapLibre has drawn its first picture and has taken the place of the plain map. */
export async function expectInteractiveMap(page: Page): Promise<void> {
	await expect(region(page)).toHaveAttribute('data-drawn', 'gl');
}

export interface Drawn {
	states: Record<string, string>;
	disputes: Record<string, string>;
	places: Record<string, { total: number; inYear: number }>;
}

/** What the plain map draws, read from its markup. */
export function plainMap(page: Page): Promise<Drawn> {
	return page.evaluate(() => {
		const drawn: Drawn = { states: {}, disputes: {}, places: {} };
		const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
		for (const { dataset } of all('#svg-map [data-kind="state"][data-status], [data-small][data-status]')) {
			drawn.states[dataset['id'] ?? dataset['small'] ?? ''] = dataset['status'] ?? '';
		}
		for (const { dataset } of all('#svg-map [data-dispute][data-phase], [data-dispute-point]')) {
			drawn.disputes[dataset['dispute'] ?? dataset['disputePoint'] ?? ''] = dataset['phase'] ?? '';
		}
		for (const { dataset } of all('[data-place]')) {
			drawn.places[dataset['place'] ?? ''] = {
				total: Number(dataset['total']),
				inYear: Number(dataset['inYear'])
			};
		}
		return drawn;
	});
}
