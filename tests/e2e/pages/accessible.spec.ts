/**
 * Each kind of page, once: axe in both colour schemes and on a phone; nothing scrolls sideways there or is cut, also with
 * letters set apart; a finger finds what it presses. Of four pages the tree that a screen reader gets is kept.
 */
import { axeFinds, setScheme } from '../support/axe';
import { followWhole, openWhole, sideways } from '../support/page';
import { PAGE_KINDS } from '../support/page-kinds';
import { cutTexts, smallTargets, spaceText, treeOf, useFinger } from '../support/reach';
import { expect, test } from '../support/test';

/** Pages whose tree is kept, in `tests/fixtures/trees/`; after a change that is meant: `--update-snapshots`. */
const TREES: Record<string, string> = {
	'/year/2017/': 'year',
	'/dispute/kgz-tjk-border/': 'dispute',
	'/dyads/': 'dyads',
	'/glossary/': 'glossary'
};

for (const [where, paths] of Object.entries(PAGE_KINDS)) {
	// Colours, names and sizes as a browser works them out, on every kind of page: nothing but a browser knows them.
	test(`axe finds nothing on pages ${where}, light, dark and narrow, and nothing is cut or too small`, async ({
		page
	}) => {
		test.setTimeout(240_000);
		for (const [index, path] of paths.entries()) {
			await test.step(path, async () => {
				await page.setViewportSize({ width: 1280, height: 800 });
				// One load for all of them: a page that scripts make from the one before has the markup of a loaded one.
				await (index === 0 ? openWhole : followWhole)(page, path);
				if (TREES[path]) {
					// The hand on the years and the list of the map come a moment later.
					const late = page.locator('[role="slider"], .map .keyboard ul');
					await expect(late).toHaveCount(await page.locator('.year-control, .map, .control').count());
					await expect(page.locator('.theme select')).toBeAttached();
					expect.soft(await treeOf(page)).toMatchSnapshot(`${TREES[path]}.txt`);
				}
				await setScheme(page, 'dark');
				expect.soft(await axeFinds(page, { coloursOnly: true }), `${path}, dark`).toEqual([]);
				await setScheme(page, 'light');
				expect.soft(await axeFinds(page), `${path}, light`).toEqual([]);
				await page.setViewportSize({ width: 320, height: 640 });
				expect.soft(await sideways(page), `${path} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
				// What only a phone shows is on the first of them.
				if (index === 0) expect.soft(await axeFinds(page), `${path}, at 320 px`).toEqual([]);
				await useFinger(page);
				expect.soft(await smallTargets(page), `${path}, smaller than a finger`).toEqual([]);
				await useFinger(page, false);
				await spaceText(page);
				expect.soft(await cutTexts(page), `${path}, cut with letters set apart`).toEqual([]);
				expect.soft(await sideways(page), `${path}, sideways with letters set apart`).toBeLessThanOrEqual(0);
				await spaceText(page, false);
			});
		}
	});
}
