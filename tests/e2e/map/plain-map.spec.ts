import { expectYear, layer, plainMap, region, slider } from '../support/atlas';
import { useFinger } from '../support/reach';
import { expect, test } from '../support/test';

test('without WebGL the plain map stays and works: year, selection, layers, zoom', async ({ page }) => {
	await useFinger(page);
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

	await test.step('two fingers enlarge the map, and not the page', async () => {
		const session = await page.context().newCDPSession(page);
		const fingers = (apart: number) => [
			{ x: 400 - apart, y: 300, id: 0 },
			{ x: 400 + apart, y: 300, id: 1 }
		];
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
			session.send('Input.dispatchTouchEvent', { type, touchPoints: apart ? fingers(apart) : [] });
		await touch('touchStart', 40);
		for (const apart of [50, 70, 100]) await touch('touchMove', apart);
		await touch('touchEnd');
		await expect.poll(width).toBeGreaterThan(before * 1.4);
		expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
		await page.getByRole('button', { name: 'Back to the region' }).click();
	});

	await test.step('where a system forces its colours, names and samples keep those of the map', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		const colours = await page.evaluate(() => {
			const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
			const name = of('.marks .label:not(.on-member)');
			const samples = [...document.querySelectorAll('.legend li > :is(.swatch, .hatch, .ui-disc)')];
			return {
				name: [name.color, name.getPropertyValue('-webkit-text-stroke-color')],
				samples: samples.map((sample) => {
					const { backgroundImage, backgroundColor } = getComputedStyle(sample);
					return `${backgroundImage} ${backgroundColor}`;
				})
			};
		});
		expect(new Set(colours.name).size, 'letters and their halo').toBe(2);
		expect(colours.samples.length).toBeGreaterThan(3);
		expect(new Set(colours.samples).size, 'samples that look alike').toBe(colours.samples.length);
		await page.emulateMedia({ forcedColors: null });
	});

	await test.step('on a low screen the year control is one line, and most of the height is the map', async () => {
		await page.setViewportSize({ width: 1024, height: 600 });
		const year = (await page.locator('.year-control').boundingBox())!;
		const header = (await page.locator('header').boundingBox())!;
		expect(year.height).toBeLessThan(100);
		expect(year.y - (header.y + header.height)).toBeGreaterThan(300);
	});
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
