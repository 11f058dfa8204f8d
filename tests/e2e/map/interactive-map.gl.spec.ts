/** What happens on one interactive map. A map of its own for each part would take most of its time to begin. */
import type { Page } from '@playwright/test';
import { expectInteractiveMap, expectYear, layer, region, slider } from '../support/atlas';
import { glMap } from '../support/gl';
import { tabTo } from '../support/keyboard';
import { LAYERS, switchOn } from '../support/layers';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

// Software draws every pixel.
test.use({ viewport: { width: 1000, height: 700 } });

const EVERY_LAYER = 'status,disputes,documents,context,institutions,meetings,exercises,concerns';

/** The part of the world that the address names once a reader has moved the map. */
const dragged = (page: Page) => new URL(page.url()).searchParams.get('at');

// That the drag which brings MapLibre also moves it, and that a click on its canvas finds the state below. What layers,
// years, claims and comparisons set on it is in no markup; that nothing is loaded or restyled only its handle can count.
test('the interactive map comes at the first drag and answers clicks; layers, years, claims and comparisons load nothing anew', async ({
	page
}) => {
	let at: string | null = null;
	await test.step('it takes the place of the plain map at the first drag, and answers a click', async () => {
		await page.goto('/year/2017/');
		const version = await page.evaluate(() => {
			const gl = document.createElement('canvas').getContext('webgl2');
			return gl?.getParameter(gl.VERSION) as unknown;
		});
		expect(version, 'this browser draws WebGL').toMatch(/^WebGL 2/);
		await expectYear(page, 2017);
		await expect(region(page)).toHaveAttribute('data-drawn', 'svg');
		const kazakhstan = (await page.locator('#svg-map [data-id="KAZ"]').boundingBox())!;
		const [x, y] = [kazakhstan.x + kazakhstan.width / 2, kazakhstan.y + kazakhstan.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 24, y + 10, { steps: 4 });
		await page.mouse.up();
		await expectInteractiveMap(page);
		await expect.poll(() => (at = dragged(page))).not.toBeNull();
		await expect(page, 'the drag opened no state').toHaveURL(/\/year\/2017\//);
		// Beside the middle, where the line of a dispute ends.
		await page.mouse.click(x - 40, y + 15);
		await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
	});

	const handle = await glMap(page);

	// Firefox prints what WebGL drew only if the page keeps it (`npm run printed`); Chromium does not need it.
	await test.step('what is drawn is kept for paper, as long as the page is printed', async () => {
		const colours = await page.evaluate(() => {
			dispatchEvent(new Event('beforeprint'));
			const kept = document.querySelector<HTMLCanvasElement>('canvas.printed');
			const pixels = kept?.getContext('2d')?.getImageData(0, 0, kept.width, kept.height).data ?? [];
			dispatchEvent(new Event('afterprint'));
			return new Set(new Uint32Array(new Uint8Array(pixels).buffer)).size;
		});
		expect(colours).toBeGreaterThan(10);
		await expect(page.locator('canvas.printed')).toHaveCount(0);
	});

	// The data of these layers comes when the first of them is switched on.
	for (const each of LAYERS) {
		await test.step(`${each.name} are drawn once they are switched on`, async () => {
			await follow(page, `/year/${each.year}/?map=gl`);
			await switchOn(page, each);
			const drawn = () =>
				handle.evaluate((map, sign) => {
					const { seats, exercises, concerns } = map.featureStates();
					return { seat: Object.keys(seats), exercise: exercises, concern: Object.keys(concerns) }[sign]
						.length;
				}, each.sign);
			await expect.poll(drawn).toBeGreaterThan(0);
		});
	}

	await test.step('with every layer on, a change of year sets feature-state and nothing else', async () => {
		await follow(page, `/year/2002/?layers=${EVERY_LAYER}&map=gl`);
		await expectYear(page, 2002);
		const seats = () => handle.evaluate((map) => map.featureStates().seats);
		await expect.poll(seats).toEqual({ bishkek: { count: 1, strong: false } });
		const meetings = () => handle.evaluate((map) => map.featureStates().meetings);
		await expect.poll(meetings).toEqual({ 'saint-petersburg': { count: 1, strong: true } });
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
		await expect.poll(async () => Object.keys(await meetings()).sort()).toEqual(['beijing', 'yekaterinburg']);

		const after = await handle.evaluate((map) => map.stats);
		expect(after.featureState).toBeGreaterThan(before.featureState);
		expect(after.sourceLoads, 'no source was given data again').toBe(before.sourceLoads);
		expect(after.styleChanges, 'no layer or paint was changed').toBe(before.styleChanges);
	});

	await test.step('one claim at a time', async () => {
		await follow(page, '/year/2020/?map=gl');
		await expectYear(page, 2020);
		const claim = () => handle.evaluate((map) => map.featureStates().claim);
		expect(await claim()).toBeNull();
		const fold = page.locator('summary', { hasText: 'Lines, marks and claims' });
		await layer(page, 'Disputes').first().focus();
		await tabTo(page, fold);
		await page.keyboard.press('Enter');
		for (const [name, code] of [
			['Claim of China', 'CHN'],
			['Claim of India', 'IND']
		] as const) {
			await page.getByRole('radio', { name }).press('Space');
			await expect.poll(claim).toBe(code);
		}
		await page.getByRole('radio', { name: 'De facto' }).press('Space');
		await expect.poll(claim).toBeNull();
	});

	await test.step('one map of what differs loads nothing on a change of year', async () => {
		await follow(page, '/year/2017/?compare=2005&map=gl');
		await expect(page.locator('[data-compare-mark="state IND"]')).toBeVisible();
		await expect(region(page, 2017)).toHaveAttribute('data-drawn', 'gl');
		const loads = () => handle.evaluate((map) => map.stats.sourceLoads);
		const before = await loads();
		await slider(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('heading', { level: 1, name: '2005 and 2018' })).toBeVisible();
		expect(await loads()).toBe(before);
	});

	await test.step('a click with Shift picks the second state', async () => {
		// Where the drag left the map: another part of the world would have to be drawn first.
		await follow(page, `/state/IND/?map=gl&year=2019&at=${at}`);
		await expect(page.getByRole('button', { name: 'Pick a second state on the map' })).toBeVisible();
		await expectYear(page, 2019);
		// In Kazakhstan, far from signs, lines and arcs.
		const [x = 0, y = 0] = (await handle.evaluate((map) => map.pixelOf([60, 48]))) ?? [];
		const corner = (await page.locator('.gl-map').boundingBox())!;
		// A busy machine may not yet have drawn what is under the pointer; a reader would click again.
		await expect(async () => {
			await page.keyboard.down('Shift');
			await page.mouse.click(corner.x + x, corner.y + y);
			await page.keyboard.up('Shift');
			await expect(page).toHaveURL(/\/dyad\/IND-KAZ\/\?year=2019/, { timeout: 3000 });
		}).toPass();
	});
});
