import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expectYear } from '../support/atlas';
import { follow } from '../support/page';
import { expect, test } from '../support/test';

/** What every file has to say, whatever it is. */
const WORDS = ['as of 2018', 'do not imply endorsement', 'Data: SCO Atlas, record'];

async function open(page: Page, tool: string): Promise<void> {
	await page.getByRole('button', { name: 'In class' }).click();
	await page.getByRole('button', { name: tool }).click();
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

async function saved(page: Page, button: string): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return download;
}

/** A page without the policy of the site, which lets none play a film or read a document with a style of its own. */
const outside = (page: Page): Promise<Page> => page.context().newPage();

/** Width and height that a PNG says it has. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** How many different colours a grid of points of the picture has. */
function coloursOf(page: Page, bytes: Buffer, type: string): Promise<number> {
	return page.evaluate(
		async ([base64, mime]) => {
			const data = Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0));
			const picture = await createImageBitmap(new Blob([data], { type: mime ?? '' }));
			const canvas = new OffscreenCanvas(picture.width, picture.height);
			const context = canvas.getContext('2d');
			context?.drawImage(picture, 0, 0);
			const colours = new Set<string>();
			for (let x = 0.02; x < 1; x += 0.02) {
				for (let y = 0.02; y < 1; y += 0.02) {
					const at = context?.getImageData(
						Math.floor(x * picture.width),
						Math.floor(y * picture.height),
						1,
						1
					);
					colours.add(String(at?.data));
				}
			}
			return colours.size;
		},
		[bytes.toString('base64'), type]
	);
}

