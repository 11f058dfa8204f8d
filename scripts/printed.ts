/**
 * The interactive map of the built site, printed by Firefox: `npm run printed [directory]`. WebGL keeps no picture for it, so
 * that the page has to. Keeps each page as PDF, to be looked at, and counts on the first whether land of a member is there.
 * `-- --build dir` takes another build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pixelsOfPng } from './converted/check';
import { Firefox, firefoxHere } from './converted/marionette';
import { serve } from './serve';

const PAGES = { year: '/year/2017/?map=gl', dispute: '/dispute/kgz-tjk-border/?map=gl' };
/** How long MapLibre may take to draw in software, and how long the names over it, in milliseconds. */
const [DRAWING, NAMES] = [240_000, 4000];
/** Pixels an inch are enough to count. */
const COARSE = '40';
/** Of the upper third of a page: so many pixels of a hundred are neither white nor sea. */
const LEAST = 15;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { build: { type: 'string', default: 'build' } }
});
const target = path.resolve(positionals[0] ?? 'test-results/printed');

/** How much of the map's place on a page is land that is filled or hatched, in per cent; null where nothing counts it. */
function inkOn(pdf: string): number | null {
	const picture = pdf.replace(/\.pdf$/, '');
	const { error } = spawnSync('pdftoppm', ['-r', COARSE, '-l', '1', '-singlefile', '-png', pdf, picture]);
	if (error) return null;
	const { width, height, data } = pixelsOfPng(`${picture}.png`);
	const [third, dark] = [Math.floor(height / 3) * width, 225];
	let inked = 0;
	for (let at = 0; at < third; at++) if ((data[4 * at] ?? 255) < dark) inked++;
	return (100 * inked) / third;
}

const name = firefoxHere();
if (!name) {
	console.log('Not run: Firefox is not installed (Debian: firefox-esr, xvfb)');
} else {
	mkdirSync(target, { recursive: true });
	const site = await serve(path.resolve(values.build));
	const firefox = await Firefox.start(name);
	try {
		for (const [page, address] of Object.entries(PAGES)) {
			await firefox.open(site.origin + address);
			const until = Date.now() + DRAWING;
			while (!(await firefox.read(`!!document.querySelector('[data-drawn="gl"]')`))) {
				if (Date.now() > until) throw new Error(`${address}: MapLibre did not draw`);
				await new Promise((resolve) => setTimeout(resolve, 500));
			}
			await new Promise((resolve) => setTimeout(resolve, NAMES));
			const pdf = path.join(target, `${page}.pdf`);
			writeFileSync(pdf, await firefox.print());
			const ink = inkOn(pdf);
			if (ink !== null && ink < LEAST) process.exitCode = 1;
			const words =
				ink === null ? 'not counted (Debian: poppler-utils)' : `${ink.toFixed(0)} % of the map is land`;
			console.log(`${ink !== null && ink < LEAST ? '✗' : '✓'} ${page}: ${words}`);
		}
	} finally {
		firefox.close();
		site.close();
	}
	console.log(`Pages in ${target}`);
}
