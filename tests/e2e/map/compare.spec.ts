import type { Page } from '@playwright/test';
import type { Snapshot } from '../../../src/lib/domain/types/snapshot-types';
import { expectYear, region } from '../support/atlas';
import { axeFinds } from '../support/axe';
import { CROWDED, expectSignsApart } from '../support/compare-signs';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

const list = (page: Page, name: RegExp) => page.getByRole('list', { name });
const swipe = (page: Page) => page.getByRole('slider', { name: /^Divider between/ });

/** What the page holds against each other, computed here from the downloads of the two years and those between. */
async function fromDownloads(page: Page, before: number, after: number) {
	const years = Array.from({ length: after - before + 1 }, (_, index) => before + index);
	const snapshots = await Promise.all(
		years.map(async (year) => (await (await page.request.get(`/data/years/${year}.json`)).json()) as Snapshot)
	);
	const [first, last] = [snapshots[0]!, snapshots.at(-1)!];
	const was = new Map(first.states.map(({ iso3, status }) => [iso3, status]));
	const documents = snapshots.slice(1).flatMap((snapshot) => snapshot.documents);
	return {
		joined: last.states.filter(({ iso3 }) => !was.has(iso3)).map(({ iso3 }) => iso3),
		changed: last.states
			.filter(({ iso3, status }) => was.has(iso3) && was.get(iso3) !== status)
			.map(({ iso3 }) => iso3),
		documents: documents.map(({ id }) => id)
	};
}

/** Ids of the things that a list leads to, and whether each keeps the comparison. */
const linked = (page: Page, name: RegExp) =>
	list(page, name)
		.locator('a[href]')
		.evaluateAll((links) =>
			links.map((link) => {
				const { pathname, search } = new URL((link as HTMLAnchorElement).href);
				return { id: decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? ''), search };
			})
		);

// Lists, signs and fills against each other and against the downloads, and each way out of a comparison.
test('one map of what differs agrees with the downloads, and can be swapped, ended and asked for', async ({
	page
}) => {
	await test.step('disputes that are the same at both ends are faint, those settled at both are not there', async () => {
		await page.goto('/year/2017/?compare=2005&map=svg');
		const snapshotOf = async (year: number) =>
			(await (await page.request.get(`/data/years/${year}.json`)).json()) as Snapshot;
		const [before, after] = [await snapshotOf(2005), await snapshotOf(2017)];
		const was = new Map(before.disputes.map(({ id, phase }) => [id, phase]));
		const same = new Set(after.disputes.filter(({ id, phase }) => was.get(id) === phase).map(({ id }) => id));
		await expect(page.locator('.arc.faint').first()).toBeAttached();
		const arcs = await page.locator('#svg-map .arc').evaluateAll((found) =>
			found.map((arc) => ({
				id: arc.getAttribute('data-dispute') ?? '',
				phase: arc.getAttribute('data-phase'),
				faint: arc.classList.contains('faint')
			}))
		);
		for (const { id, phase, faint } of arcs) {
			if (faint) expect(phase, id).toBe(was.get(id));
			if (faint) expect(same.has(id), id).toBe(true);
			if (same.has(id) && was.get(id) === 'settled') expect(phase, id).toBeNull();
		}
	});

	await test.step('one map of what differs: lists, signs and both years agree with the downloads; swap, end', async () => {
		const expected = await fromDownloads(page, 2005, 2017);
		await expect(page.getByRole('heading', { level: 1, name: '2005 and 2017' })).toBeVisible();
		await expect(
			page.getByText(/^Between the end of 2005 and the end of 2017: 2 states became members/).first()
		).toBeVisible();

		const ids = async (name: RegExp) => {
			const links = await linked(page, name);
			for (const { search } of links) expect(search).toContain('compare=2005');
			return links.map(({ id }) => id).sort();
		};
		const marked = async () => {
			const signs = await page
				.locator('[data-compare-mark^="state"]')
				.evaluateAll((found) => found.map((sign) => sign.getAttribute('data-compare-mark')).join(' '));
			return signs
				.split(' ')
				.filter((part) => part !== 'state')
				.sort();
		};
		const joined = (await ids(/^Joined/)).sort();
		const changed = (await ids(/^Changed status/)).sort();
		expect(joined).toEqual([...expected.joined].sort());
		expect(changed).toEqual([...expected.changed].sort());
		expect(await marked()).toEqual([...joined, ...changed].sort());
		await expect(
			page.getByRole('heading', { name: /^Documents signed or adopted in between/ })
		).toContainText(String(expected.documents.length));
		// States that differ keep the fill of the later year; the others are paled.
		await expect(page.locator('#svg-map [data-id="IND"]')).toHaveAttribute('data-status', 'member');
		await expect(page.locator('#svg-map [data-id="IND"]')).not.toHaveClass(/paled/);
		await expect(page.locator('#svg-map [data-id="KAZ"]')).toHaveClass(/paled/);
		await expect(region(page, 2017)).toHaveAccessibleDescription(/what differs from 2005/);
		expect(await axeFinds(page)).toEqual([]);

		await page.getByRole('link', { name: 'Swap the years' }).click();
		await expect(page).toHaveURL(/\/year\/2005\/\?map=svg&compare=2017$/);
		await expect(region(page, 2017)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1, name: '2005 and 2017' })).toBeVisible();
		expect(await marked()).toEqual([...joined, ...changed].sort());

		await page.getByRole('link', { name: 'End the comparison' }).click();
		await expect(page).toHaveURL(/\/year\/2005\/\?map=svg$/);
		await expectYear(page, 2005);
		await expect(page.locator('[data-compare-mark]')).toHaveCount(0);
		await expect(page.getByRole('list', { name: 'Changes in 2005' })).toBeVisible();
	});

	await test.step('"In class" compares with another year', async () => {
		await follow(page, '/year/2017/?map=svg');
		await expectYear(page, 2017);
		await page.getByRole('button', { name: 'In class' }).click();
		await page.getByRole('button', { name: 'Compare with another year' }).click();
		await page.getByLabel('Compare 2017 with').selectOption('2016');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('status')).toContainText('2 states became members (India and Pakistan)');
		await dialog.getByRole('radio', { name: 'Swipe' }).check();
		await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page).toHaveURL(/\/year\/2017\/\?map=svg&compare=2016&show=swipe$/);
		await expect(swipe(page)).toBeVisible();
	});
});