// Pictures and PDFs as a browser makes them: their sizes, their words, their typeface.
test('a picture, a sheet and both of two years compared', async ({ page }) => {
	await test.step('a picture is saved in the size that was chosen, and says where it comes from', async () => {
		await page.goto('/year/2017/');
		await expectYear(page, 2017);
		// A network that gives half of a file.
		await page.route('**/data/rivers.topo.json', (route) => route.fulfill({ body: '{' }));
		await open(page, 'Print, pictures, handout');
		await expect(page.getByRole('img', { name: 'Preview of the picture' })).toBeVisible();
		const lacks = page.getByRole('alert').filter({ hasText: 'the picture does without them' });
		await expect(lacks).toBeVisible();
		await page.unroute('**/data/rivers.topo.json');
		await lacks.getByRole('button', { name: 'Try again' }).click();
		await expect(lacks).toBeHidden();
		// The largest, which a browser may refuse; the smallest is that of two years.
		await page.getByRole('combobox', { name: 'Size in pixels' }).selectOption('4');
		const download = await saved(page, 'Save PNG');
		expect(download.suggestedFilename()).toBe('sco-atlas-2017-4x.png');
		const png = await bytesOf(download);
		expect(sizeOf(png)).toEqual([6400, 3600]);
		const text = png.toString('utf8');
		for (const words of ['iTXt', '2017', '/year/2017/', ...WORDS]) expect(text).toContain(words);
		const svg = (await bytesOf(await saved(page, 'Save SVG'))).toString('utf8');
		for (const words of ['>2017<', '8 members', '@font-face', ...WORDS]) expect(svg).toContain(words);
		const blank = await outside(page);
		const problem = await blank.evaluate(
			(xml) =>
				new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')?.textContent,
			svg
		);
		expect(problem).toBeUndefined();
		await blank.close();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	await test.step('a sheet is printed alone, in the size of its paper, with all that goes with the map', async () => {
		for (const { paper, turn, kind, sizes } of [
			{ paper: 'A4', turn: 'Portrait', kind: 'Colour', sizes: ['595 × 842', '595 × 842'] },
			{
				paper: 'Letter',
				turn: 'Landscape',
				kind: 'Blank map with word list',
				sizes: ['792 × 612', '792 × 612']
			}
		]) {
			await open(page, 'Print, pictures, handout');
			await page.getByRole('combobox', { name: 'Paper' }).selectOption(paper);
			await page.getByRole('combobox', { name: 'Orientation' }).selectOption(turn);
			await page.getByRole('combobox', { name: 'Sheet' }).selectOption(kind);
			await page.getByRole('button', { name: 'Show the sheet' }).click();
			const sheet = page.getByRole('dialog', { name: 'Sheet to print' });
			await expect(sheet).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expect(sheet.getByRole('button', { name: 'Print' })).toBeHidden();
			await expect(page.getByRole('main')).toBeHidden();
			for (const words of WORDS) await expect(sheet.getByText(words).first()).toBeVisible();
			await expect(sheet.locator('svg text', { hasText: /^2017$/ }).first()).toBeVisible();
			const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
			expect(pageSizes(pdf)).toEqual(sizes);
			expect(pdf.length).toBeLessThan(2_000_000);
			// Letters are letters on paper too, in the typeface of the atlas.
			expect(pdf.toString('latin1')).toContain('SourceSans3');
			await page.emulateMedia({ media: null });
			if (kind === 'Colour') {
				await expect(sheet.getByRole('table', { name: 'States in 2017' }).getByRole('row')).toHaveCount(19);
				await expect(sheet.getByRole('img', { name: /QR code/ })).toBeVisible();
			} else {
				const [pupil, key] = [sheet.locator('.page').first(), sheet.locator('.page').last()];
				await expect(pupil.locator('svg').first()).not.toContainText('Kazakhstan');
				await expect(pupil.getByRole('listitem').filter({ hasText: 'Kazakhstan' })).toHaveText('Kazakhstan');
				await expect(key.getByRole('listitem').filter({ hasText: 'Kazakhstan' })).toHaveText(
					/^\d+ Kazakhstan, member$/
				);
			}
			await page.keyboard.press('Escape');
			await expect(sheet).toHaveCount(0);
		}
	});

	await test.step('two years compared are drawn in the picture and told on the sheet', async () => {
		await follow(page, '/year/2017/?compare=2005');
		await expect(page.getByRole('heading', { level: 1, name: '2005 and 2017' })).toBeVisible();
		await open(page, 'Print, pictures, handout');
		await expect(page.getByRole('img', { name: 'Preview of the picture' })).toBeVisible();
		await page.getByRole('combobox', { name: 'Size in pixels' }).selectOption('1');
		const download = await saved(page, 'Save PNG');
		expect(download.suggestedFilename()).toBe('sco-atlas-2005-2017-1x.png');
		const png = await bytesOf(download);
		expect(sizeOf(png)).toEqual([1600, 900]);
		expect(await coloursOf(page, png, 'image/png')).toBeGreaterThan(20);
		const text = png.toString('utf8');
		for (const words of ['2005 → 2017', 'compare=2005', 'Between the end of 2005', ...WORDS]) {
			expect(text).toContain(words);
		}
		const svg = (await bytesOf(await saved(page, 'Save SVG'))).toString('utf8');
		for (const words of ['data-difference="state IND"', '2005 → 2017', ...WORDS])
			expect(svg).toContain(words);
		await page.getByRole('button', { name: 'Show the sheet' }).click();
		const sheet = page.getByRole('dialog', { name: 'Sheet to print' });
		await expect(sheet.locator('svg [data-difference]').first()).toBeVisible();
		for (const list of ['Changed status', 'Disputes', 'Documents signed or adopted in between']) {
			await expect(sheet.getByRole('heading', { name: list })).toBeVisible();
		}
		await expect(sheet.getByRole('listitem').filter({ hasText: 'Pakistan' }).first()).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
		expect(pdf.length).toBeLessThan(2_000_000);
	});
});

/** Width and height of the pages of a PDF, in points; Chromium writes their boxes in the open. */
const pageSizes = (pdf: Buffer): string[] =>
	[...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
		([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`
	);

async function makeFilm(page: Page, format: string, from = '2016'): Promise<void> {
	await open(page, 'Film of all years');
	await page.getByRole('combobox', { name: 'Format' }).selectOption(format);
	await page.getByRole('combobox', { name: 'Size in pixels' }).selectOption('540p');
	await page.getByRole('combobox', { name: 'From' }).selectOption(from);
	await page.getByRole('button', { name: 'Make the film' }).click();
}

// Encoders and players of a browser: frames, length and words of a film.
test('the years become a film, as MP4, WebM or GIF', async ({ page }) => {
	await test.step('a film may be a GIF, and may be cancelled', async () => {
		await page.goto('/');
		await expectYear(page, 2026);
		await makeFilm(page, 'gif', '1996');
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(page.getByText('Cancelled; nothing was saved.')).toBeVisible();
		await page.getByRole('button', { name: 'Close', exact: true }).last().click();
		const download = page.waitForEvent('download');
		await makeFilm(page, 'gif', '2023');
		const bytes = await bytesOf(await download);
		expectGif(bytes, 4);
		expect(commentOf(bytes)).toContain('do not imply endorsement');
	});

	await test.step('the years become a film that plays as long as they take', async () => {
		await page.getByRole('button', { name: 'Close', exact: true }).last().click();
		const download = page.waitForEvent('download');
		await makeFilm(page, 'mp4', '2022');
		const film = await download;
		// Which of them depends on what this browser encodes: it may have no H.264.
		const [, ending = ''] = /^sco-atlas-2022-2026\.(mp4|webm|gif)$/.exec(film.suggestedFilename()) ?? [];
		expect(ending).not.toBe('');
		const said = ending === 'mp4' ? 'saved with your downloads.' : 'does not make what was asked for';
		await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
		const bytes = await bytesOf(film);
		if (ending === 'gif') {
			expectGif(bytes, 5);
			expect(commentOf(bytes)).toContain('do not imply endorsement');
			return;
		}
		expect(bytes.toString('utf8')).toContain('do not imply endorsement');
		if (ending === 'webm') expect(bytes.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
		else expect(bytes.subarray(4, 8).toString('latin1')).toBe('ftyp');
		const elsewhere = await outside(page);
		const { seconds, pictures } = await elsewhere.evaluate(
			async ([base64, ending]) => {
				const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
				const video = document.createElement('video');
				const once = (event: string) =>
					new Promise((resolve) => video.addEventListener(event, resolve, { once: true }));
				const loaded = once('loadedmetadata');
				video.src = URL.createObjectURL(new Blob([data], { type: `video/${ending}` }));
				await loaded;
				const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
				const context = canvas.getContext('2d', { willReadFrequently: true });
				const shown = new Set<string>();
				for (const second of [0.5, 1.5, 4.5]) {
					const there = once('seeked');
					video.currentTime = second;
					await there;
					// A busy machine shows the frame a little after it says that it is there.
					const corner = () => {
						context?.drawImage(video, 0, 0);
						// Where the year stands.
						return String(context?.getImageData(canvas.width - 150, 0, 150, 60).data);
					};
					while (shown.has(corner())) await new Promise((resolve) => requestAnimationFrame(resolve));
					shown.add(corner());
				}
				return { seconds: video.duration, pictures: shown.size };
			},
			[bytes.toString('base64'), ending] as const
		);
		expect(seconds).toBeCloseTo(5, 0);
		expect(pictures).toBe(3);
	});
});

function expectGif(bytes: Buffer, frames: number): void {
	expect(bytes.subarray(0, 6).toString('latin1')).toBe('GIF89a');
	// A graphic control of four bytes goes before each picture.
	expect(
		bytes
			.toString('latin1')
			.split('!\xf9\x04')
			.filter((part) => part.charAt(5) === ',')
	).toHaveLength(frames);
}

/** The comment at the end of a GIF, its blocks of at most 255 bytes joined. */
function commentOf(gif: Buffer): string {
	const blocks: Buffer[] = [];
	let at = gif.lastIndexOf(Buffer.from([0x21, 0xfe])) + 2;
	for (let length = gif[at] ?? 0; length > 0; length = gif[at] ?? 0) {
		blocks.push(gif.subarray(at + 1, at + 1 + length));
		at += 1 + length;
	}
	return Buffer.concat(blocks).toString('utf8');
}
