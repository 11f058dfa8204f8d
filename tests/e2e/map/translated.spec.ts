import { changes, expectYear, slider } from '../support/atlas';
import { expect, test } from '../support/test';

// A page translator puts elements in place of the texts that components write to: only a page shows what becomes of both.
test('a page that the browser has translated goes on telling its year', async ({ page }) => {
	await page.goto('/year/2005/');
	await expect(slider(page)).toBeVisible();
	// Comes with what follows translators.
	await expect(page.getByRole('list', { name: /^On the map: arrow keys/ })).toBeAttached();
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (text.data.trim() && !text.parentElement?.closest('script, style, svg, font')) texts.push(text);
		}
		for (const text of texts) {
			const font: HTMLElement = document.createElement('font' as 'span');
			font.textContent = `«${text.data}»`;
			text.replaceWith(font);
		}
	});
	await slider(page).press('PageDown');
	await slider(page).press('Home');
	await slider(page).press('PageUp');
	await expectYear(page, 2001);
	await expect(changes(page, 2001)).toBeVisible();
	await expect(page.getByText('End of 2005')).toHaveCount(0);
	await expect(page.getByText('End of 2001').first()).toBeVisible();
});
