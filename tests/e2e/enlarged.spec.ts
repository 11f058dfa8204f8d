/** A lesson is drawn for the last row: its lines, signs and names are larger than on a desk, in both drawings. */
import type { Page } from '@playwright/test';
import type { GlMap } from '../../src/lib/map/gl-map';
import { expectYear } from './support/atlas';
import { expect, test } from './support/test';

const ENLARGED = 1.6;

test.use({ viewport: { width: 1024, height: 768 } });

/** Follows a link to an address of the atlas without loading a page. */
const follow = (page: Page, address: string) =>
	page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);

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

test('the plain map of a lesson is larger than that of the atlas, and names keep apart', async ({ page }) => {
	await page.goto('/lessons/from-five-to-ten/?map=svg&step=9');
	await expect(page.locator('.present.alive')).toBeVisible({ timeout: 30_000 });
	await expect(page.locator('[data-step]')).toContainText('Step 9');
	await expect.poll(() => page.locator('.marks .label:not(.hidden)').count()).toBeGreaterThan(4);
	const lesson = await plainSizes(page);
	expect(await overlaps(page)).toEqual([]);

	await follow(page, '/year/2017/?map=svg&layers=status,documents');
	await expectYear(page, 2017);
	const atlas = await plainSizes(page);
	for (const [name, size] of Object.entries(atlas)) {
		expect(lesson[name as keyof typeof lesson], name).toBeCloseTo(size * ENLARGED, 1);
	}

	await page.goBack();
	await expect(page.locator('.present.alive')).toBeVisible();
	expect(await plainSizes(page)).toEqual(lesson);
});

test('so is the interactive one, also when the size changes under a state that is drawn', async ({
	page
}) => {
	test.setTimeout(150_000);
	const ready = () => expect(page.locator('.map[data-drawn="gl"]')).toBeVisible({ timeout: 60_000 });
	const map = () => page.locator('[data-gl="ready"]');
	const read = () =>
		map().evaluate((element) => {
			const { atlasMap } = element as unknown as { atlasMap: GlMap };
			return {
				border: (atlasMap.layer('coast')?.paint as Record<string, unknown>)['line-width'],
				name: (atlasMap.layer('label-place')?.layout as Record<string, unknown>)['text-size'],
				states: atlasMap.featureStates(),
				loads: atlasMap.stats.sourceLoads
			};
		});
	/** What a curve over the zoom ends with. */
	const last = (curve: unknown) => (curve as number[]).at(-1)!;

	await page.goto('/lessons/from-five-to-ten/?map=gl&step=9');
	await ready();
	const lesson = await read();
	await map().evaluate((element) =>
		(element as unknown as { atlasMap: GlMap }).atlasMap.setLook({ enlarged: undefined })
	);
	const changed = await read();
	expect(last(lesson.border)).toBeCloseTo(last(changed.border) * ENLARGED);
	expect(last(lesson.name)).toBeCloseTo(last(changed.name) * ENLARGED);
	expect(changed.states).toEqual(lesson.states);
	expect(changed.loads).toBe(lesson.loads);

	await follow(page, '/year/2017/?map=gl');
	await expectYear(page, 2017);
	await ready();
	const atlas = await read();
	expect([last(atlas.border), last(atlas.name)]).toEqual([last(changed.border), last(changed.name)]);
	expect(atlas.states.states).not.toEqual({});
});
