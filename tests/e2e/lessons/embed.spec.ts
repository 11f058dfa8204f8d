import type { FrameLocator, Page } from '@playwright/test';
import { axeFinds, setScheme } from '../support/axe';
import { serveAtlas, serveCourse } from '../support/course';
import { expect, test } from '../support/test';

type Server = Awaited<ReturnType<typeof serveAtlas>>;
let course: Server;
/** On hosts with and without `Access-Control-Allow-Origin: *`. */
let open: Server;
let closed: Server;
test.beforeAll(async () => {
	[course, open, closed] = await Promise.all([serveCourse(), serveAtlas(true), serveAtlas(false)]);
});
test.afterAll(() => {
	for (const server of [course, open, closed]) server.close();
});

/** The course page and the host are other sites than that of the other tests. */
const ELSEWHERE = /^request to another host: http:\/\/127\.0\.0\.1:\d+\//;
test.use({ expectedProblems: [ELSEWHERE] });

/** Opens the course page with the frame in it. */
async function visit(page: Page, src: string, more: string, size = [640, 480]): Promise<FrameLocator> {
	const attributes = `src="${src.replaceAll('&', '&amp;')}" width="${size[0]}" height="${size[1]}" ${more}`;
	await page.goto(`${course.origin}/?frame=${encodeURIComponent(attributes)}`);
	return page.frameLocator('iframe');
}

const slider = (frame: FrameLocator) => frame.getByRole('slider', { name: 'Year' });
const heading = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 });
const window_ = (frame: FrameLocator) => frame.locator('#svg-map').getAttribute('viewBox');

const RECOMMENDED = 'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"';
const FRAMES = [
	{ name: 'no sandbox, any host', more: '', host: () => closed },
	{ name: 'the sandbox of the HTML that is given, any host', more: RECOMMENDED, host: () => closed },
	{
		name: 'allow-scripts alone, a host whose files may be read',
		more: 'sandbox="allow-scripts"',
		host: () => open
	}
];

