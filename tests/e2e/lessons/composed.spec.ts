/**
 * Some maps as a page composes them: that the cards leave free what `tests/data/map/composed.test.ts` assumes, which goes through
 * all pages and steps, and that names stand there as large as it assumes.
 */
import type { Page } from '@playwright/test';
import { problemsOnMap } from '../support/composed';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1920, height: 1080 } });

/** Names find their places when the map rests; what is wrong then stays. */
const expectComposed = (page: Page) => expect.poll(() => page.evaluate(problemsOnMap)).toEqual([]);

/** What nothing covers of the map, and the map, CSS pixels. */
const roomOf = (page: Page) =>
	page.evaluate(() => {
		const sizeOf = (selector: string) => {
			const { width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
			return [Math.round(width), Math.round(height)];
		};
		return { map: sizeOf('.map'), free: sizeOf('.map .stage') };
	});

// A close map, whose fills recede, two of the region, offices, a question; the pages of two disputes, one of them of points.
const STEPS = [
	{ step: '/lessons/fergana/?map=svg&step=2', map: 1267, key: 'member', recedes: true },
	{ step: '/lessons/from-five-to-ten/?map=svg&step=6', map: 1267 },
	{ step: '/lessons/members-who-quarrel/?map=svg&step=3', map: 1267, key: 'member' },
	{ step: '/lessons/what-is-the-sco/?map=svg&step=4', map: 1267, key: 'seat-working' },
	{ step: '/lessons/fergana/?map=svg&step=7', map: 1094, key: 'member', recedes: true }
];

// What the words leave free only layout says, at each width; and names and signs are placed by what is free.
test('maps are composed for the room that the words beside them leave', async ({ page }) => {
	const widths = async () => {
		const room = await roomOf(page);
		return [room.map[0], room.free[0]];
	};
	for (const [index, { step, map, key, recedes }] of STEPS.entries()) {
		await test.step(step, async () => {
			// One load for all of them.
			await (index === 0 ? page.goto(step) : follow(page, step));
			await expect(page.locator('.present.alive')).toBeVisible();
			await expect(page.locator('[data-step]')).toContainText(`Step ${/step=(\d+)/.exec(step)?.[1] ?? ''}`);
			await expect(page.locator('[data-step-key] li, .compare-key').first()).toBeVisible();
			await expectComposed(page);
			await expect.poll(widths).toEqual([map, map - 95]);
			// Two years compared have a key of their own.
			if (!key) return;
			await expect(page.locator(`[data-step-key] [data-key="${key}"]`)).toBeVisible();
			const tint = await page.evaluate(() => {
				const swatch = document.querySelector('[data-step-key] .of-status');
				return swatch && getComputedStyle(swatch, '::after').content;
			});
			if (key === 'member') expect(tint).toBe(recedes ? '""' : 'none');
		});
	}
	await test.step('a question on the map names states once, also when one comes from the step before', async () => {
		await follow(page, '/lessons/from-five-to-ten/?map=svg&step=1');
		await expect(page.locator('[data-step]')).toContainText('Step 1');
		await expectComposed(page);
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-step]')).toContainText('Step 2');
		await expectComposed(page);
	});
	await test.step('a link leads to another step of the lesson that is shown, and back from it', async () => {
		await follow(page, '/lessons/from-five-to-ten/?map=svg&step=6');
		await expect(page.locator('[data-step]')).toContainText('Step 6');
		await page.goBack();
		await expect(page.locator('[data-step]')).toContainText('Step 2');
	});
	await test.step('the key does not tell what is asked', async () => {
		await follow(page, '/lessons/what-is-the-sco/?map=svg&step=2');
		await expect(page.locator('[data-step]')).toContainText('Step 2');
		const named = page.locator('[data-key="shanghai-five"]');
		await expect(page.locator('[data-step-key] li').first()).toBeVisible();
		await expect(named).toHaveCount(0);
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await expect(named).toBeVisible();
	});
	for (const id of ['ind-pak-kashmir', 'irn-are-islands']) {
		await test.step(`dispute ${id}`, async () => {
			await follow(page, `/dispute/${id}/?map=svg`);
			// The lesson has such a map, too.
			await expect(page.locator('main.present')).toHaveCount(0);
			await expect(page.locator('.map')).toHaveAttribute('data-names', 'ground');
			await expectComposed(page);
			expect(await roomOf(page)).toEqual({ map: [1920, 1080], free: [1330, 630] });
		});
	}
});
