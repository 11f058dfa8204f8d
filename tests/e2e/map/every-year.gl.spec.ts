import type { Snapshot } from '../../../src/lib/domain/types/snapshot-types';
import { misplacedId } from '../../../src/lib/scene/state/misplaced';
import { documentCounts, drawnPhase } from '../../../src/lib/scene/state/map-state';
import { DEFAULT_LAYERS } from '../../../src/lib/view/codec';
import {
	expectInteractiveMap,
	expectYear,
	plainMap,
	region,
	slider,
	states,
	type Drawn
} from '../support/atlas';
import { glMap } from '../support/gl';
import { expect, test } from '../support/test';

const FIRST = 1996;

/**
 * By dispute, what became of its lines in the year, each class once: how far the border had come, and a ceasefire line
 * that was ended. Only of disputes that the boundaries have such a line of.
 */
const stagesOf = (snapshot: Snapshot, drawn: Record<string, string[]>) =>
	Object.fromEntries(
		snapshot.disputes
			.filter(({ id }) => id in drawn)
			.map(({ id, border, ceasefireLineEnded }) => [
				id,
				[...(ceasefireLineEnded ? ['former-boundary'] : []), ...(border ? [border.stage] : [])]
			])
	);

const onceEach = (lines: Record<string, string[]>) =>
	Object.fromEntries(Object.entries(lines).map(([id, classes]) => [id, [...new Set(classes)].sort()]));

/** What a snapshot says that any map must draw. */
function expected(snapshot: Snapshot): Drawn {
	return {
		states: Object.fromEntries(snapshot.states.map(({ iso3, status }) => [iso3, status])),
		disputes: Object.fromEntries(
			snapshot.disputes.flatMap((dispute) => {
				const phase = drawnPhase(dispute);
				return phase ? [[dispute.id, phase]] : [];
			})
		),
		places: Object.fromEntries(
			snapshot.places.flatMap(({ place, ...counts }) => {
				const { total, inYear } = documentCounts(counts, new Set(DEFAULT_LAYERS));
				return total > 0 ? [[place, { total, inYear }]] : [];
			})
		)
	};
}

// A small map: what is read is feature-state, which has no size, and software draws every pixel.
test.use({ viewport: { width: 800, height: 500 } });

// That both drawings, the table and the legend agree in every year, and that MapLibre comes back after its loss.
test('every year: plain map, interactive map, table and legend say what the download says, and so does a map that was lost', async ({
	page,
	request
}) => {
	await page.goto(`/year/${FIRST}/?map=gl`);
	await expectInteractiveMap(page);
	const last = Number(await slider(page).getAttribute('aria-valuemax'));
	await slider(page).focus();

	const handle = await glMap(page);
	const before = await handle.evaluate((map) => map.stats);

	const check = async (year: number) => {
		await expectYear(page, year);
		const snapshot = (await (await request.get(`/data/years/${year}.json`)).json()) as Snapshot;
		expect(snapshot.year).toBe(year);
		const drawn = expected(snapshot);

		expect(await plainMap(page), `plain map of ${year}`).toEqual(drawn);
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
		const plainLines = await page
			.locator('#svg-map [data-now]')
			.evaluateAll((all) =>
				all.map((line) => [(line as SVGElement).dataset['dispute'], (line as SVGElement).dataset['now']])
			);
		const ofPlain: Record<string, string[]> = {};
		for (const [dispute = '', now = ''] of plainLines) (ofPlain[dispute] ??= []).push(now);
		expect(onceEach(ofPlain), `plain lines of ${year}`).toEqual(lines);
		expect(Object.entries(read.arcs), `arcs of ${year}`).toEqual(
			Object.entries(read.arcs).map(([id]) => [id, drawn.disputes[id]])
		);

		const rows = await states(page, year)
			.locator('tbody tr')
			.evaluateAll((all) =>
				all.map((row) => [(row as HTMLElement).dataset['iso3'], (row as HTMLElement).dataset['status']])
			);
		expect(Object.fromEntries(rows), `table of ${year}`).toEqual(drawn.states);

		const counts = await page
			.locator('[data-legend]')
			.evaluateAll((all) =>
				all.map((item) => [
					(item as HTMLElement).dataset['legend'],
					Number(item.querySelector('.count')?.textContent)
				])
			);
		const phases = Object.values(drawn.disputes);
		const places = Object.values(drawn.places);
		const now = places.reduce((sum, { inYear }) => sum + inYear, 0);
		expect(Object.fromEntries(counts), `legend of ${year}`).toEqual({
			...snapshot.totals,
			...Object.fromEntries(
				[...new Set(phases)].map((phase) => [phase, phases.filter((each) => each === phase).length])
			),
			'documents-now': now,
			'documents-before': places.reduce((sum, { total }) => sum + total, 0) - now
		});
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
		await loss.evaluate((extension) => extension?.restoreContext());
		await expectInteractiveMap(page);
		await check(last - 5);
	});
});