for (const { name, more, host } of FRAMES) {
	// Each sandbox takes something else away: keys, wheel, storage and links are tried in each of them.
	test(`shows, steps and answers in a frame, and leaves the wheel and the keys to the page around it: ${name}`, async ({
		page,
		context
	}) => {
		const frame = await visit(page, `${host().origin}/embed/year/2017/?map=svg`, more);
		await expect(slider(frame)).toBeEnabled();
		await expect(heading(frame)).toContainText('2017');
		const entries = await page.evaluate(() => history.length);

		await frame.getByRole('button', { name: 'Next year' }).click();
		await expect(heading(frame)).toContainText('2018');
		await slider(frame).press('PageDown');
		await expect(slider(frame)).toHaveAttribute('aria-valuenow', '2013');
		await slider(frame).press('Home');
		await expect(heading(frame)).toContainText('1996');

		// A click names the thing and leads to it in a new tab; the frame stays.
		await frame.locator('path[data-id="KAZ"]').click();
		const card = frame.getByRole('status').filter({ hasText: 'Kazakhstan' });
		await expect(card).toContainText('1996: Shanghai Five');
		const link = card.getByRole('link', { name: 'Open in the atlas' });
		await expect(link).toHaveAttribute('href', '/state/KAZ/?year=1996');
		await expect(link).toHaveAttribute('target', '_blank');
		await card.getByRole('button', { name: 'Close' }).click();
		await expect(card).toHaveCount(0);

		const inner = page.frames()[1]!;
		expect(new URL(inner.url()).pathname).toMatch(/^\/embed\//);
		expect(await page.evaluate(() => history.length)).toBe(entries);
		expect(await context.cookies()).toEqual([]);
		const kept = await inner.evaluate(async () => {
			try {
				return [localStorage.length, document.cookie.length, (await indexedDB.databases()).length];
			} catch {
				return 'out of reach';
			}
		});
		expect(kept).toEqual(more === FRAMES[2]!.more ? 'out of reach' : [0, 0, 0]);

		const before = await window_(frame);
		const box = (await page.locator('iframe').boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.wheel(0, 240);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		await expect(frame.getByText('Ctrl and wheel zoom the map')).toBeVisible();
		expect(await window_(frame)).toBe(before);

		const at = await page.evaluate(() => scrollY);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -240);
		await page.keyboard.up('Control');
		await expect.poll(() => window_(frame)).not.toBe(before);
		expect(await page.evaluate(() => scrollY)).toBe(at);

		// Tab goes through the frame and out of it.
		await slider(frame).focus();
		for (let presses = 0; presses < 12; presses++) {
			await page.keyboard.press('Tab');
			if (await page.evaluate(() => document.activeElement === document.body)) break;
		}
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	});
}

test.describe('without scripts, as in a sandbox without an origin on a host whose files may not be read', () => {
	test.use({
		expectedProblems: [
			[ELSEWHERE, /blocked by CORS policy/, /Failed to load resource/, /dynamically imported module/],
			{ scope: 'test' }
		]
	});

	test('shows the year, its map and what goes with it', async ({ page }) => {
		const frame = await visit(
			page,
			`${closed.origin}/embed/year/2017/`,
			'sandbox="allow-scripts allow-popups"'
		);
		await expect(heading(frame)).toContainText('2017 8 members, 4 observers, 6 dialogue partners');
		await expect(frame.locator('path[data-id="IND"]')).toHaveAttribute('data-status', 'member');
		await expect(frame.getByText(/Boundaries: Natural Earth .* as of 2018/)).toBeVisible();
		await frame.getByText('Legend', { exact: true }).click();
		await expect(frame.getByText(/India, Kazakhstan/)).toBeVisible();
		await frame.getByRole('link', { name: 'Next year' }).click();
		await expect(heading(frame)).toContainText('2018');
	});
});

// A page opened from a frame inherits its sandbox unless told otherwise; only a browser enforces it.
test('the link to the atlas opens a page that no frame holds in', async ({ page, context }) => {
	const frame = await visit(page, `${closed.origin}/embed/year/2005/?layers=status&map=svg`, RECOMMENDED);
	await expect(slider(frame)).toBeEnabled();
	const opened = context.waitForEvent('page');
	await frame.getByRole('link', { name: 'SCO Atlas' }).click();
	const atlas = await opened;
	expect(atlas.url()).toBe(`${closed.origin}/year/2005/?layers=status`);
	expect(await atlas.evaluate(() => window.origin)).toBe(closed.origin);
	await expect(atlas.getByRole('slider', { name: 'Year' })).toHaveAttribute('aria-valuenow', '2005');
});

test('shows the thing, the layers and the colours that its address names', async ({ page }) => {
	const query = '?thing=dispute/ind-pak-kashmir&layers=disputes&at=66,24,98,42&map=svg&theme=dark';
	const frame = await visit(page, `${closed.origin}/embed/year/1999/${query}`, RECOMMENDED);
	const card = frame.getByRole('status').filter({ hasText: 'Kashmir' });
	await expect(card).toContainText('1999: Armed');
	await expect(card.getByRole('link')).toHaveAttribute(
		'href',
		'/dispute/ind-pak-kashmir/?year=1999&layers=disputes&at=66,24,98,42'
	);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(frame.locator('path[data-id="RUS"]')).not.toHaveAttribute('data-status');
});

// The cards of the frame lie over the map: whether they meet is a matter of layout and of the frame's size.
test('fits into frames of any size, with no card over another, and axe finds nothing in it', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	const frame = await visit(page, `${closed.origin}/embed/year/2024/?map=svg`, RECOMMENDED);
	await expect(slider(frame)).toBeEnabled();
	const inner = page.frames()[1]!;
	const measured = () =>
		inner.evaluate(() => {
			const { scrollWidth, scrollHeight } = document.documentElement;
			const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
			const [head, bar] = [box('.head'), box('.bar')];
			const clipped = [...document.querySelectorAll('.head, .bar')].filter(
				(card) => card.scrollWidth > card.clientWidth || card.scrollHeight > card.clientHeight
			);
			return {
				size: [innerWidth, innerHeight],
				overflow: [scrollWidth - innerWidth, scrollHeight - innerHeight].some((over) => over > 0),
				free: bar.top - head.bottom > 40,
				inside: head.left >= 0 && head.right <= innerWidth && bar.bottom <= innerHeight,
				clipped: clipped.map(({ className }) => className)
			};
		});
	for (const size of [
		[240, 200],
		[320, 480],
		[1200, 800]
	] as const) {
		await page.locator('iframe').evaluate((element, [width, height]) => {
			Object.assign(element, { width: String(width), height: String(height) });
		}, size);
		await expect.poll(measured).toEqual({ size, overflow: false, free: true, inside: true, clipped: [] });
	}

	await frame.locator('path[data-id="KAZ"]').click();
	await expect(frame.getByRole('status').filter({ hasText: 'Kazakhstan' })).toBeVisible();
	await frame.getByText('Legend', { exact: true }).click();
	for (const colorScheme of ['light', 'dark'] as const) {
		await setScheme(page, colorScheme, inner);
		expect(await axeFinds(inner, { coloursOnly: colorScheme === 'dark' }), colorScheme).toEqual([]);
	}
});
