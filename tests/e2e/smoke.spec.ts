import { expect, test } from './support/test';

test('the first page opens, in English, with one headline and a content security policy', async ({
	page
}) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	await expect(policy).toHaveAttribute('content', /script-src 'self' 'sha256-/);
});

test('a page that does not exist says so', async ({ request }) => {
	expect((await request.get('/no-such-page/')).status()).toBe(404);
});
