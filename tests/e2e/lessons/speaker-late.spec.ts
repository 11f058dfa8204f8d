/** What a lesson loads late and does not come: the reader is told, and can ask for it again. */
import { expect, test } from '../support/test';

test.use({ expectedProblems: [/Failed to load resource/], viewport: { width: 1024, height: 768 } });

// Only a browser asks for a script a second time.
test('the window of the speaker', async ({ page }) => {
	let cut = true;
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		// Names of scripts say nothing: it is known by what stands in it.
		const response = await route.fetch();
		const body = await response.text();
		await (cut && body.includes('speaker-now') ? route.abort() : route.fulfill({ response, body }));
	});
	await page.goto('/lessons/from-five-to-ten/?map=svg&speaker');
	const note = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	await expect(note).toBeVisible();
	// Meanwhile the lesson is there.
	await expect(page.locator('[data-caption]')).toBeVisible();
	cut = false;
	await note.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('main.speaker')).toBeVisible();
	await expect(note).toBeHidden();
	// Scripts that come when the test has ended are no failure of it.
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});
