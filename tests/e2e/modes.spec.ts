import { expect, test } from './support/test';

test('this browser draws WebGL', async ({ page }) => {
	await page.goto('/');
	const version = await page.evaluate(() => {
		const gl = document.createElement('canvas').getContext('webgl2');
		return gl?.getParameter(gl.VERSION) as unknown;
	});
	expect(version).toMatch(/^WebGL 2/);
});
