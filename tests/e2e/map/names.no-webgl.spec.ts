import { expect, test } from '../support/test';

test.use({ viewport: { width: 1366, height: 768 } });

test('a map that stays plain places its names for its own size once the page is alive', async ({ page }) => {
	await page.goto('/year/2026/');
	const name = (key: string) => page.locator(`.marks [data-name="${key}"]`);
	await expect(name('CHN')).toBeVisible();
	// Members without room, which the server leaves out at this size.
	for (const key of ['KGZ', 'TJK']) {
		await expect(page.locator(`.marks [data-led="${key}"]`)).toBeAttached();
		await expect(name(key)).toBeVisible();
	}
	// The cards leave the region free, down to the south of India and Sri Lanka.
	const [south, card] = await Promise.all(
		['#svg-map [data-id="LKA"]', '.year-control'].map((part) => page.locator(part).first().boundingBox())
	);
	expect((south?.y ?? 768) + (south?.height ?? 0)).toBeLessThan(card?.y ?? 0);
	// What must be said with every map has a ground of its own, whatever the map shows there.
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		const ground = await page
			.locator('.imprint')
			.first()
			.evaluate((words) => getComputedStyle(words).backgroundColor);
		expect(ground).toMatch(/^(rgb\(|color\(.*[^/]\)$)/);
		expect(ground).not.toMatch(/rgba|\//);
	}
});
