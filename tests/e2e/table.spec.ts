import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import { hasFocus, tabTo } from './support/keyboard';
import { expect, test } from './support/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const table = (page: Page, name: string) => page.getByRole('table', { name });
/** Those that are not hidden, without the row of headings. */
const rows = (page: Page) => page.locator('tbody tr:visible');
const heading = (page: Page, name: string) => page.getByRole('columnheader', { name });
const button = (page: Page, name: string) => heading(page, name).getByRole('button');
const count = (page: Page) => page.getByRole('status');

/** Opens a table and waits until its scripts are alive. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('columnheader').first().getByRole('button')).toBeEnabled();
}

/** What stands in a column, row by row. */
async function column(page: Page, name: string): Promise<string[]> {
	const index = await heading(page, name).evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
	const cells = await page
		.locator('tbody')
		.evaluate(
			(body, index) =>
				[...(body as HTMLTableSectionElement).rows]
					.filter((row) => !row.hidden)
					.map((row) => row.cells[index]?.textContent.trim() ?? ''),
			index
		);
	return cells;
}

async function downloaded(page: Page, press: Locator): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('with the keyboard alone: search, filter, sort, and on to a document', async ({ page }) => {
	const { keyboard } = page;
	await open(page, '/table/documents/');
	await expect(table(page, 'Documents')).toBeVisible();
	const total = await rows(page).count();
	await expect(count(page)).toHaveText(`${total} rows`);

	await tabTo(page, page.getByRole('searchbox', { name: 'Search all columns' }));
	await keyboard.type('terrorism');
	await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${total} rows$`));
	const found = await rows(page).count();
	expect(found).toBeGreaterThan(0);
	expect(found).toBeLessThan(total);
	await expect(count(page)).toHaveText(`${found} of ${total} rows`);
	await expect(page).toHaveURL(/\?q=terrorism$/);

	// A type, chosen in the panel of filters.
	const panel = page.locator('summary').filter({ hasText: 'Filters' });
	await tabTo(page, panel);
	await keyboard.press('Enter');
	await tabTo(page, page.getByRole('group', { name: 'Type' }).getByLabel('Convention'));
	await keyboard.press('Space');
	await expect(page).toHaveURL(/\?q=terrorism&f\.type=convention$/);
	expect(new Set(await column(page, 'Type'))).toEqual(new Set(['Convention']));
	await expect(count(page)).toHaveText(`${await rows(page).count()} of ${total} rows`);

	// A range of dates; a half-typed one filters nothing and says so.
	const from = page.getByRole('group', { name: 'Date' }).getByLabel('from');
	await tabTo(page, from);
	const before = await rows(page).count();
	await keyboard.type('200');
	await expect(from).toHaveAttribute('aria-invalid', 'true');
	expect(await rows(page).count()).toBe(before);
	await keyboard.type('5');
	await expect(page).toHaveURL(/f\.date=2005\.\.$/);
	for (const date of await column(page, 'Date')) {
		expect(Number(/\d{4}$/.exec(date)?.[0])).toBeGreaterThanOrEqual(2005);
	}

	// All rows again.
	await keyboard.press('Shift+Tab');
	const reset = page.getByRole('button', { name: 'Show all rows' });
	for (let presses = 0; presses < 40 && !(await hasFocus(reset)); presses++) {
		await keyboard.press('Shift+Tab');
	}
	await keyboard.press('Enter');
	await expect(count(page)).toHaveText(`${total} rows`);
	await expect(page).toHaveURL(/\/table\/documents\/$/);

	// By type, then by title within it, downwards.
	await tabTo(page, button(page, 'Type'), 120);
	await keyboard.press('Enter');
	await expect(heading(page, 'Type')).toHaveAttribute('aria-sort', 'ascending');
	await tabTo(page, button(page, 'Date'));
	await keyboard.press('Shift+Enter');
	await keyboard.press('Shift+Enter');
	await expect(page).toHaveURL(/\?sort=type,-date$/);
	await expect(page.getByRole('columnheader', { name: /Date.*sorted downwards, 2/ })).toBeVisible();
	await expect(page.locator('[aria-sort]')).toHaveCount(1);
	const types = await column(page, 'Type');
	expect(types[0]).toBe('Treaty');
	expect(new Set(types).size).toBe(types.filter((type, index) => type !== types[index - 1]).length);

	// On to the first one's page.
	await tabTo(page, rows(page).first().getByRole('link').first(), 40);
	await keyboard.press('Enter');
	await expect(page).toHaveURL(/\/document\/[\w-]+\/$/);
});

test('the address holds what is shown, and says quietly what it cannot', async ({ page }) => {
	await open(page, '/table/state-years/?sort=-year&f.iso3=KAZ&f.status=member&f.rivers=1&columns=year,iso3');
	await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText('f.rivers');
	await expect(page.getByRole('columnheader')).toHaveText([/Year/, /State/]);
	const years = (await column(page, 'Year')).map(Number);
	expect(years.at(-1)).toBe(2001);
	expect(years).toEqual([...years].sort((a, b) => b - a));
	expect(new Set(await column(page, 'State'))).toEqual(new Set(['Kazakhstan']));

	await page.getByRole('button', { name: /Remove the filter State: Kazakhstan/ }).click();
	await expect(page).toHaveURL(/\?sort=-year&f\.status=member&columns=year,iso3$/);
	await expect(page.getByRole('complementary', { name: 'About this link' })).toHaveCount(0);
	expect((await column(page, 'State')).length).toBeGreaterThan(years.length);
});

test('columns come and go, and what they hold is said', async ({ page }) => {
	await open(page, '/table/documents/');
	await expect(heading(page, 'Title (Chinese)')).toBeHidden();
	await page.locator('summary').filter({ hasText: 'Columns' }).click();
	await page.getByRole('checkbox', { name: /^Title \(Chinese\)/ }).check();
	await expect(heading(page, 'Title (Chinese)')).toBeVisible();
	await expect(page.locator('tbody [lang="zh"]:visible').filter({ hasText: '公约' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Columns as at first' }).click();
	await expect(heading(page, 'Title (Chinese)')).toBeHidden();
});

test('the download is what is shown, in its order', async ({ page }) => {
	await open(page, '/table/documents/?q=drug&sort=-date');
	await expect(count(page)).toHaveText(/ of /);
	const ids = await column(page, 'Id');
	expect(ids.length).toBeGreaterThan(1);
	const total = await page.locator('tbody tr').count();

	const csv = await downloaded(page, page.getByRole('button', { name: 'CSV' }));
	expect(csv.name).toMatch(new RegExp(`^sco-atlas-documents-[\\d.]+-${ids.length}-of-${total}\\.csv$`));
	const records = parse<Record<string, string>>(csv.text, { columns: true });
	expect(records.map(({ id }) => id)).toEqual(ids);
	expect(records[0]).toHaveProperty('title_zh');

	const json = await downloaded(page, page.getByRole('button', { name: 'JSON' }));
	const { rows, address, cite } = JSON.parse(json.text) as {
		rows: { id: string }[];
		address: string;
		cite: { apa: string };
	};
	expect(rows.map(({ id }) => id)).toEqual(ids);
	expect(address).toContain('?q=drug&sort=-date');
	expect(cite.apa).toContain(`${ids.length} of ${total} rows`);
});

test('what is from memory has its mark, whatever columns are shown', async ({ page }) => {
	for (const address of ['/table/chairs/', '/table/chairs/?columns=year,iso3']) {
		await open(page, address);
		const confidence = await downloaded(page, page.getByRole('button', { name: 'CSV' }));
		const records = parse<Record<string, string>>(confidence.text, { columns: true });
		const marked = await page
			.locator('tbody tr')
			.evaluateAll((all) => all.map((row) => row.querySelector('[data-unverified^="chair/"]') !== null));
		const fromMemory = records.map(({ confidence }) => confidence === 'memory');
		expect(fromMemory).toContain(true);
		for (const [index, memory] of fromMemory.entries()) if (memory) expect(marked[index]).toBe(true);
	}
});

test('typing into the largest table does not lag', async ({ page }) => {
	await open(page, '/table/state-years/');
	const search = page.getByRole('searchbox', { name: 'Search all columns' });
	// The first key makes the text that is searched.
	await search.fill('m');
	await expect(count(page)).toHaveText(/ of /);
	const took = await search.evaluate(async (input: HTMLInputElement) => {
		const times: number[] = [];
		for (const text of ['me', 'mem', 'memb', 'membe', '', 'o', 'ob', 'obs']) {
			const start = performance.now();
			input.value = text;
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await Promise.resolve();
			times.push(performance.now() - start);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
	});
	await expect(count(page)).toHaveText(/ of /);
	expect(took, 'milliseconds of script for a key').toBeLessThan(100);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const address of [
			'/table/',
			'/table/documents/?q=drug&f.type=agreement&sort=type,-date',
			'/table/claims/'
		]) {
			await page.goto(address);
			await page.waitForLoadState('networkidle');
			for (const summary of await page.locator('.panels summary').all()) await summary.click();
			await page.evaluate(axe);
			const results = await page.evaluate(() =>
				(window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
			);
			expect(
				results.violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html) })),
				address
			).toEqual([]);
		}
	});
}

test('at 320 px only the table scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of ['/table/', '/table/documents/', '/table/claims/', '/table/sources/']) {
		await page.goto(address);
		for (const summary of await page.locator('.panels summary').all()) await summary.click();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
	}
	const region = page.getByRole('region', { name: 'Sources' });
	await region.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