// That the maps follow each other, and what axe finds on two of them and under a divider: only layout shows it.
test('two years on two maps and under a divider, from the page of a thing', async ({ page }) => {
	await test.step('the page of a thing keeps the comparison; the years and the form can be chosen', async () => {
		await page.goto('/year/2017/?compare=2005&map=svg');
		await list(page, /^Changed status/)
			.getByRole('link', { name: 'India' })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: 'India' })).toBeVisible();
		await expect(page.locator('[data-compare-mark="state IND"]')).toBeVisible();
		await page.getByRole('link', { name: 'All that differs' }).click();
		await page.getByLabel('Earlier year').selectOption('2001');
		await expect(page.getByRole('heading', { level: 1, name: '2001 and 2017' })).toBeVisible();
		await page.getByLabel('Later year').selectOption('2025');
		await expect(page).toHaveURL(/\/year\/2025\/\?map=svg&compare=2001$/);
		await page.getByRole('radio', { name: 'Side by side' }).check();
		await expect(region(page)).toHaveCount(2);
		await follow(page, '/year/2017/?compare=2044&map=svg');
		await expect(page.getByText('“2044” is no compare that the atlas knows')).toBeVisible();
		await expect(page.getByRole('list', { name: 'Changes in 2017' })).toBeVisible();
	});

	await test.step('two plain maps side by side move together, whichever is moved', async () => {
		await follow(page, '/year/2017/?compare=2005&show=side&map=svg');
		await expect(region(page, 2005)).toBeVisible();
		await expect(region(page, 2017)).toBeVisible();
		await expect(page.locator('#svg-map-beside [data-id="IND"]')).toHaveAttribute('data-status', 'observer');
		await expect(page.locator('#svg-map [data-id="IND"]')).toHaveAttribute('data-status', 'member');
		// On two maps names lie on shapes whose colours axe takes for those of the sea; they have a halo.
		expect(await axeFinds(page, { exclude: ['.marks .label'] })).toEqual([]);
		const view = async (id: string) =>
			((await page.locator(id).getAttribute('viewBox')) ?? '')
				.split(' ')
				.map((part) => Math.round(Number(part)));
		const start = await view('#svg-map');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => view('#svg-map')).not.toEqual(start);
		await expect.poll(async () => String(await view('#svg-map-beside'))).toBe(String(await view('#svg-map')));

		const nearer = await view('#svg-map');
		const { x, y, width, height } = (await region(page, 2005).boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		await expect(async () => {
			// The first turn loads what moving takes.
			await page.mouse.wheel(0, -120);
			expect(await view('#svg-map-beside')).not.toEqual(nearer);
		}).toPass();
		await expect.poll(() => view('#svg-map')).not.toEqual(nearer);
		await expect.poll(async () => String(await view('#svg-map'))).toBe(String(await view('#svg-map-beside')));
	});

	await test.step('the divider of the swipe is a slider for the keyboard', async () => {
		await follow(page, '/year/2017/?compare=2005&show=swipe&map=svg');
		await expect(swipe(page)).toHaveAttribute('aria-valuenow', '50');
		await swipe(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(swipe(page)).toHaveAttribute('aria-valuenow', '52');
		await page.keyboard.press('End');
		await expect(swipe(page)).toHaveAttribute('aria-valuenow', '100');
		await page.keyboard.press('Home');
		await page.keyboard.press('PageUp');
		await expect(swipe(page)).toHaveAttribute('aria-valuenow', '10');
		await expect(page.getByText('2005', { exact: true }).first()).toBeAttached();
		expect(await axeFinds(page)).toEqual([]);
	});
});

