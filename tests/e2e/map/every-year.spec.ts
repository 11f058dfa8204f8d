import { expectYear, plainMap, slider } from '../support/atlas';
import { beyond, CHANGE_OF_YEAR, middleOf, REST, USUAL_YEAR, type Work } from '../support/budget';
import { drawnOf, expectTableAndLegend, plainLines, snapshotOf, stagesOf } from '../support/drawn-of-year';
import { openWhole } from '../support/page';
import { expect, test } from '../support/test';
import { countWork, drawn, heldBy, pressAndDraw } from '../support/work';

const FIRST = 1996;

// That the plain map says in every year what the record does, and that a change of year touches what it changes and nothing
// else: only a browser knows what it is made to do.
test('every year on the plain map is what the download says, and a change of year does little', async ({
	page
}) => {
	const workDone = await countWork(page);
	await openWhole(page, '/year/2017/');
	const last = Number(await slider(page).getAttribute('aria-valuemax'));
	await slider(page).focus();
	await pressAndDraw(page, 'Home');

	for (let year = FIRST; year <= last; year++) {
		await test.step(`map, table and legend of ${year}`, async () => {
			await expectYear(page, year);
			const snapshot = await snapshotOf(page, year);
			const said = drawnOf(snapshot);
			expect(await plainMap(page), `plain map of ${year}`).toEqual(said);
			const lines = await plainLines(page);
			expect(lines, `lines of ${year}`).toEqual(stagesOf(snapshot, lines));
			await expectTableAndLegend(page, snapshot, said);
		});
		if (year < last) await pressAndDraw(page, 'ArrowRight');
	}

	await test.step('a change of year touches what it changes', async () => {
		await expect(page).toHaveURL(/\/$/);
		const { x, y, width, height } = (await slider(page).boundingBox())!;
		const moveTo = async (year: number) => {
			await page.mouse.move(x + ((year - FIRST + 0.5) / (last - FIRST + 1)) * width, y + height / 2);
			await drawn(page);
		};
		await moveTo(last);
		// A year that is held comes to no rest, however slow the machine is.
		await page.mouse.down();
		await moveTo(last);
		await workDone();
		const steps: (Work & { year: number })[] = [];
		for (let year = last - 1; year >= FIRST; year--) {
			await moveTo(year);
			steps.push({ ...(await workDone()), year });
		}
		const grown = steps.flatMap(({ year, ...work }) =>
			beyond(work, CHANGE_OF_YEAR).map((what) => `${year}: ${what}`)
		);
		expect(grown).toEqual([]);
		expect(beyond(middleOf(steps), USUAL_YEAR), 'the usual year').toEqual([]);
		await page.mouse.up();
		await expect(page).toHaveURL(/\/year\/1996\//);
		await drawn(page);
		expect(beyond(await workDone(), REST), 'when it comes to rest').toEqual([]);
	});

	await test.step('what is made without need is counted', async () => {
		await page.evaluate(async () => {
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
			try {
				// To none: the site's policy allows no worker that stands in no file.
				Worker.prototype.postMessage.call({} as Worker, null);
			} catch {
				// It is counted before it is sent.
			}
			await new Promise(requestAnimationFrame);
		});
		const grown = beyond(await workDone(), CHANGE_OF_YEAR).map((text) => text.replace(/:.*/, ''));
		expect(grown).toEqual(Object.keys(CHANGE_OF_YEAR));
		await page.evaluate(() => document.querySelectorAll('body > i').forEach((each) => each.remove()));
	});

	await test.step('nothing is held on to', async () => {
		const walk = async () => {
			for (const key of ['End', 'Home', 'ArrowRight', 'PageUp', 'PageUp', 'PageUp', 'Home'])
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
