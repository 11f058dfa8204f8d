import { THINGS } from '../../site/support/things';
import { expect, test } from '../support/test';
import { readThing } from '../support/things';

// Three pages are loaded for each thing, since without scripts each link loads one.
test('without JavaScript what is folded opens, and links lead on and back', async ({ page }) => {
	// Those with the most in their panels; the links of all kinds are read by tests/site/things.test.ts.
	const some = THINGS.filter(({ path }) => /^\/(dispute|institution)\//.test(path));
	expect(some).toHaveLength(2);
	for (const thing of some) {
		await page.goto(thing.path);
		await readThing(page, thing);
	}
});