test('without being told to, a browser without WebGL compares on plain maps', async ({ page }) => {
	await page.goto('/year/2017/?compare=2005');
	await expect(page.getByRole('heading', { level: 1, name: '2005 and 2017' })).toBeVisible();
	await expect(page.locator('[data-compare-mark="state IND"]')).toBeVisible();
	await page.getByRole('radio', { name: 'Swipe' }).check();
	await expect(page.getByRole('slider', { name: 'Divider between 2005 and 2017' })).toBeVisible();
	await page.getByRole('radio', { name: 'Side by side' }).check();
	for (const year of [2005, 2017]) await expect(region(page, year)).toHaveAttribute('data-drawn', 'svg');

	// On a phone the earlier year stands above the later one, each with its number, which covers no name.
	await page.setViewportSize({ width: 390, height: 844 });
	const [before, after] = [region(page, 2005), region(page, 2017)];
	await expect
		.poll(async () => ((await before.boundingBox())?.y ?? 0) < ((await after.boundingBox())?.y ?? 0))
		.toBe(true);
	const covered = () =>
		page.evaluate(() => {
			const boxes = (selector: string) =>
				[...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
			const names = boxes('.map .marks [data-name]').filter(({ width }) => width > 0);
			return boxes('.years').flatMap((chip) =>
				names.filter(
					(name) =>
						name.left < chip.right &&
						name.right > chip.left &&
						name.top < chip.bottom &&
						name.bottom > chip.top
				)
			).length;
		});
	await expect.poll(covered).toBe(0);
});

test('on a projector the signs of a lesson hide no name and no sign, and a number of them opens their list', async ({
	page
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${CROWDED}&map=svg`);
	await expectSignsApart(page, 'svg');

	await test.step('a number of signs opens their list, which leaves the lesson its place', async () => {
		const number = page.getByRole('button', { name: /^\d+ disputes that differ: / }).first();
		const name = (await number.getAttribute('aria-label')) ?? '';
		const listed = page.locator('[popover]:popover-open li');
		await number.focus();
		await page.keyboard.press('Enter');
		await expect(listed).toHaveCount(parseInt(name));
		await expect(listed.first()).toContainText(name.split(': ')[1] ?? '?');
		await page.keyboard.press('Escape');
		await expect(listed).toHaveCount(0);
		await expect(page).toHaveURL(/step=4/);
	});
});
