import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { beyond, FIRST_PAGE } from '../support/budget';
import { expect, test } from '../support/test';
import { drawn } from '../support/work';

const WIDTHS = [320, 390, 768, 1366, 1920];
const FONT = /\.woff2$/;

type Shifting = typeof globalThis & { atlasShift: number };
const shiftOf = (page: Page) => page.evaluate(() => (globalThis as Shifting).atlasShift);

const compressed = (body: Buffer) =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

// That nothing moves while fonts and what comes late arrive is seen in a browser alone, and at each width by itself.
test('the first page stands still while it comes, and asks for little', async ({ page }) => {
	await page.addInitScript(() => {
		const shifting = globalThis as Shifting;
		shifting.atlasShift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifting.atlasShift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	let letIn = () => {};
	await page.route(FONT, async (route) => {
		await new Promise<void>((resolve) => {
			const before = letIn;
			letIn = () => {
				before();
				resolve();
			};
		});
		await route.continue();
	});
	const asked: { file: string; bytes: number }[] = [];
	page.on('response', (response) => {
		const file = new URL(response.url()).pathname;
		void response.body().then(
			(body) => asked.push({ file, bytes: FONT.test(file) ? body.length : compressed(body) }),
			() => undefined
		);
	});

	for (const width of WIDTHS) {
		await test.step(`${width} pixels wide`, async () => {
			asked.length = 0;
			letIn = () => {};
			await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
			// Not until it is loaded: with its fonts it is only then.
			await page.goto('/', { waitUntil: 'commit' });
			await expect(page.getByRole('combobox', { name: /Search/ })).toBeVisible();
			await expect(page.getByRole('button', { name: 'In class' })).toBeVisible();
			await expect(page.locator('.measure .inner:not(.waiting)')).toBeAttached();
			await drawn(page);
			letIn();
			await page.evaluate(() => document.fonts.ready);
			await drawn(page);
			const all = asked.reduce((sum, { bytes }) => sum + bytes, 0);
			const counted = {
				'thousandths that it moves': Math.round(1000 * (await shiftOf(page))),
				requests: asked.length,
				'kilobytes in all': Math.round(all / 1000)
			};
			expect(beyond(counted, FIRST_PAGE)).toEqual([]);
			expect(
				asked.filter(({ file }) => file.includes('names.json')),
				'the search is asked for at its first focus'
			).toEqual([]);
		});
	}

	await test.step('what lies over the map ends above the card of the year, however many lines that needs', async () => {
		await page.unroute(FONT);
		for (const path of ['/', '/ru/']) {
			await page.goto(path);
			for (const width of [900, 1024, 1200, 1366, 1920]) {
				await page.setViewportSize({ width, height: 900 });
				const [free, year] = [page.locator('.measure'), page.locator('.year')].map((each) =>
					each.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)
				);
				expect((await free)?.bottom, `${path} at ${width}`).toBeLessThan((await year)?.top ?? 0);
			}
		}
	});

	await test.step('what moves is counted', async () => {
		await page.evaluate(() => {
			const line = document.createElement('p');
			line.style.height = '20rem';
			document.querySelector('#panel')?.prepend(line);
		});
		await expect.poll(() => shiftOf(page)).toBeGreaterThan(FIRST_PAGE['thousandths that it moves'] / 1000);
	});
});
