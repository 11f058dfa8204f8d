/** Whether what is measured shows what it is to show: five states, their colours in the picture. */
import type { Page } from '@playwright/test';
import type { LonLat } from '../page/peer.ts';
import type { WorldFile } from '../page/world.ts';
import type { Opened } from './browser.ts';

/** Inside, away from borders that are disputed and from names. */
const STATES: Record<string, LonLat> = {
	CHN: [108, 33],
	IND: [78, 18.5],
	IRN: [57, 30.5],
	KAZ: [74, 47.5],
	MNG: [100, 47.3]
};
/** CSS pixels about the place: the colour that most of them have is that of the state, whatever pattern lies on it. */
const AROUND = 9;
/** Of 255: what smoothing and rounding may change. */
const TOLERANCE = 3;

/** Colours of squares about pixels of a picture, as `#rrggbb`; read in the page itself, which can read pictures. */
function coloursIn(page: Page, picture: string, pixels: (readonly [number, number])[]): Promise<string[]> {
	return page.evaluate(
		async ([data, places, size]) => {
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			if (!context) throw new Error('No canvas');
			context.drawImage(image, 0, 0);
			return places.map(([x, y]) => {
				const square = context.getImageData(x - (size - 1) / 2, y - (size - 1) / 2, size, size).data;
				const counts = new Map<string, number>();
				for (let at = 0; at < square.length; at += 4) {
					const colour = [...square.slice(at, at + 3)]
						.map((value) => value.toString(16).padStart(2, '0'))
						.join('');
					counts.set(colour, (counts.get(colour) ?? 0) + 1);
				}
				return `#${[...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''}`;
			});
		},
		[picture, pixels, AROUND] as const
	);
}

function same(one: string, other: string): boolean {
	const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	const others = parts(other);
	return parts(one).every((value, index) => Math.abs(value - (others[index] ?? NaN)) <= TOLERANCE);
}

/**
 * Goes to three years as measuring does, and looks.
 * @param reader a page that reads pictures
 * @throws Error that says which state has which colour instead of which
 */
export async function checkColours(
	{ page }: Opened,
	reader: Page,
	{ statuses, colours }: WorldFile
): Promise<number> {
	const wrong: string[] = [];
	const go = (key: string) => page.evaluate((name) => window.benchDriver.change(name), key);
	await page.evaluate(() => window.benchDriver.go('Home'));
	let checked = 0;
	for (const keys of [['PageUp'], ['PageUp', 'PageUp'], ['PageUp', 'PageUp']]) {
		for (const key of keys) await go(key);
		const year = await page.evaluate(() => window.benchDriver.year());
		const picture = (await page.screenshot()).toString('base64');
		const places = Object.entries(STATES);
		const pixels = await page.evaluate(
			(points) => points.map((point) => window.benchDriver.pixelOf(point)),
			places.map(([, place]) => place)
		);
		const found = await coloursIn(
			reader,
			picture,
			pixels.map((pixel) => pixel?.map(Math.round) as unknown as [number, number])
		);
		for (const [index, [iso3]] of places.entries()) {
			const expected = colours[statuses[year]?.[iso3] ?? 'none'] ?? colours.none;
			const colour = found[index] ?? '';
			checked += 1;
			if (!same(colour, expected)) wrong.push(`${iso3} in ${String(year)} is ${colour}, not ${expected}`);
		}
	}
	if (wrong.length > 0) throw new Error(wrong.join('; '));
	return checked;
}
