import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './support/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
	'/',
	'/year/2017/',
	'/state/IND/',
	'/document/2001-conv/',
	'/dispute/ind-pak-kashmir/',
	'/place/tashkent/',
	'/organization/',
	'/dyads/',
	'/dyad/IND-PAK/',
	'/dyad/EGY-KHM/',
	'/sources/',
	'/source/glostat-charter-shanghai-cooperation-organization/',
	'/changelog/',
	'/about/',
	'/about/limits/',
	'/data/'
];

for (const colorScheme of ['light', 'dark'] as const) {
	for (const path of PAGES) {
		test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			await page.evaluate(axe);
			const results = await page.evaluate(() =>
				(window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
			);
			const found = results.violations.map(({ id, nodes }) => ({
				id,
				at: nodes
					.slice(0, 3)
					.map(({ target, failureSummary }) => `${String(target)}: ${failureSummary ?? ''}`)
			}));
			expect(found).toEqual([]);
		});
	}
}

test('no page scrolls sideways at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of PAGES) {
		await page.goto(path);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
	}
});
