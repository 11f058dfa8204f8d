/** Each kind of page, once: axe in both colour schemes and on a phone, and nothing scrolls sideways there. */
import { axeFinds, setScheme } from '../support/axe';
import { followWhole, openWhole, sideways } from '../support/page';
import { expect, test } from '../support/test';

const PAGES = {
	'beside the map': [
		'/',
		'/year/2017/',
		'/state/IND/',
		'/document/2008-ex/',
		'/dispute/kgz-tjk-border/',
		'/place/tashkent/',
		'/summit/2017-astana/',
		'/institution/secretariat/',
		'/exercise/peace-mission-2007/'
	],
	'of text and tables': [
		'/organization/',
		'/dyads/',
		'/dyad/IND-PAK/',
		'/dyad/EGY-KHM/',
		'/sources/',
		'/source/glostat-charter-shanghai-cooperation-organization/',
		'/changelog/',
		'/about/',
		'/about/limits/',
		'/data/',
		'/query/'
	]
};

for (const [where, paths] of Object.entries(PAGES)) {
	// Colours, names and sizes as a browser works them out, on every kind of page: nothing but a browser knows them.
	test(`axe finds nothing on pages ${where}, light, dark and narrow, and none scrolls sideways`, async ({
		page
	}) => {
		test.setTimeout(240_000);
		for (const [index, path] of paths.entries()) {
			await test.step(path, async () => {
				await page.setViewportSize({ width: 1280, height: 800 });
				// One load for all of them: a page that scripts make from the one before has the markup of a loaded one.
				await (index === 0 ? openWhole : followWhole)(page, path);
				await setScheme(page, 'dark');
				expect.soft(await axeFinds(page, { coloursOnly: true }), `${path}, dark`).toEqual([]);
				await setScheme(page, 'light');
				expect.soft(await axeFinds(page), `${path}, light`).toEqual([]);
				await page.setViewportSize({ width: 320, height: 640 });
				expect.soft(await sideways(page), `${path} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
				// What only a phone shows is on the first of them.
				const narrow = await axeFinds(page, { withoutColours: index > 0 });
				expect.soft(narrow, `${path}, at 320 px`).toEqual([]);
			});
		}
	});
}
