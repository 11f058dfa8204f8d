import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { axeFinds, setScheme } from '../support/axe';
import { hasFocus, tabTo } from '../support/keyboard';
import { expectAlive, follow, sideways } from '../support/page';
import { expect, test } from '../support/test';

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

test('the address holds what is shown, and a key typed into the largest table touches only the rows that come or go', async ({
	page
}) => {
	await test.step('the address holds what is shown, and says quietly what it cannot', async () => {
		await open(
			page,
			'/table/state-years/?sort=-year&f.iso3=KAZ&f.status=member&f.rivers=1&columns=year,iso3'
		);
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

	await test.step('a key typed into the largest table touches only the rows that come or go', async () => {
		await follow(page, '/table/state-years/');
		await expect(count(page)).toHaveText(/^\d+ rows$/);
		const touched = await page
			.getByRole('searchbox', { name: 'Search all columns' })
			.evaluate(async (input: HTMLInputElement) => {
				const body = document.querySelector('tbody')!;
				const hidden = () => [...body.rows].map((row) => row.hidden);
				const counts: { text: string; changed: number; attributes: number; nodes: number }[] = [];
				for (const text of ['m', 'me', 'memb', 'membe', '', 'o', 'obs']) {
					const before = hidden();
					const seen: MutationRecord[] = [];
					const observer = new MutationObserver((records) => void seen.push(...records));
					observer.observe(body, { attributes: true, childList: true, characterData: true, subtree: true });
					input.value = text;
					input.dispatchEvent(new InputEvent('input', { bubbles: true }));
					// What a key does is done when the next picture is drawn.
					await new Promise((resolve) => requestAnimationFrame(resolve));
					seen.push(...observer.takeRecords());
					observer.disconnect();
					counts.push({
						text,
						changed: hidden().filter((now, index) => now !== before[index]).length,
						attributes: seen.filter(({ type }) => type === 'attributes').length,
						nodes: seen.filter(({ type }) => type !== 'attributes').length
					});
				}
				return counts;
			});
		expect(touched.some(({ changed }) => changed > 100)).toBe(true);
		for (const { text, changed, attributes, nodes } of touched) {
			expect(nodes, `“${text}”: cells and rows that are made anew`).toBe(0);
			expect(attributes, `“${text}”: attributes that are set`).toBe(changed);
		}
	});
});

// Every control by Tab alone, and the numbers, the address and the rows that must agree at each key.
test('with the keyboard alone: columns, search, filter, sort, and on to a document', async ({ page }) => {
	await test.step('columns come and go, and what they hold is said', async () => {
		await open(page, '/table/documents/');
		await expect(heading(page, 'Title (Chinese)')).toBeHidden();
		await page.locator('summary').filter({ hasText: 'Columns' }).click();
		await page.getByRole('checkbox', { name: /^Title \(Chinese\)/ }).check();
		await expect(heading(page, 'Title (Chinese)')).toBeVisible();
		await expect(page.locator('tbody [lang="zh"]:visible').filter({ hasText: '公约' }).first()).toBeVisible();
		await page.getByRole('button', { name: 'Columns as at first' }).click();
		await expect(heading(page, 'Title (Chinese)')).toBeHidden();
	});

	await test.step('search, filter, sort, and on to a document', async () => {
		const { keyboard } = page;
		await page.getByRole('heading', { level: 1 }).click();
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

// Colours in both schemes, and what scrolls on a phone, on each kind of table.
test('axe finds nothing on tables, and at 320 px only the table scrolls sideways', async ({ page }) => {
	for (const address of [
		'/table/',
		'/table/documents/?q=drug&f.type=agreement&sort=type,-date',
		'/table/claims/',
		'/table/sources/'
	]) {
		await test.step(address, async () => {
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.goto(address);
			await expectAlive(page);
			for (const summary of await page.locator('.panels summary').all()) await summary.click();
			// Sources are the longest table, with nothing that the others do not have.
			if (!address.includes('sources')) {
				await setScheme(page, 'dark');
				expect.soft(await axeFinds(page, { coloursOnly: true }), `${address}, dark`).toEqual([]);
				await setScheme(page, 'light');
				expect.soft(await axeFinds(page), `${address}, light`).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 640 });
			expect.soft(await sideways(page), `${address} scrolls sideways`).toBeLessThanOrEqual(0);
		});
	}
	const region = page.getByRole('region', { name: 'Sources' });
	await region.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
