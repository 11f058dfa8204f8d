import type { Locator, Page } from '@playwright/test';
import { encode } from 'uqr';
import { region } from '../support/atlas';
import { tabTo } from '../support/keyboard';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

/** The modules that the code on the page draws, without the light around them. */
function drawn(code: Locator): Promise<boolean[][]> {
	return code.evaluate((svg) => {
		const size = (svg as SVGSVGElement).viewBox.baseVal.width;
		const dark = svg.querySelector<SVGPathElement>('.dark')!;
		const at = (x: number, y: number) => dark.isPointInFill(new DOMPoint(x + 0.5, y + 0.5));
		return Array.from({ length: size - 8 }, (_, y) =>
			Array.from({ length: size - 8 }, (_, x) => at(x + 4, y + 4))
		);
	});
}

async function openByKeyboard(page: Page): Promise<Locator> {
	await tabTo(page, page.getByRole('button', { name: 'In class' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Share and embed' }));
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Share and embed' });
	await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeVisible();
	return dialog;
}

// A code that is read back from its pixels, what is downloaded, and a frame as it stands in another page.
test('a view is shared by keyboard, and its code is saved', async ({ page, baseURL }) => {
	await test.step('a view is shared by keyboard: link, QR code that encodes it, and a frame that shows it', async () => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto('/dispute/ind-pak-kashmir/?year=1999&layers=status,disputes&map=svg');
		await expect(region(page, 1999)).toBeVisible();
		const dialog = await openByKeyboard(page);
		const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
		expect(link).toBe(`${baseURL ?? ''}/dispute/ind-pak-kashmir/?year=1999&layers=status,disputes&map=svg`);

		const code = dialog.getByRole('img', { name: /^QR code/ }).first();
		expect(await drawn(code)).toEqual(encode(link, { ecc: 'M', boostEcc: true, border: 0 }).data);
		// Dark on light, also where the page is light on dark.
		await expect(code.locator('.light')).toHaveCSS('fill', 'rgb(255, 255, 255)');
		await expect(code.locator('.dark')).toHaveCSS('fill', 'rgb(0, 0, 0)');

		// Large over the whole window; Esc closes that alone.
		await tabTo(page, dialog.getByRole('button', { name: 'Show large' }));
		await page.keyboard.press('Enter');
		const large = page.getByRole('dialog', { name: 'QR code, large' });
		const height = (await large.getByRole('img').boundingBox())?.height ?? 0;
		expect(height).toBeGreaterThan(600);
		await page.keyboard.press('Escape');
		await expect(large).toBeHidden();
		await expect(dialog).toBeVisible();

		const html = await dialog.getByRole('textbox', { name: 'HTML' }).inputValue();
		const framed = '/embed/year/1999/?thing=dispute/ind-pak-kashmir&amp;layers=status,disputes&amp;map=svg';
		expect(html).toContain(`src="${baseURL ?? ''}${framed}"`);
		await tabTo(page, dialog.getByText('Preview', { exact: true }));
		await page.keyboard.press('Enter');
		const preview = dialog.frameLocator('iframe');
		await expect(preview.getByRole('heading', { level: 1 })).toContainText('1999');
		await expect(preview.getByText('1999: Armed')).toBeVisible();

		await dialog.focus();
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'In class' })).toBeFocused();
	});

	await test.step('the code is saved as SVG and PNG, and its HTML follows the size that is chosen', async () => {
		await follow(page, '/year/2017/?map=svg');
		await expect(region(page, 2017)).toBeVisible();
		const dialog = await openByKeyboard(page);
		for (const [button, name] of [
			['Save as SVG', 'sco-atlas-2017-qr.svg'],
			['Save as PNG', 'sco-atlas-2017-qr.png']
		] as const) {
			const download = page.waitForEvent('download');
			await dialog.getByRole('button', { name: button }).click();
			expect((await download).suggestedFilename()).toBe(name);
		}
		const html = dialog.getByRole('textbox', { name: 'HTML' });
		await expect(html).toHaveValue(/width="100%"/);
		await dialog.getByRole('combobox', { name: 'Size' }).selectOption('Width and height');
		await dialog.getByRole('spinbutton', { name: 'Width' }).fill('100');
		await expect(html).toHaveValue(/width="240" height="480"/);
		await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
		await expect(html).toHaveValue(/\/embed\/year\/2017\/\?map=svg&amp;theme=dark"/);
	});
});
