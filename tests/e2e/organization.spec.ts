import path from 'node:path';
import { loadAtlas } from '../../src/lib/data/from-files';
import { factsOf, trustOf } from '../../src/lib/domain';
import { expect, test } from './support/test';

const atlas = loadAtlas(path.resolve(import.meta.dirname, '../../src/lib/data/record'));

test('the chart is a list that names every institution once, under what it is part of', async ({ page }) => {
	await page.goto('/organization/');
	const chart = page.locator('ul.chart');
	for (const { id, partOf } of atlas.institutions) {
		const link = chart.locator(`a[href$="/institution/${id}/"]`);
		await expect(link, id).toHaveCount(1);
		if (partOf === null) continue;
		const parent = chart.locator('li').filter({ has: page.locator(`a[href$="/institution/${partOf}/"]`) });
		await expect(
			parent.locator(`ul a[href$="/institution/${id}/"]`).first(),
			`${id} in ${partOf}`
		).toBeVisible();
	}
});

test('every chair, seat and term stands in a table, with the marks of what is from memory', async ({
	page
}) => {
	await page.goto('/organization/');
	for (const { year, iso3 } of atlas.chairs) {
		await expect(page.locator(`#chair-${year} a[href$="/state/${iso3}/"]`)).toBeVisible();
	}
	const wanted = factsOf(atlas)
		.filter(({ kind }) => kind === 'chair' || kind === 'seat' || kind === 'term')
		.flatMap(({ key, fact }) => [
			...(fact.confidence === 'memory' ? [key] : []),
			...(fact.unverified ?? []).map((field) => `${key} ${field}`)
		]);
	const shown = await page
		.locator('table [data-unverified]')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-unverified')));
	expect(shown.sort()).toEqual(wanted.sort());
});

test('the counts of the page of sources are those of the record', async ({ page }) => {
	await page.goto('/sources/');
	for (const level of ['sourced', 'disputed', 'unverified'] as const) {
		const count = factsOf(atlas).filter(({ fact }) => trustOf(fact) === level).length;
		await expect(page.locator(`[data-trust="${level}"]`)).toHaveText(String(count));
	}
	await expect(page.locator('a[href*="/source/"]')).toHaveCount(atlas.sources.length);
	await page.getByRole('searchbox', { name: /^Filter/ }).fill('tass 2025');
	const expected = atlas.sources.filter(({ title, publisher, published }) => {
		const text = `${title} ${publisher} ${published ?? ''}`.toLowerCase();
		return text.includes('tass') && text.includes('2025');
	});
	await expect(page.locator('a[href*="/source/"]')).toHaveCount(expected.length);
});

test('on a narrow page the links of the head are a menu that opens with the keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/organization/');
	const link = page.getByRole('navigation', { name: 'Atlas' }).getByRole('link', { name: 'Organization' });
	await expect(link).toBeHidden();
	await page.locator('header summary').focus();
	await page.keyboard.press('Enter');
	await expect(link).toBeVisible();
	await expect(link).toHaveAttribute('aria-current', 'page');
});
