import { expectYear, layer, plainMap, region, slider } from '../support/atlas';
import { expect, test } from '../support/test';

test('without WebGL the plain map stays and works: year, selection, layers, zoom', async ({ page }) => {
	// Even a link that asks for the interactive map gets the plain one.
	await page.goto('/year/2004/?map=gl');
	await expectYear(page, 2004);
	const context = await page.evaluate(() => document.createElement('canvas').getContext('webgl2'));
	expect(context, 'this browser has no WebGL').toBeNull();
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await expectYear(page, 2005);
	expect((await plainMap(page)).states).toMatchObject({ IND: 'observer', KAZ: 'member' });

	await layer(page, 'Membership').uncheck();
	expect((await plainMap(page)).states).toEqual({});
	await layer(page, 'Membership').check();

	const width = async () => (await page.locator('#svg-map [data-id="MNG"]').boundingBox())!.width;
	const before = await width();
	await page.locator('#svg-map [data-id="MNG"]').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Mongolia' })).toBeVisible();
	await expect(page.locator('#svg-map .outline.selected')).toHaveCount(1);

	// Its page shows it.
	await expect.poll(width).toBeGreaterThan(before * 1.4);
	const shown = await width();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(width).toBeGreaterThan(shown * 1.4);
	await page.getByRole('button', { name: 'Back to the region' }).click();
	await expect.poll(width).toBeCloseTo(before, 0);

	await expect(page.getByRole('radio', { name: 'Globe' })).toBeDisabled();
	await expect(region(page)).toHaveAttribute('data-drawn', 'svg');
});

// Outlines that come while the map moves, and where it then is: a browser's requests, held back, and its layout.
test('a close look at the plain map gets the boundaries in their detail', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/boundaries.topo.json', async (route) => {
		await held;
		await route.continue();
	});
	const asked = page.waitForRequest('**/boundaries.topo.json');
	await page.goto('/lessons/fergana/?step=3');
	const outline = page.locator('#svg-map [data-kind="line"][data-dispute="uzb-kgz-border"]').first();
	const points = async () => (await outline.getAttribute('d'))!.split(/[lL,]/).length;
	const before = await points();
	await expect(page.locator('.present.alive')).toBeVisible();
	// The map moves while they are on their way: they come for where it looks then.
	await asked;
	await expect(page.locator('.ground .name').first()).toBeVisible();
	const shown = (await page.locator('#svg-map').getAttribute('viewBox'))!;
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page.locator('#svg-map')).not.toHaveAttribute('viewBox', shown);
	// Longer than the map must rest until it asks for them.
	await page.waitForTimeout(500);
	release();
	await expect.poll(points).toBeGreaterThan(3 * before);
	// However the key grows with what comes into view, the map stays where the reader moved it.
	await expect(page.locator('#svg-map')).not.toHaveAttribute('viewBox', shown);
	// What is not in sight is on the map all the same.
	await expect(page.locator('#svg-map [data-id="RUS"]')).toHaveAttribute('d', /^M/);
	// Away from there, those of the page again.
	await page.keyboard.press('Home');
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await expect.poll(points).toBe(before);
});
