import { expectYear, plainMap, slider } from '../support/atlas';
import { beyond, CHANGE_OF_YEAR, REST, type Work } from '../support/budget';
import { drawnOf, expectTableAndLegend, plainLines, snapshotOf, stagesOf } from '../support/drawn-of-year';
import { openWhole } from '../support/page';
import { expect, test } from '../support/test';
import { countWork, heldBy, pressAndDraw } from '../support/work';

const FIRST = 1996;

// That the plain map says in every year what the record does, and that a change of year touches what it changes and nothing
// else: only a browser knows what it is made to do.
test('every year on the plain map is what the download says, and a change of year does little', async ({
	page
}) => {
	const workDone = await countWork(page);
	await openWhole(page, `/year/${FIRST}/`);
	await expectYear(page, FIRST);
	const last = Number(await slider(page).getAttribute('aria-valuemax'));
	await slider(page).focus();

	for (let year = FIRST; year <= last; year++) {
		await test.step(`map, table and legend of ${year}`, async () => {
			await expectYear(page, year);
			const snapshot = await snapshotOf(page, year);
			const drawn = drawnOf(snapshot);
			expect(await plainMap(page), `plain map of ${year}`).toEqual(drawn);
			const lines = await plainLines(page);
			expect(lines, `lines of ${year}`).toEqual(stagesOf(snapshot, lines));
			await expectTableAndLegend(page, snapshot, drawn);
		});
		if (year < last) await pressAndDraw(page, 'ArrowRight');
	}

	await test.step('a change of year touches what it changes', async () => {
		await expect(page).toHaveURL(/\/$/);
		await workDone();
		const steps: (Work & { year: number })[] = [];
		for (let year = last - 1; year >= FIRST; year--) {
			await pressAndDraw(page, 'ArrowLeft');
			steps.push({ ...(await workDone()), year });
		}
		const grown = steps.flatMap(({ year, ...work }) =>
			beyond(work, CHANGE_OF_YEAR).map((what) => `${year}: ${what}`)
		);
		expect(grown).toEqual([]);
		await expect(page).toHaveURL(/\/year\/1996\//);
		expect(beyond(await workDone(), REST), 'when it comes to rest').toEqual([]);
	});

	await test.step('what is made without need is counted', async () => {
		await page
			.evaluate(async () => {
				const { body } = document;
				for (let time = 0; time < 300; time++) {
					body.append(document.createElement('i'));
					body.lastElementChild?.setAttribute('title', String(time));
					const text = document.createTextNode('');
					body.append(text);
					text.data = String(time);
					body.lastElementChild?.getBoundingClientRect();
				}
				new Intl.NumberFormat('en').format(1);
				const worker = new Worker(URL.createObjectURL(new Blob([])));
				worker.postMessage(null);
				worker.terminate();
				await new Promise(requestAnimationFrame);
			})
			.catch(() => undefined);
		const grown = beyond(await workDone(), CHANGE_OF_YEAR).map((text) => text.replace(/:.*/, ''));
		expect(grown).toEqual(Object.keys(CHANGE_OF_YEAR));
		await page.evaluate(() => document.querySelectorAll('body > i').forEach((each) => each.remove()));
	});

	await test.step('nothing is held on to', async () => {
		const walk = async () => {
			for (const key of [
				'End',
				'Home',
				'ArrowRight',
				'ArrowRight',
				'PageUp',
				'PageUp',
				'PageUp',
				'PageUp',
				'Home'
			])
				await pressAndDraw(page, key);
			return heldBy(page);
		};
		await slider(page).focus();
		const before = await walk();
		for (let round = 0; round < 5; round++) await walk();
		const after = await walk();
		expect(after.listeners).toBeLessThanOrEqual(before.listeners);
		// A row or two of nodes that the browser has not let go of yet.
		expect(after.nodes).toBeLessThanOrEqual(before.nodes + 60);
	});
});
