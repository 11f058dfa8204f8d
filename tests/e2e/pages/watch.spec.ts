/** The watch of all browser tests is itself tested: a page that does everything wrong is found out. */
import { expect, test } from '@playwright/test';
import { watch } from '../support/watch';

const BAD_PAGE = `<!doctype html><html lang="en"><title>Bad</title>
<meta http-equiv="content-security-policy" content="script-src 'self'">
<script>document.title = 'inline'</script>
<script src="/bad.js"></script>
<img src="http://another.invalid/picture.png" alt="">
</html>`;
const BAD_SCRIPT = `console.error('something went wrong'); throw new Error('thrown');`;

test('errors, violations and foreign requests are all seen', async ({ context, page, baseURL }) => {
	const problems = watch(context, new URL(baseURL ?? '').origin);
	await page.route('**/bad', (route) => route.fulfill({ contentType: 'text/html', body: BAD_PAGE }));
	await page.route('**/bad.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: BAD_SCRIPT })
	);
	await page.goto('/bad');
	await expect
		.poll(() => problems)
		.toEqual(
			expect.arrayContaining([
				'page error: thrown',
				expect.stringMatching(/^console error: something went wrong \(.*bad\.js\)$/),
				expect.stringMatching(/^console error: .*Content Security Policy/),
				'request to another host: http://another.invalid/picture.png'
			])
		);
});
