import type { GlMap } from '../../src/lib/map/gl-map';
import { expectInteractiveMap, expectYear, region, slider } from './support/atlas';
import { expect, test } from './support/test';

test('a lost graphics context brings the plain map back, and its return the interactive one, in the right year', async ({
	page
}) => {
	test.setTimeout(180_000);
	await page.goto('/year/2005/?map=gl');
	await expectInteractiveMap(page);
	const loss = await page.evaluateHandle(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('[data-gl] canvas');
		const context = canvas?.getContext('webgl2');
		return context?.getExtension('WEBGL_lose_context');
	});
	await loss.evaluate((extension) => extension?.loseContext());
	await expect(region(page)).toHaveAttribute('data-drawn', 'svg');
	await expect(page.locator('#svg-map')).toBeVisible();

	await slider(page).focus();
	await page.keyboard.press('ArrowLeft');
	await expectYear(page, 2004);
	await loss.evaluate((extension) => extension?.restoreContext());
	await expectInteractiveMap(page);
	const states = await page.evaluate(
		() =>
			(document.querySelector('[data-gl]') as unknown as { atlasMap: GlMap }).atlasMap.featureStates().states
	);
	expect(Object.entries(states).filter(([, { status }]) => status === 'observer')).toHaveLength(1);
});
