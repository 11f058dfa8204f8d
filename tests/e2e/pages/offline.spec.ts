/** Without a network: what works after one visit, what is taken along, and a tab that another build comes under. */
import type { Page } from '@playwright/test';
import { expectYear, slider } from '../support/atlas';
import { expectAlive, follow } from '../support/page';
import { SiteServer } from '../support/site-server';
import { expect, test } from '../support/test';

const PORT = 41_747;
const site = new SiteServer(PORT);

test.use({ baseURL: `http://127.0.0.1:${PORT}`, serviceWorkers: 'allow' });
test.beforeEach(async () => {
	site.deployed = false;
	await site.start();
});
test.afterEach(() => site.stop());

/** Waits until everything has come that comes with a first visit. */
async function expectKept(page: Page): Promise<void> {
	const isKept = () =>
		page.evaluate(async () => {
			const data = await caches.open('sco-atlas / data');
			return (await data.match('/_app/kept/en.json')) !== undefined;
		});
	await expect.poll(isKept, { timeout: 90_000, intervals: [1000] }).toBe(true);
}

test.describe.configure({ mode: 'default' });

test.describe('after one visit', () => {
	// A browser says itself that what it asked for did not come.
	test.use({ expectedProblems: [/Failed to load resource|ERR_CONNECTION_REFUSED|Failed to fetch/] });

	// One visit, all that it keeps, and tabs without a network: nothing cheaper has a service worker.
	test('years, search, a lesson and an export work without a network, and the rest is said to be missing', async ({
		context
	}) => {
		const first = await context.newPage();
		await first.goto('/year/2017/?map=svg');
		await expectKept(first);
		await first.close();
		await site.stop();

		const page = await context.newPage();
		await test.step('a year that was never opened', async () => {
			await page.goto('/year/1996/?map=svg');
			await expectYear(page, 1996);
			await slider(page).press('End');
			await expectYear(page, 2026);
		});
		await test.step('search by a name in another language', async () => {
			await page.getByRole('combobox', { name: /Search/ }).fill('Казахстан');
			await expect(page.getByRole('option', { name: /Kazakhstan/ }).first()).toBeVisible();
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
		});
		await test.step('a picture', async () => {
			await page.getByRole('button', { name: 'In class' }).click();
			await page.getByRole('button', { name: 'Print, pictures, handout' }).click();
			const saved = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Save SVG' }).click();
			expect((await saved).suggestedFilename()).toMatch(/\.svg$/);
			await page.keyboard.press('Escape');
		});
		await test.step('what a script asks for and is not here', async () => {
			await follow(page, '/state/KAZ/');
			await expect(
				page.getByRole('heading', { name: 'There is no network, and this page is not on this device' })
			).toBeVisible();
			await expect(page.getByText('not in the atlas')).toHaveCount(0);
			await expect(page.getByRole('link', { name: '1996', exact: true })).toBeVisible();
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByRole('heading', { name: /There is no network/ })).toBeVisible();
		});
		await test.step('a lesson', async () => {
			await page.goto('/lessons/fergana/?map=svg');
			await expect(page.locator('.present.alive')).toBeVisible();
			await page.keyboard.press('ArrowRight');
			await expect(page.locator('[data-step]')).toContainText('Step 2');
		});
		await test.step('the network is back', async () => {
			await page.goto('/state/KAZ/');
			await site.start();
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
		});
	});
});

test.describe('after more was taken along', () => {
	test('the rest is taken along, and a tab outlives another build', async ({ context }) => {
		const page = await context.newPage();
		await page.goto('/about/offline/');
		await expectKept(page);
		await page.reload();
		await expect(page.locator('[data-part="first"]')).toHaveAttribute('data-here', 'true');
		await page.getByRole('button', { name: /^Take along: / }).click();
		await expect(page.getByText('All that was chosen is on this device.')).toBeVisible({ timeout: 60_000 });
		await site.stop();

		await test.step('pages that were never opened, by a link and by a script', async () => {
			await page.goto('/state/UZB/?map=svg');
			await expectAlive(page);
			await follow(page, '/dispute/ind-pak-kashmir/');
			await expect(page.getByRole('heading', { level: 1, name: /Kashmir/ })).toBeVisible();
			await page.goto('/dyad/IND-PAK/');
			await expect(page.getByRole('heading', { level: 1 })).toContainText('India');
		});
		await test.step('another build comes under an open tab', async () => {
			site.deployed = true;
			await site.start();
			await page.goto('/year/2005/?map=svg');
			await expectAlive(page);
			const waits = await page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update();
				return registration.waiting !== null || registration.installing !== null;
			});
			expect(waits, 'the new worker waits').toBe(true);
			// Its scripts are gone from the server.
			await page.getByRole('button', { name: 'In class' }).click();
			await page.getByRole('button', { name: 'Film of all years' }).click();
			await expect(page.getByRole('button', { name: 'Make the film' })).toBeVisible();
			await page.keyboard.press('Escape');
			await expectYear(page, 2005);
		});
	});
});

test.describe('without a service worker', () => {
	test.use({
		serviceWorkers: 'block',
		expectedProblems: [/Failed to load resource|ERR_FAILED|Failed to fetch/]
	});

	test('a part that does not come says so where it was asked for, and comes when it is asked for again', async ({
		page
	}) => {
		const again = page.getByRole('button', { name: 'Try again' });
		await page.route('**/data/names.json', (route) => route.abort());
		await page.goto('/year/2017/?map=svg');
		await expect(page.getByRole('combobox', { name: /Search/ })).toBeAttached();
		await expect(page.getByRole('button', { name: 'In class' })).toBeAttached();
		await test.step('names of the search', async () => {
			const field = page.getByRole('combobox', { name: /Search/ });
			await field.fill('Казахстан');
			await expect(again.first()).toBeVisible();
			await expect(page.getByText('Nothing found')).toHaveCount(0);
			await page.unroute('**/data/names.json');
			await again.first().click();
			await field.click();
			await expect(page.getByRole('option', { name: /Kazakhstan/ }).first()).toBeVisible();
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
		});
		await page.route('**/_app/immutable/{chunks,assets}/*', (route) => route.abort());
		for (const name of ['Film of all years', 'Share and embed']) {
			await test.step(name, async () => {
				await page.getByRole('button', { name: 'In class' }).click();
				await page.getByRole('button', { name }).click();
				await expect(page.getByText('A part of this page could not be loaded').first()).toBeVisible();
			});
		}
		await test.step('with the network back', async () => {
			await page.unroute('**/_app/immutable/{chunks,assets}/*');
			await again.first().click();
			// Browsers remember that a script did not come: the page is loaded anew.
			await page.getByRole('button', { name: 'In class' }).click();
			await page.getByRole('button', { name: 'Film of all years' }).click();
			await expect(page.getByRole('button', { name: 'Make the film' })).toBeVisible();
		});
	});

	test('a link followed without a network says that it is gone, and works when it is back', async ({
		page
	}) => {
		await page.goto('/year/2017/?map=svg');
		await expectAlive(page);
		// The page of errors comes with the first page, after its picture.
		await page.waitForLoadState('networkidle');
		await site.stop();
		await follow(page, '/state/KAZ/');
		await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
		await expect(page.getByText('not in the atlas')).toHaveCount(0);
		await site.start();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
	});
});
