/** A question about the map is answered on the map; that of the one file is tested in lesson-files.spec.ts. */
import { expect, test } from '../support/test';

test.setTimeout(120_000);
test.use({ viewport: { width: 1366, height: 768 } });

// Before the answer nothing on the map may tell it, whatever the ways of picking: only the drawn map shows that.
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
	await expect(map.locator('[data-place]').first()).toBeAttached();
});
