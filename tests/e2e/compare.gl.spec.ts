/** Two years on interactive maps. */
import type { Page } from '@playwright/test';
import { region, slider } from './support/atlas';
import { glMap } from './support/gl';
import { follow } from './support/page';
import { expect, test } from './support/test';

// Software draws every pixel.
test.use({ viewport: { width: 1000, height: 700 } });

/** Of every interactive map on the page: what it looks at. */
const cameras = (page: Page) =>
	page.locator('.gl-map').evaluateAll((maps) =>
		maps.map((map) => {
			const { atlasMap } = map as unknown as { atlasMap: { camera: { center: number[]; zoom: number } } };
			return [...atlasMap.camera.center, atlasMap.camera.zoom].map((part) => part.toFixed(2)).join(' ');
		})
	);

// Two MapLibre maps at once: that they look at the same, and that a change of year loads nothing, is in no markup.
test('the map of what differs has its signs and loads nothing on a change of year; two maps move together', async ({
	page
}) => {
	await test.step('one map of what differs', async () => {
		await page.goto('/year/2017/?compare=2005&map=gl');
		await expect(region(page, 2017)).toHaveAttribute('data-drawn', 'gl');
		await expect(page.locator('[data-compare-mark="state IND"]')).toBeVisible();
		const handle = await glMap(page);
		const loads = () => handle.evaluate((map) => map.stats.sourceLoads);
		const before = await loads();
		await slider(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('heading', { level: 1, name: '2005 and 2018' })).toBeVisible();
		expect(await loads()).toBe(before);
	});

	await test.step('two maps side by side', async () => {
		await follow(page, '/year/2017/?compare=2005&show=side&map=gl');
		for (const year of [2005, 2017]) await expect(region(page, year)).toHaveAttribute('data-drawn', 'gl');
		await expect.poll(async () => new Set(await cameras(page)).size).toBe(1);
		const [start] = await cameras(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(async () => (await cameras(page))[0]).not.toBe(start);
		await expect.poll(async () => new Set(await cameras(page)).size).toBe(1);
	});
});
