/** The interactive map of a lesson, drawn for the last row: larger, and with no sign on a name; two maps side by side. */
import type { Page } from '@playwright/test';
import type { GlMap } from '../../../src/lib/maplibre/gl-map';
import { expectInteractiveMap, region } from '../support/atlas';
import { CROWDED, expectSignsApart } from '../support/compare-signs';
import { namesPlaced } from '../support/composed';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

const ENLARGED = 1.6;

test.use({ viewport: { width: 1024, height: 768 }, colorScheme: 'dark' });

const map = (page: Page) => page.locator('[data-gl="ready"]');
const read = (page: Page) =>
	map(page).evaluate((element) => {
		const { atlasMap } = element as unknown as { atlasMap: GlMap };
		return {
			border: (atlasMap.layer('coast')!.paint as Record<string, unknown>)['line-width'],
			name: (atlasMap.layer('label-place')!.layout as Record<string, unknown>)['text-size'],
			states: atlasMap.featureStates(),
			loads: atlasMap.stats.sourceLoads
		};
	});
/** What a curve over the zoom ends with. */
const last = (curve: unknown) => (curve as number[]).at(-1)!;

/** Of every interactive map on the page: what it looks at. */
const cameras = (page: Page) =>
	page.locator('.gl-map').evaluateAll((maps) =>
		maps.map((map) => {
			const { atlasMap } = map as unknown as { atlasMap: { camera: { center: number[]; zoom: number } } };
			return [...atlasMap.camera.center, atlasMap.camera.zoom].map((part) => part.toFixed(2)).join(' ');
		})
	);

// Which names MapLibre has room for, and how large it draws them, only MapLibre knows; and that two
// maps look at the same is in no markup. They come last: the one of the lesson becomes one of them.
test('signs hide no name and no sign; lines and names are larger, also when the size changes; two maps move together', async ({
	page
}) => {
	await test.step('signs keep apart', async () => {
		await page.goto(`${CROWDED}&map=gl`);
		await expectSignsApart(page, 'gl');
	});

	await test.step('the size changes without loading and without losing the state', async () => {
		await follow(page, '/lessons/from-five-to-ten/?map=gl&step=9');
		await expect(page.locator('[data-step]')).toContainText('Step 9');
		await expectInteractiveMap(page);
		await expect.poll(async () => Object.keys((await read(page)).states.states).length).toBeGreaterThan(0);
		const lesson = await read(page);
		await map(page).evaluate((element) =>
			(element as unknown as { atlasMap: GlMap }).atlasMap.setLook({ enlarged: undefined })
		);
		const changed = await read(page);
		expect(last(lesson.border)).toBeCloseTo(last(changed.border) * ENLARGED);
		expect(last(lesson.name)).toBeCloseTo(last(changed.name) * ENLARGED);
		expect(changed.states).toEqual(lesson.states);
		expect(changed.loads).toBe(lesson.loads);
	});

	await test.step('names are those that the page places, and keep apart in the free part', async () => {
		await expect(page.locator('.map')).toHaveAttribute('data-names', 'ground');
		const filter = (name: string) =>
			map(page).evaluate((element, id) => {
				const { atlasMap } = element as unknown as { atlasMap: GlMap };
				return (atlasMap.layer(id) as { filter?: unknown }).filter;
			}, name);
		await expect.poll(() => page.evaluate(namesPlaced)).toEqual({ several: true, wrong: [] });
		expect(await filter('label-state')).toEqual(['literal', false]);
	});

	await test.step('two maps side by side look at the same and move together', async () => {
		await follow(page, '/year/2017/?compare=2005&show=side&map=gl');
		for (const year of [2005, 2017]) await expect(region(page, year)).toHaveAttribute('data-drawn', 'gl');
		await expect.poll(async () => new Set(await cameras(page)).size).toBe(1);
		const [start] = await cameras(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(async () => (await cameras(page))[0]).not.toBe(start);
		await expect.poll(async () => new Set(await cameras(page)).size).toBe(1);
	});
});
