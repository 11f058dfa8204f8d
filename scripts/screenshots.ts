/**
 * Pictures of the built site for people to look at: `npm run screenshots [directory]`.
 * Every size, colour scheme, year and projection, named `<year>-<projection>-<scheme>-<width>x<height>.png`; and places
 * where disputes are, at three scales, by both drawings, named `<place>-<scale>-<drawing>-<scheme>.png`, and close by as a
 * handout in black and white, A4, named `<place>-<scale>-sheet.png`.
 * `-- --only 2017,dark` keeps the pictures whose name holds each of the words, `-- --build dir` takes another build,
 * `-- --site http://…` a server that runs.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../tests/e2e/support/browser';
import { serve } from './serve';

const DESK = { width: 1280, height: 800 };
const SIZES = [DESK, { width: 390, height: 844 }, { width: 1920, height: 1080 }];
const SCHEMES = ['light', 'dark'] as const;
const YEARS = [1996, 2005, 2017, 2026];
const PROJECTIONS = { flat: '', globe: '?map=gl&projection=globe' };
/** By place: the dispute whose page it is, and the middle of the picture in degrees. */
const PLACES: Record<string, [dispute: string, lon: number, lat: number]> = {
	fergana: ['kgz-tjk-border', 70.6, 39.9],
	kashmir: ['ind-pak-kashmir', 75.3, 34.6],
	ladakh: ['chn-ind-lac', 78.6, 34.4],
	arunachal: ['chn-ind-lac', 94, 28],
	pamir: ['chn-tjk-pamir', 74, 38.4],
	durand: ['afg-pak-durand', 70.6, 33.9],
	helmand: ['irn-afg-helmand', 61.9, 31.1],
	gulf: ['irn-are-islands', 55.3, 26.1],
	karabakh: ['arm-aze', 46.6, 39.9],
	khabarovsk: ['chn-rus', 134.9, 48.4]
};
/** Degrees across and down; the region as the map opens with it. */
const SCALES: Record<string, [across: number, down: number] | null> = {
	region: null,
	neighbourhood: [24, 13],
	close: [5, 2.8]
};
const DRAWINGS = ['svg', 'gl'] as const;
const REGION = '22,8,128,62';
/** How long MapLibre may take to draw in software, in milliseconds. */
const DRAWING = 180_000;
const BETWEEN_LOOKS = 500;

interface Shot {
	name: string;
	address: string;
	size: (typeof SIZES)[number];
	scheme: (typeof SCHEMES)[number];
	/** Its names come late: closer than the region, and wherever MapLibre draws. */
	isNamedLate?: boolean;
	/** The sheet that the page hands out, rather than the page. */
	sheet?: boolean;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		only: { type: 'string', default: '' },
		build: { type: 'string', default: 'build' },
		site: { type: 'string' }
	}
});
const target = path.resolve(positionals[0] ?? 'test-results/screens');
const words = values.only.split(',');

const boxAround = (lon: number, lat: number, [across, down]: readonly [number, number]): string =>
	[lon - across / 2, lat - down / 2, lon + across / 2, lat + down / 2].map((side) => side.toFixed(2)).join();

const ofPlaces: Shot[] = Object.entries(PLACES)
	.flatMap(([place, [dispute, lon, lat]]) =>
		Object.entries(SCALES).map(([scale, span]) => ({
			name: `${place}-${scale}`,
			page: `/dispute/${dispute}/?at=${span ? boxAround(lon, lat, span) : REGION}`
		}))
	)
	.flatMap(({ name, page }): Shot[] => [
		...DRAWINGS.flatMap((drawing) =>
			SCHEMES.map((scheme) => ({
				name: `${name}-${drawing}-${scheme}`,
				address: `${page}&map=${drawing}`,
				size: DESK,
				scheme,
				isNamedLate: drawing === 'gl' || !page.endsWith(REGION)
			}))
		),
		...(page.endsWith(REGION)
			? []
			: [
					{
						name: `${name}-sheet`,
						address: `${page}&map=svg`,
						size: DESK,
						scheme: 'light' as const,
						sheet: true
					}
				])
	]);

const ofYears: Shot[] = Object.entries(PROJECTIONS)
	.flatMap(([projection, query]) => YEARS.map((year) => ({ projection, query, year })))
	.flatMap((view) => SCHEMES.flatMap((scheme) => SIZES.map((size) => ({ ...view, scheme, size }))))
	.map(({ projection, query, year, scheme, size }) => ({
		name: `${year}-${projection}-${scheme}-${size.width}x${size.height}`,
		address: `/year/${year}/${query}`,
		size,
		scheme
	}));
const shots = [...ofYears, ...ofPlaces].filter(({ name }) => words.every((word) => name.includes(word)));

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

/** What the page hands out, as it is printed. */
async function sheetOf(page: Page): Promise<Buffer> {
	await page.getByRole('button', { name: 'In class' }).click();
	await page.getByRole('button', { name: 'Print, pictures, handout' }).click();
	await page.getByRole('combobox', { name: 'Orientation' }).selectOption('Landscape');
	await page.getByRole('combobox', { name: 'Sheet' }).selectOption('Black and white, patterns');
	await page.getByRole('button', { name: 'Show the sheet' }).click();
	await page.emulateMedia({ media: 'print' });
	return page.getByRole('dialog', { name: 'Sheet to print' }).locator('svg').first().screenshot();
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
	const context = await browser.newContext({ viewport: shot.size, colorScheme: shot.scheme });
	context.setDefaultTimeout(DRAWING);
	const page = await context.newPage();
	page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
	await page.goto(origin + shot.address, { waitUntil: 'networkidle' });
	if (shot.address.includes('map=gl')) await page.waitForSelector('[data-drawn="gl"]');
	// Scale and names of the ground come late.
	if (shot.address.includes('at=')) await page.waitForSelector('[data-measure]', { state: 'attached' });
	if (shot.isNamedLate)
		await page.waitForSelector('[data-names="ground"] .ground .name', { state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await writeFile(
		path.join(target, `${shot.name}.png`),
		shot.sheet ? await sheetOf(page) : await settled(page)
	);
	await context.close();
}

await mkdir(target, { recursive: true });
const site = values.site === undefined ? await serve(path.resolve(values.build)) : null;
const origin = site?.origin ?? values.site ?? '';
const browser = await chromium.launch(await launchOptions());
try {
	for (const shot of shots) {
		await take(browser, origin, shot);
		console.log(`${shot.name}.png`);
	}
} finally {
	await browser.close();
	site?.close();
}
console.log(`${shots.length} pictures in ${target}`);
