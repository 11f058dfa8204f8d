import { misplacedId } from '../../../src/lib/scene/state/misplaced';
import { expectInteractiveMap, expectYear, plainMap, region, slider } from '../support/atlas';
import { drawnOf, onceEach, plainLines, snapshotOf, stagesOf } from '../support/drawn-of-year';
import { glMap } from '../support/gl';
import { expect, test } from '../support/test';

const FIRST = 1996;

// A small map: what is read is feature-state, which has no size, and software draws every pixel.
test.use({ viewport: { width: 800, height: 500 } });

// That MapLibre draws every year as the record has it, with nothing drawn under it, and that it comes back after its loss.
test('every year: the interactive map says what the download says, and so do both maps when it was lost', async ({
	page
}) => {
	await page.goto(`/year/${FIRST}/?map=gl`);
	await expectInteractiveMap(page);
	const last = Number(await slider(page).getAttribute('aria-valuemax'));
	await slider(page).focus();

	const handle = await glMap(page);
	// They are data of a source, and must not be counted as given again.
	await expect.poll(() => handle.evaluate((map) => map.stats.hasLakes)).toBe(true);
	const before = await handle.evaluate((map) => map.stats);
	const underneath = await plainMap(page);

	const check = async (year: number) => {
		await expectYear(page, year);
		const snapshot = await snapshotOf(page, year);
		const drawn = drawnOf(snapshot);
		const read = await handle.evaluate((map) => map.featureStates());
		expect(
			{
				states: Object.fromEntries(Object.entries(read.states).map(([iso3, { status }]) => [iso3, status])),
				disputes: Object.fromEntries(Object.entries(read.disputes).map(([id, { phase }]) => [id, phase])),
				places: read.places
			},
			`feature-state of ${year}`
		).toEqual(drawn);

		const lines = onceEach(read.lines);
		expect(lines, `lines of ${year}`).toEqual(stagesOf(snapshot, lines));
		const bordering = snapshot.disputes.filter(({ border, parties }) => border && parties.length === 2);
		expect(Object.keys(lines).sort(), `borders of ${year}`).toEqual(bordering.map(({ id }) => id).sort());
		expect(Object.entries(read.arcs), `arcs of ${year}`).toEqual(
			Object.entries(read.arcs).map(([id]) => [id, drawn.disputes[id]])
		);

		expect([read.seats, read.exercises, read.concerns], `signs of ${year}`).toEqual([{}, [], {}]);
		expect(read.misplaced, `misplaced in ${year}`).toEqual(
			[...new Set(snapshot.misplaced.map(misplacedId))].sort()
		);
	};
	for (let year = FIRST; year <= last; year++) {
		await test.step(String(year), () => check(year));
		if (year < last) await page.keyboard.press('ArrowRight');
	}

	const after = await handle.evaluate((map) => map.stats);
	expect(after.featureState, 'years are switched by feature-state').toBeGreaterThan(before.featureState);
	expect(after.sourceLoads, 'no source was given data again').toBe(before.sourceLoads);
	expect(after.styleChanges, 'no layer or paint was changed').toBe(before.styleChanges);
	expect(await plainMap(page), 'the plain map under it stays as it was').toEqual(underneath);
	// Only a lesson is drawn larger.
	const unchanged = await handle.evaluate((map) => {
		map.setLook({ enlarged: undefined });
		return map.stats.styleChanges;
	});
	expect(unchanged, 'the map of the atlas is not enlarged').toBe(before.styleChanges);

	await test.step('a lost graphics context brings the plain map back, its return the interactive one', async () => {
		const loss = await page.evaluateHandle(() =>
			document
				.querySelector<HTMLCanvasElement>('[data-gl] canvas')
				?.getContext('webgl2')
				?.getExtension('WEBGL_lose_context')
		);
		await loss.evaluate((extension) => extension?.loseContext());
		await expect(region(page)).toHaveAttribute('data-drawn', 'svg');
		await expect(page.locator('#svg-map')).toBeVisible();
		await slider(page).focus();
		await page.keyboard.press('PageDown');
		await expectYear(page, last - 5);
		const snapshot = await snapshotOf(page, last - 5);
		expect(await plainMap(page)).toEqual(drawnOf(snapshot));
		const lines = await plainLines(page);
		expect(lines).toEqual(stagesOf(snapshot, lines));
		await loss.evaluate((extension) => extension?.restoreContext());
		await expectInteractiveMap(page);
		await check(last - 5);
	});
});
