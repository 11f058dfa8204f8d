/**
 * Pictures of the built site for people to look at: `npm run screenshots [directory]`.
 * Every size, colour scheme, year and projection, named `<year>-<projection>-<scheme>-<width>x<height>.png`.
 * `-- --only 2017,dark` keeps the pictures whose name holds each of the words.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../tests/e2e/support/browser';
import { serve } from './serve';

const SIZES = [
	{ width: 1280, height: 800 },
	{ width: 390, height: 844 },
	{ width: 1920, height: 1080 }
];
const SCHEMES = ['light', 'dark'] as const;
const YEARS = [1996, 2005, 2017, 2026];
const PROJECTIONS = { flat: '', globe: '?map=gl&projection=globe' };
/** How long MapLibre may take to draw in software, in milliseconds. */
const DRAWING = 180_000;
const BETWEEN_LOOKS = 500;

interface Shot {
	name: string;
	address: string;
	size: (typeof SIZES)[number];
	scheme: (typeof SCHEMES)[number];
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { only: { type: 'string', default: '' } }
});
const target = path.resolve(positionals[0] ?? 'test-results/screens');
const words = values.only.split(',');

const shots: Shot[] = Object.entries(PROJECTIONS)
	.flatMap(([projection, query]) => YEARS.map((year) => ({ projection, query, year })))
	.flatMap((view) => SCHEMES.flatMap((scheme) => SIZES.map((size) => ({ ...view, scheme, size }))))
	.map(({ projection, query, year, scheme, size }) => ({
		name: `${year}-${projection}-${scheme}-${size.width}x${size.height}`,
		address: `/year/${year}/${query}`,
		size,
		scheme
	}))
	.filter(({ name }) => words.every((word) => name.includes(word)));

/** The page once it no longer changes; a map drawn in software needs a while. */
async function settled(page: Page): Promise<Buffer> {
	const deadline = Date.now() + DRAWING;
	let before = await page.screenshot();
	for (;;) {
		await page.waitForTimeout(BETWEEN_LOOKS);
		const now = await page.screenshot();
		if (now.equals(before)) return now;
		if (Date.now() > deadline) throw new Error(`${page.url()} still changes after ${DRAWING} ms`);
		before = now;
	}
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
	const context = await browser.newContext({ viewport: shot.size, colorScheme: shot.scheme });
	context.setDefaultTimeout(DRAWING);
	const page = await context.newPage();
	page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
	await page.goto(origin + shot.address, { waitUntil: 'networkidle' });
	if (shot.address.includes('map=gl')) await page.waitForSelector('[data-drawn="gl"]');
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await writeFile(path.join(target, `${shot.name}.png`), await settled(page));
	await context.close();
}

await mkdir(target, { recursive: true });
const site = await serve(path.resolve('build'));
const browser = await chromium.launch(await launchOptions());
try {
	for (const shot of shots) {
		await take(browser, site.origin, shot);
		console.log(`${shot.name}.png`);
	}
} finally {
	await browser.close();
	site.close();
}
console.log(`${shots.length} pictures in ${target}`);
