/** When the interactive map comes: at the first need where WebGL is drawn by software. */
import { expectInteractiveMap, expectYear, region } from './support/atlas';
import { expect, test } from './support/test';

// That the drag which brings MapLibre also moves it, and that a click on its canvas finds the state below.
test('the interactive map takes the place of the plain one at the first drag, and answers a click', async ({
	page
}) => {
	await page.goto('/year/2017/');
	const version = await page.evaluate(() => {
		const gl = document.createElement('canvas').getContext('webgl2');
		return gl?.getParameter(gl.VERSION) as unknown;
	});
	expect(version, 'this browser draws WebGL').toMatch(/^WebGL 2/);
	await expectYear(page, 2017);
	await expect(region(page)).toHaveAttribute('data-drawn', 'svg');
	const kazakhstan = (await page.locator('#svg-map [data-id="KAZ"]').boundingBox())!;
	const [x, y] = [kazakhstan.x + kazakhstan.width / 2, kazakhstan.y + kazakhstan.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 24, y + 10, { steps: 4 });
	await page.mouse.up();
	await expectInteractiveMap(page);
	await page.mouse.click(x + 24, y + 10);
	await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
});
