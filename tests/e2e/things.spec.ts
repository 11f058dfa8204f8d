import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './support/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind, with a link of it that leads back to it, and its neighbour in time. */
const THINGS = [
	{ path: '/state/KAZ/', name: 'Kazakhstan', leads: 'Astana', back: 'Kazakhstan', next: 'Kyrgyzstan' },
	{
		path: '/document/2008-ex/',
		name: /Joint Anti-Terrorist Exercises/,
		leads: 'Meeting of the Council of Heads of State in Dushanbe, 2008',
		back: /Joint Anti-Terrorist Exercises/,
		next: /Regulation on the Status of Dialogue Partner/
	},
	{
		path: '/dispute/kgz-tjk-border/',
		name: 'State border (Kyrgyzstan – Tajikistan)',
		leads: 'Tajikistan',
		back: 'State border (Kyrgyzstan – Tajikistan)',
		next: /.+/
	},
	{
		path: '/place/tashkent/',
		name: 'Tashkent',
		leads: 'Executive Committee of the RATS',
		back: 'Tashkent',
		next: /.+/
	},
	{
		path: '/summit/2017-astana/',
		name: 'Meeting of the Council of Heads of State in Astana, 2017',
		leads: 'Convention of the Shanghai Cooperation Organization on Countering Extremism',
		back: 'Meeting of the Council of Heads of State in Astana, 2017',
		next: 'Meeting of the Council of Heads of State in Qingdao, 2018'
	},
	{
		path: '/institution/secretariat/',
		name: /Secretariat/,
		leads: 'Beijing',
		back: /Secretariat/,
		next: /.+/
	},
	{
		path: '/exercise/peace-mission-2007/',
		name: 'Peace Mission 2007',
		leads: 'Kyrgyzstan',
		back: 'Peace Mission 2007',
		next: /Volgograd/
	}
] as const;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const panel = (page: Page) => page.locator('#panel');
const neighbours = (page: Page) => page.getByRole('navigation', { name: 'Before and after' });

/** Everything that a reader finds on the page of a thing, with or without scripts. */
async function readThing(page: Page, { path, name, leads, back, next }: (typeof THINGS)[number]) {
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(heading(page, name)).toBeVisible();
	const description = page.locator('meta[name="description"]');
	expect((await description.getAttribute('content'))?.length).toBeGreaterThan(40);

	// Sources are open, or open, and lead to the page of a source.
	const source = panel(page).locator('a[href*="/source/"]').first();
	await openAll(page);
	await expect(source).toBeVisible();

	// What it names leads there, and that leads back.
	await panel(page).getByRole('link', { name: leads, exact: true }).first().click();
	await expect(heading(page, leads)).toBeVisible();
	await openAll(page);
	await panel(page).getByRole('link', { name: back }).first().click();
	await expect(heading(page, name)).toBeVisible();

	// The neighbour in time leads on.
	await neighbours(page).getByRole('link', { name: next }).last().click();
	await expect(page).not.toHaveURL(new RegExp(path));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens what is folded, as a reader does who looks for something. */
async function openAll(page: Page) {
	const closed = panel(page).locator('details:not([open]) > summary');
	while ((await closed.count()) > 0) await closed.first().click();
}

for (const thing of THINGS) {
	test(`${thing.path} can be read and leads on and back`, async ({ page }) => {
		await readThing(page, thing);
	});

	test(`axe finds nothing on ${thing.path}, and it does not scroll sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(thing.path);
		await page.waitForLoadState('networkidle');
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBeLessThanOrEqual(0);
		await page.evaluate(axe);
		const results = await page.evaluate(() =>
			(window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
		);
		expect(
			results.violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html) }))
		).toEqual([]);
	});
}

test('without JavaScript the same pages can be read', async ({ browser, baseURL }) => {
	const page = await withoutScript(browser, baseURL);
	for (const thing of THINGS) await readThing(page, thing);
	await page.context().close();
});

test('a document keeps its acts apart and stands beside what the paper prints', async ({ page }) => {
	await page.goto('/document/2004-db/');
	const acts = page.getByRole('table', { name: 'Legal acts' });
	await expect(acts.getByRole('row', { name: /^Signed/ })).toContainText('17 June 2004');
	await expect(acts.getByRole('row', { name: /^Signed/ })).toContainText('Sources disagree: 17 June 2004');
	await expect(acts.getByRole('row', { name: /^Entered into force/ })).toBeVisible();
	const printed = page.getByRole('table', { name: /In the paper/ });
	await expect(printed.getByRole('row', { name: /^Place/ })).toContainText('Toshkent, Uzbekistan');
	await expect(printed.getByRole('row', { name: /^Place/ })).toContainText('Tashkent');
	// Names in the other languages say which language they are in; one of these nobody has checked.
	const russian = panel(page).locator('[lang="ru"]').first();
	await expect(russian).toContainText('Соглашение о Банке данных');
	await expect(panel(page).locator('[data-unverified="document/2004-db title.ru"]').first()).toBeVisible();
});

test('a summit from the list of changes of its year', async ({ page }) => {
	await page.goto('/year/2004/');
	await page
		.getByRole('list', { name: 'Changes in 2004' })
		.getByRole('link', { name: 'Meeting of the Council of Heads of State in Tashkent' })
		.click();
	await expect(heading(page, 'Meeting of the Council of Heads of State in Tashkent, 2004')).toBeVisible();
	await expect(panel(page).getByText('Chair', { exact: true })).toBeVisible();
});

async function withoutScript(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL ? { baseURL } : {})
	});
	return context.newPage();
}
