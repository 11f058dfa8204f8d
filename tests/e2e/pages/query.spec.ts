import { expectAlive } from '../support/page';
import { expect, test } from '../support/test';

// The engine in its worker under the policy of the page, and a query that has no end: only a browser has either.
test('the record is asked with the keyboard: a ready question, a wrong query, one without an end', async ({
	page
}) => {
	await page.clock.install();
	await page.goto('/query/');
	await expectAlive(page);
	const status = page.getByRole('status');
	const editor = page.getByRole('textbox', { name: 'Query in SQL' });
	const table = page.getByRole('table', { name: 'Result of a query' });

	await test.step('a ready question is answered below its query', async () => {
		await page.getByRole('link', { name: 'Which pairs of members used force, and when?' }).press('Enter');
		await expect(page).toHaveURL(/\?q=armed-pairs$/);
		await expect(status).toHaveText(/^\d+ rows$/);
		const rows = Number.parseInt(await status.innerText(), 10);
		await expect(table.locator('tbody tr')).toHaveCount(rows);
		await expect(page.getByRole('heading', { name: 'The query' })).toBeFocused();
		await expect(table.getByRole('link', { name: 'IND', exact: true }).first()).toHaveAttribute(
			'href',
			/\/state\/IND\/$/
		);
		await expect(page.getByRole('img', { name: /^Map: the states named in the answer/ })).toBeVisible();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV' }).press('Enter')
		]);
		expect(file.suggestedFilename()).toMatch(/^sco-atlas-query-\d/);
	});

	await test.step('a wrong query is explained, with the words of the engine', async () => {
		await editor.fill('SELECT naem FROM states');
		await editor.press('Control+Enter');
		await expect(status).toContainText('has a column “naem”');
		await expect(page.getByText('SQLite says: no such column: naem')).toBeVisible();
		await expect(table).toHaveCount(0);
		await expect(editor).toBeFocused();
	});

	await test.step('one without an end is stopped, and the next is answered', async () => {
		await editor.fill(
			'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n'
		);
		await editor.press('Control+Enter');
		await expect(status).toHaveText('Running …');
		await page.clock.fastForward(5000);
		await expect(status).toContainText('Stopped after 5 seconds');
		await page.goBack();
		await expect(status).toContainText('has a column “naem”');
	});
});
