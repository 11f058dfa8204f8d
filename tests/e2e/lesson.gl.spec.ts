/** The interactive map of a lesson, drawn for the last row: larger, and with no sign on a name. */
import type { Page } from '@playwright/test';
import type { GlMap } from '../../src/lib/maplibre/gl-map';
import { expectInteractiveMap } from './support/atlas';
import { CROWDED, expectSignsApart } from './support/compare-signs';
import { follow } from './support/page';
import { expect, test } from './support/test';

const ENLARGED = 1.6;

test.use({ viewport: { width: 1024, height: 768 }, colorScheme: 'dark' });

const map = (page: Page) => page.locator('[data-gl="ready"]');
const read = (page: Page) =>
	map(page).evaluate((element) => {
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

// Which names MapLibre has room for, and how large it draws them, only MapLibre knows.
test('signs hide no name and no sign; lines and names are larger, also when the size changes under a state that is drawn', async ({
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
});
