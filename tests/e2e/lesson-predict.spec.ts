/** A question about the map is answered on the map: nothing tells before, states are marked, the answer judges. */
import { pathToFileURL } from 'node:url';
import { expect, test } from './support/test';

test.setTimeout(120_000);
test.use({ viewport: { width: 1366, height: 768 } });

test('members are marked on the map, by mouse and by keyboard, and judged with the answer', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/lessons/from-five-to-ten/?map=svg&step=2');
	const caption = page.locator('[data-caption]');
	await expect(caption.getByText('0 picked')).toBeVisible({ timeout: 60_000 });

	// Neither statuses nor lines, documents or words tell; every state has a name and a border.
	const map = page.getByRole('region', { name: 'Map of 2001' });
	await expect(map.locator('[data-status], [data-phase], [data-place], [data-dispute-point]')).toHaveCount(0);
	const pale = await page
		.locator('#svg-map #world [data-kind="land"]')
		.evaluate((land) => getComputedStyle(land).fill);
	const borders = map.locator(
		'#svg-map #world :is([data-kind="borders"], .line.international, .line.treaty)'
	);
	expect(await borders.count()).toBeGreaterThan(1);
	const strokes = await borders.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
	for (const stroke of strokes) expect([pale, 'rgb(255, 255, 255)']).not.toContain(stroke);
	for (const name of ['Kazakhstan', 'Mongolia', 'India']) {
		await expect(map.locator('.label:not(.hidden)', { hasText: name })).toBeVisible();
	}
	expect(await map.innerText()).not.toMatch(/member|observer|partner/i);

	const middle = (id: string) =>
		page.locator(`#svg-map #world [data-id="${id}"]`).evaluate((path) => {
			const [left = 0, top = 0] = (path.getAttribute('data-label') ?? '').split(',').map(Number);
			const matrix = (path as SVGPathElement).getScreenCTM() ?? undefined;
			const at = new DOMPoint(left, top).matrixTransform(matrix);
			return [at.x, at.y] as const;
		});
	for (const id of ['KAZ', 'MNG', 'RUS', 'RUS']) await page.mouse.click(...(await middle(id)));
	await expect(map.locator('[data-picked="KAZ"]')).toBeVisible();
	await expect(map.locator('[data-picked="RUS"]')).toHaveCount(0);
	await expect(caption.getByText('2 picked')).toBeVisible();
	await caption.getByText('List of states').click();
	await caption.getByRole('checkbox', { name: 'China' }).focus();
	await page.keyboard.press('Space');
	await expect(caption.getByText('3 picked')).toBeVisible();

	// The clicker's keys stay the presentation's, also while a box to tick has the focus.
	await page.keyboard.press('b');
	const black = page.getByRole('button', { name: 'The screen is black' });
	await expect(black).toBeVisible();
	await page.keyboard.press('b');
	await expect(black).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(caption.getByText('2 of 6 found, 4 missed, 1 too many.')).toBeVisible();
	await expect(caption.locator('[data-found="wrong"]')).toContainText('Mongolia');
	for (const sign of ['hit KAZ', 'hit CHN', 'missed UZB', 'wrong MNG']) {
		await expect(map.locator(`[data-sign="${sign}"]`)).toBeVisible();
	}
	await expect(map.locator('#svg-map [data-kind="state"][data-status="member"]')).toHaveCount(6);
	await expect(map.locator('[data-phase]').first()).toBeAttached();
});

test('in the one file too, where a clicker has its keys while a question waits', async ({ page }, info) => {
	await page.goto('/lessons/from-five-to-ten/?map=svg&step=99');
	await page.getByRole('toolbar').waitFor({ timeout: 60_000 });
	await page.keyboard.press('End');
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 60_000 }),
		page.getByRole('button', { name: 'One file (.html)' }).click()
	]);
	const file = info.outputPath('lesson.html');
	await download.saveAs(file);
	await page.goto(`${pathToFileURL(file).href}#step=2`);
	const card = page.locator('.card');
	await expect(card.getByText('0 picked')).toBeVisible();
	await expect(page.locator('.map text', { hasText: 'Kazakhstan' })).toBeVisible();
	await card.getByText('List of states').click();
	for (const name of ['China', 'Mongolia', 'Russia', 'Russia']) {
		await card.getByRole('button', { name, exact: true }).click();
	}
	await expect(page.locator('.states [data-mark="picked"]')).toHaveCount(2);
	await page.locator('.states [data-id="KAZ"]').click();
	await expect(card.getByText('3 picked')).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.locator('.black')).toBeVisible();
	await page.keyboard.press('.');
	await page.keyboard.press('PageDown');
	await expect(card.locator('.prediction')).toContainText(
		'Too many: picked, and not in the answer: Mongolia'
	);
	await expect(page.locator('.states [data-mark="hit"]')).toHaveCount(2);
	await expect(page.locator('.states [data-mark="missed"]')).toHaveCount(4);
	// A choice is given by its number; the letter of a clicker's button is no answer.
	const answers = card.locator('.choices button');
	for (let presses = 0; presses < 20 && (await answers.count()) === 0; presses++) {
		await page.keyboard.press('PageDown');
	}
	await page.keyboard.press('b');
	await page.keyboard.press('b');
	await page.keyboard.press('2');
	await expect(answers.nth(1)).toHaveAttribute('aria-pressed', 'true');
	await expect(answers.nth(1)).toContainText('2');
});
