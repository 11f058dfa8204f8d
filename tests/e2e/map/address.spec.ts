/** The address keeps what the map looks at; the history keeps choices, not every rest of a movement. */
import type { Page } from '@playwright/test';
import { expectYear, slider } from '../support/atlas';
import { expect, test } from '../support/test';

const box = (page: Page) =>
	new URL(page.url()).searchParams
		.get('at')
		?.split(',')
		.map((number) => Number(number));
const entries = (page: Page) => page.evaluate(() => history.length);

/** What the plain map shows of the world, as its markup says. */
const drawnWindow = async (page: Page) =>
	((await page.locator('#svg-map').getAttribute('viewBox')) ?? '').split(/[ ,]+/).map(Number);

// What a wheel, a drag and a reload leave of the map's window: a browser's layout and history, not markup.
test('where the reader moved the map stays in the address, through years and a reload', async ({ page }) => {
	await page.goto('/year/2004/?map=svg');
	await expectYear(page, 2004);
	const before = await entries(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/[?&]at=/);
	const zoomed = box(page);

	const map = page.getByRole('region', { name: 'Map of 2004' });
	const area = await map.boundingBox();
	if (!area) throw new Error('no map');
	const [x, y] = [area.x + area.width * 0.3, area.y + area.height * 0.45];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 120, y + 40, { steps: 6 });
	await page.mouse.up();
	await expect.poll(() => box(page)?.[0]).toBeLessThan(zoomed?.[0] ?? -Infinity);
	expect(await entries(page), 'moving the map is no step of the history').toBe(before);
	const moved = box(page);

	await slider(page).press('ArrowRight');
	await expect(page).toHaveURL(/\/year\/2005\//);
	expect(box(page)).toEqual(moved);

	const shown = await drawnWindow(page);
	await page.reload();
	await expectYear(page, 2005);
	await expect
		.poll(async () => {
			const again = await drawnWindow(page);
			// Hundredths of a degree are what the address holds: less than a hundredth of what is shown.
			return again.every((value, at) => Math.abs(value - (shown[at] ?? NaN)) < (shown[2] ?? 0) / 100);
		})
		.toBe(true);
	expect(box(page)).toEqual(moved);

	await page.getByRole('button', { name: 'Back to the region' }).click();
	await expect(page).not.toHaveURL(/[?&]at=/);
	await expect(page).toHaveURL(/\/year\/2005\//);
});

test('a drag of the year with rests is one entry; Back returns to the year before it', async ({ page }) => {
	await page.goto('/year/2000/?map=svg');
	await expectYear(page, 2000);
	const before = await entries(page);
	const area = await slider(page).boundingBox();
	if (!area) throw new Error('no slider');
	const at = (year: number) => area.x + (area.width * (year - 1996 + 0.5)) / 31;
	const y = area.y + area.height / 2;
	// The browser's clock is moved on: each rest is longer than any pause that the atlas waits for.
	await page.clock.install();
	await page.mouse.move(at(2000), y);
	await page.mouse.down();
	for (const year of [2002, 2005, 2008, 2011]) {
		await page.mouse.move(at(year), y, { steps: 3 });
		await expect(slider(page)).toHaveAttribute('aria-valuenow', String(year));
		await page.clock.runFor(10_000);
		expect(await entries(page)).toBe(before);
	}
	await page.mouse.up();
	await expect(page).toHaveURL(/\/year\/2011\//);
	expect(await entries(page)).toBe(before + 1);
	await page.goBack();
	await expectYear(page, 2000);
});
