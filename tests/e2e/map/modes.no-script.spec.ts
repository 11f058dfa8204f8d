import { expect, test } from '../support/test';

test('this browser runs no script, and the first page still has its headline', async ({ page }) => {
	await page.setContent('<p>before</p><script>document.body.textContent = "after"</script>');
	await expect(page.getByText('before')).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
