import { expect, test } from './support/test';

test('this browser has no WebGL', async ({ page }) => {
	await page.goto('/');
	const context = await page.evaluate(() => document.createElement('canvas').getContext('webgl2'));
	expect(context).toBeNull();
});
