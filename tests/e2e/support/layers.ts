/** Layers that are off at first, and how they are switched on by keyboard. */
import type { Page } from '@playwright/test';
import { expectYear, layer } from './atlas';
import { tabTo } from './keyboard';
import { expect } from './test';

/** A year in which the sign is on the map, what it is called in the keyboard's list, and where it leads. */
export const LAYERS = [
	{
		name: 'Institutions',
		sign: 'seat',
		year: 2005,
		typed: 'secretariat',
		item: /Secretariat.*in Beijing since/,
		leadsTo: /\/institution\/secretariat\//
	},
	{
		name: 'Exercises',
		sign: 'exercise',
		year: 2007,
		typed: 'exercise',
		item: /Exercise .*2007/,
		leadsTo: /\/exercise\/[\w-]+2007\//
	},
	{
		name: 'Concerns',
		sign: 'concern',
		year: 2015,
		typed: 'claim',
		item: /^Claim: /,
		leadsTo: /\/paper\/#c\d\d$/
	}
] as const;

/** On the page of the layer's year: switches it on with the keyboard alone. */
export async function switchOn(page: Page, { name, sign, year }: (typeof LAYERS)[number]): Promise<void> {
	await expectYear(page, year);
	await expect(page.locator(`[data-sign="${sign}"]`)).toHaveCount(0);
	await layer(page, 'Documents').first().focus();
	await tabTo(page, layer(page, name));
	await page.keyboard.press('Space');
	await expect(layer(page, name)).toBeChecked();
	await expect(page).toHaveURL(new RegExp(`layers=status,disputes,documents,${name.toLowerCase()}`));
}
