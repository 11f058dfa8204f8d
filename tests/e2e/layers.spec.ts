import type { GlMap } from '../../src/lib/map/gl-map';
import { expectInteractiveMap, expectYear, layer, region, slider } from './support/atlas';
import { tabTo } from './support/keyboard';
import { expect, test } from './support/test';

/** A year in which the sign is on the map, what it is called in the keyboard's list, and where it leads. */
const LAYERS = [
	{
		name: 'Institutions',
		sign: 'seat',
		year: 2005,
		typed: 'secretariat',
		item: /Secretariat.*in Beijing since/,
		leadsTo: /\/institution\/secretariat\//
	},
	{
		name: 'Exercises',
		sign: 'exercise',
		year: 2007,
		typed: 'exercise',
		item: /Exercise .*2007/,
		leadsTo: /\/exercise\/[\w-]+2007\//
	},
	{
		name: 'Concerns',
		sign: 'concern',
		year: 2015,
		typed: 'claim',
		item: /^Claim: /,
		leadsTo: /\/paper\/#c\d\d$/
	}
] as const;

for (const drawing of ['svg', 'gl'] as const) {
	for (const { name, sign, year, typed, item, leadsTo } of LAYERS) {
		test(`${name}, switched on by keyboard, lead to their pages on the ${drawing} map`, async ({ page }) => {
			test.slow();
			await page.goto(`/year/${year}/?map=${drawing}`);
			await expectYear(page, year);
			if (drawing === 'gl') await expectInteractiveMap(page);
			await expect(page.locator(`[data-sign="${sign}"]`)).toHaveCount(0);

			await layer(page, 'Documents').first().focus();
			await tabTo(page, layer(page, name));
			await page.keyboard.press('Space');
			await expect(layer(page, name)).toBeChecked();
			await expect(page).toHaveURL(new RegExp(`layers=status,disputes,documents,${name.toLowerCase()}`));
			await expect(page.locator(`[data-sign="${sign}"]`).first()).toBeAttached();
			if (drawing === 'gl') {
				const drawn = () =>
					page.evaluate((kind) => {
						const map = (document.querySelector('[data-gl]') as unknown as { atlasMap: GlMap }).atlasMap;
						const { seats, exercises, concerns } = map.featureStates();
						return { seat: Object.keys(seats), exercise: exercises, concern: Object.keys(concerns) }[kind]
							.length;
					}, sign);
				await expect.poll(drawn).toBeGreaterThan(0);
			}

			await region(page).getByRole('list').locator('a[tabindex="0"]').focus();
			await page.keyboard.type(typed);
			const link = region(page).getByRole('list').getByRole('link').filter({ hasText: item }).first();
			await expect(link).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(leadsTo, { timeout: 30_000 });
		});
	}
}

test('context documents are counted only while their layer is on', async ({ page }) => {
	await page.goto('/year/2024/?map=svg');
	await expectYear(page, 2024);
	const astana = page.locator('[data-place="astana"]');
	const without = Number(await astana.getAttribute('data-total'));
	await layer(page, 'Context documents').check();
	await expect(page).toHaveURL(/layers=status,disputes,documents,context&/);
	await expect.poll(async () => Number(await astana.getAttribute('data-total'))).toBeGreaterThan(without);
});

test('with every layer on, a change of year sets feature-state and nothing else', async ({ page }) => {
	test.slow();
	const all = 'status,disputes,documents,context,institutions,exercises,concerns';
	await page.goto(`/year/2002/?layers=${all}&map=gl`);
	await expectInteractiveMap(page);
	const handle = await page.evaluateHandle(
		() => (document.querySelector('[data-gl]') as unknown as { atlasMap: GlMap }).atlasMap
	);
	const seats = () => handle.evaluate((map) => map.featureStates().seats);
	await expect.poll(seats).toEqual({ bishkek: { count: 1, strong: false } });
	const before = await handle.evaluate((map) => map.stats);

	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await expectYear(page, 2003);
	await expect.poll(seats).toEqual({ tashkent: { count: 1, strong: false } });
	await page.keyboard.press('ArrowRight');
	await expectYear(page, 2004);
	await expect
		.poll(seats)
		.toEqual({ beijing: { count: 1, strong: true }, tashkent: { count: 1, strong: true } });
	await page.keyboard.press('PageUp');
	await expectYear(page, 2009);
	expect((await handle.evaluate((map) => map.featureStates())).misplaced).toEqual(['tashkent moscow']);

	const after = await handle.evaluate((map) => map.stats);
	expect(after.featureState).toBeGreaterThan(before.featureState);
	expect(after.sourceLoads, 'no source was given data again').toBe(before.sourceLoads);
	expect(after.styleChanges, 'no layer or paint was changed').toBe(before.styleChanges);
});
