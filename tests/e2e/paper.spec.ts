import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { loadAtlas } from '../../src/lib/data/load';
import { VERDICTS } from '../../src/lib/domain';
import { tabTo } from './support/keyboard';
import { expect, test } from './support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../src/lib/data/record'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { claims, paper } = atlas;

const shown = (page: Page) => page.locator('article[data-verdict]:visible');
const choice = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const status = (page: Page) => page.getByRole('region', { name: 'Choose claims' }).getByRole('status');
const count = (wanted: (claim: (typeof claims)[number]) => boolean) => claims.filter(wanted).length;

/** Opens the page and waits until its scripts run. */
async function open(page: Page, address = '/paper/'): Promise<void> {
	await page.goto(address);
	await expect(choice(page, /^Inconsistent/)).toBeEnabled();
}

test('every claim of the record is there, with its anchor, verdict and section', async ({ page }) => {
	await open(page);
	const there = await page
		.locator('article[data-verdict]')
		.evaluateAll((articles) =>
			articles.map(({ id, dataset }) => ({ id, verdict: dataset['verdict'], section: dataset['section'] }))
		);
	const order = ({ id }: { id: string }, other: { id: string }) => id.localeCompare(other.id);
	expect(there.sort(order)).toEqual(
		claims.map(({ id, verdict, section }) => ({ id, verdict, section })).sort(order)
	);
	await expect(status(page)).toHaveText(`All ${claims.length} claims are shown.`);
});

test('each verdict is counted as in the record', async ({ page }) => {
	await open(page);
	const key = page.getByRole('list', { name: 'Verdicts' });
	for (const verdict of VERDICTS) {
		const number = count((claim) => claim.verdict === verdict);
		await expect(key.locator(`[data-verdict="${verdict}"]`).first()).toContainText(`${number} claims`);
		await expect(choice(page, new RegExp(`^${verdict} ${number}$`, 'i'))).toBeVisible();
	}
});

test('what is from memory is marked on its claim, with the field', async ({ page }) => {
	await open(page);
	for (const { id, confidence, unverified = [] } of claims) {
		const article = page.locator(`#${id}`);
		await expect(article.locator(`[data-unverified="claim/${id}"]`)).toHaveCount(
			confidence === 'memory' ? 1 : 0
		);
		for (const field of unverified) {
			await expect(article.locator(`[data-unverified="claim/${id} ${field}"]`)).toHaveCount(1);
		}
	}
});

test('the table of the paper stands row by row as printed, beside the record', async ({ page }) => {
	await open(page);
	const table = page.getByRole('table', { name: paper.table.title });
	for (const { row, date, place, entries } of paper.table.rows) {
		const group = table.getByRole('rowgroup').filter({
			has: page.getByRole('rowheader', { name: String(row), exact: true })
		});
		for (const { printed, documents } of entries) {
			const line = group
				.getByRole('row')
				.filter({ has: page.getByRole('cell', { name: printed, exact: true }) });
			await expect(line.getByRole('cell', { name: date, exact: true })).toBeVisible();
			await expect(line.getByRole('cell', { name: place, exact: true })).toBeVisible();
			for (const id of documents) {
				await expect(group.locator(`a[href$="/document/${id}/"]`)).toHaveCount(1);
			}
		}
	}
	const marked = (row: number, name: RegExp) =>
		table
			.getByRole('rowgroup')
			.filter({ has: page.getByRole('rowheader', { name: String(row), exact: true }) })
			.getByRole('row', { name })
			.first()
			.locator('mark');
	await expect(marked(8, /As printed/)).toHaveText(['August', 'Toshkent,', 'Toshkent']);
	await expect(marked(7, /In the record/).first()).toHaveText('Moscow, Russia');
});

test('the keyboard chooses, the address keeps the choice, and the number is announced', async ({ page }) => {
	await open(page);
	await tabTo(page, choice(page, /^Inconsistent/), 80);
	await page.keyboard.press('Space');
	const number = count(({ verdict }) => verdict === 'inconsistent');
	await expect(shown(page)).toHaveCount(number);
	await expect(status(page)).toHaveText(`${number} of ${claims.length} claims are shown.`);
	await expect(page).toHaveURL(/\?verdict=inconsistent$/);
	await expect(choice(page, /^Inconsistent/)).toBeFocused();

	await tabTo(page, choice(page, /^Section 4/), 20);
	await page.keyboard.press('Space');
	const both = count(({ verdict, section }) => verdict === 'inconsistent' && section === '4');
	await expect(shown(page)).toHaveCount(both);
	await expect(page).toHaveURL(/\?verdict=inconsistent&section=4$/);

	await page.goBack();
	await expect(shown(page)).toHaveCount(number);
	await page.getByRole('button', { name: 'Show all claims' }).click();
	await expect(shown(page)).toHaveCount(claims.length);
	await expect(page).toHaveURL(/\/paper\/$/);
});

test('a link with a filter shows it, and says what of it does not exist', async ({ page }) => {
	await open(page, '/paper/?verdict=unverified,nonsense&section=2');
	await expect(shown(page)).toHaveCount(
		count(({ verdict, section }) => verdict === 'unverified' && section === '2')
	);
	await expect(choice(page, /^Unverified/)).toBeChecked();
	await expect(page.getByRole('complementary', { name: 'About this link' })).toContainText('nonsense');
});

test('no filter hides the claim that a link names', async ({ page }) => {
	await open(page, '/paper/?verdict=consistent#c44');
	const claim = page.locator('#c44');
	await expect(claim).toBeInViewport();
	await expect(claim).toContainText('the link names it');
	await expect(shown(page)).toHaveCount(count(({ verdict }) => verdict === 'consistent') + 1);
	// From the table, with the same filter on.
	await page.getByRole('link', { name: 'Claim 45' }).first().click();
	await expect(page.locator('#c45')).toBeInViewport();
	await expect(claim).toBeHidden();
});

test('a claim about a concern opens the map where the concern is drawn', async ({ page }) => {
	await open(page);
	const claim = claims.find(({ concern }) => concern?.from);
	const link = page.locator(`#${claim?.id ?? ''}`).getByRole('link', { name: /on the map of \d{4}/ });
	await expect(link).toHaveAttribute('href', /\/year\/\d{4}\/\?layers=status,disputes,documents,concerns$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, '/paper/?verdict=consistent#c44');
		await page.evaluate(axe);
		const results = await page.evaluate(() =>
			(window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
		);
		expect(
			results.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))
		).toEqual([]);
	});
}

test('at 320 px nothing scrolls sideways, and the rows of the table are cards', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
	// Laid out as cards it is still a table to those who listen to it.
	await expect(page.getByRole('table', { name: paper.table.title })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveCount(1);
	await page.locator('summary').filter({ hasText: 'On this page' }).click();
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: /^4\. / }).click();
	await expect(page.getByRole('heading', { name: /^4\. / })).toBeInViewport();
});

test('printed it is the claims that are shown, without what is only for the screen', async ({ page }) => {
	await open(page, '/paper/?verdict=inconsistent');
	await page.emulateMedia({ media: 'print' });
	await expect(shown(page)).toHaveCount(count(({ verdict }) => verdict === 'inconsistent'));
	await expect(page.getByRole('navigation', { name: 'On this page' })).toHaveCount(0);
	await expect(choice(page, /^Inconsistent/)).toHaveCount(0);
	await expect(status(page)).toBeVisible();
	await expect(page.getByText(paper.doi).first()).toBeVisible();
	await expect(page.getByRole('contentinfo')).toBeVisible();
});
