/** A lesson is drawn for the last row: its lines, signs and names are larger than on a desk. See also lesson.gl.spec.ts. */
import type { Page } from '@playwright/test';
import { expectYear } from '../support/atlas';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

const ENLARGED = 1.6;

test.use({ viewport: { width: 1024, height: 768 } });

/** Sizes on the screen, in CSS pixels, of what the plain map draws. */
const plainSizes = (page: Page) =>
	page.evaluate(() => {
		const one = (selector: string) => document.querySelector(selector)!;
		const svg = one('#svg-map');
		const times = svg.getBoundingClientRect().width / svg.clientWidth;
		const line = one('#svg-map .borders');
		const label = one('.marks .label.city:not(.hidden)');
		return {
			line: parseFloat(getComputedStyle(line).strokeWidth) * times,
			casing: parseFloat(getComputedStyle(one('#svg-map .casing')).strokeWidth) * times,
			place: one('.marks .place').getBoundingClientRect().height,
			name: label.getBoundingClientRect().height
		};
	});

/** Names on the plain map that lie on each other. */
const overlaps = (page: Page) =>
	page.evaluate(() => {
		const boxes = [...document.querySelectorAll('.marks .label:not(.hidden)')].map((label) => ({
			text: label.textContent,
			box: label.getBoundingClientRect()
		}));
		return boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter(
					({ box }) =>
						box.left < a.box.right - 1 &&
						a.box.left < box.right - 1 &&
						box.top < a.box.bottom - 1 &&
						a.box.top < box.bottom - 1
				)
				.map((b) => `${a.text} ${b.text}`)
		);
	});

// Sizes and boxes of what is drawn for the last row, against those of the atlas: only a drawn map has them.
test('the plain map of a lesson is larger than that of the atlas, and names keep apart', async ({ page }) => {
	await page.goto('/year/2017/?map=svg&layers=status,documents');
	await expectYear(page, 2017);
	const atlas = await plainSizes(page);

	await follow(page, '/lessons/from-five-to-ten/?map=svg&step=9');
	await expect(page.locator('.present.alive')).toBeVisible();
	await expect(page.locator('[data-step]')).toContainText('Step 9');
	await expect.poll(() => page.locator('.marks .label:not(.hidden)').count()).toBeGreaterThan(4);
	// The step's own layers come a moment after its words.
	await expect(async () => {
		const lesson = await plainSizes(page);
		for (const [name, size] of Object.entries(atlas)) {
			expect(lesson[name as keyof typeof lesson], name).toBeCloseTo(size * ENLARGED, 1);
		}
	}).toPass();
	expect(await overlaps(page)).toEqual([]);

	// Enlarged four times on a desk, a lesson is this small; its words have most of the height.
	await page.setViewportSize({ width: 320, height: 200 });
	await page.locator('.words h2').scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 400);
	await expect
		.poll(() =>
			page.evaluate(() => {
				const top = Math.max(0, document.querySelector('.maps')!.getBoundingClientRect().bottom);
				return document.querySelector('.caption nav')!.getBoundingClientRect().top - top;
			})
		)
		.toBeGreaterThan(120);
	await page.setViewportSize({ width: 1024, height: 768 });

	await page.goBack();
	await expectYear(page, 2017);
	await expect.poll(() => plainSizes(page)).toEqual(atlas);
});
