/**
 * Prints what the built site weighs and fails if a limit is passed: `npx tsx scripts/size-report.ts [dir]`.
 * First page: HTML, CSS, JavaScript and data before MapLibre. Whole atlas: everything a reader of the atlas
 * page ends up loading, fonts, MapLibre and boundaries included, layers that are off at first not. 1 kB = 1000 bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../src/lib/domain/types/values';
import { pageLoads } from './size/loads';
import { totalSize, totalOnDisk, type FileSize } from './size/measure';

/** Limits in bytes with brotli. */
const FIRST_PAGE = 95_000;
/** Of a year: what happened in it is told on its page, a line for each. */
const YEAR_PAGE = 95_500;
/**
 * 590 kB and what shows where a close map is: scale, locator, towns, names; and some kilobytes that placing names shares with
 * them, which the bundler puts with what comes unasked or not, as it meets the modules. 9 kB of what comes unasked were not
 * counted before: they were taken for what moves the plain map. 5 kB are of a second minifier that was left out, since it
 * was wrong (docs/decisions/0029-shared-scripts.md).
 */
const WHOLE_ATLAS = 635_000;
/** Towns, lakes and names of a close map: what they are, and the script that finds them room. */
const GROUND_MOST = 25_000;
const BOUNDARIES = 130_000;

/**
 * Limits of the whole site in files and in bytes before compression, without the compressed files beside them. A third of
 * the files are pages of sources, one each: a hundred more, as record 1.3.0 has, are a hundred files and 1.3 MB; downloads
 * in the formats of others are 13 MB; a lesson is six files. What a reader loads has limits of its own above. Versions that are
 * kept, a file each, are counted apart: they grow with every version (docs/decisions/0035-size-of-the-site.md).
 */
const SITE_FILES = 2400;
const SITE = 103_000_000;
/** What each other language may add: its pages, with the files that they load, and share pictures. */
const LANGUAGE_FILES = 2000;
const LANGUAGE = 95_000_000;
/** Messages in Russian weigh more than the same in English: two bytes a letter, and longer words. */
const LANGUAGE_PAGE = 98_200;
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** Everything of a version as one file, below `data`. */
const VERSION = /^data\/v[\d.]+\//;

const PAGES = [
	{ page: '/', most: FIRST_PAGE },
	{ page: '/year/2017/', most: YEAR_PAGE }
];
/** Of the first pages in other languages only what loads at once is told: the rest is the same. */
const firstOf = (language: Language) => ({ page: `/${language}/`, most: LANGUAGE_PAGE });
const TOPOLOGY = 'data/boundaries.topo.json';
const RIVERS = 'data/rivers.topo.json';
const GROUND = 'data/ground.json';
/** The script of the names of towns, in `OPTIONAL`. */
const GROUND_SCRIPT = 'to name towns';

const build = path.resolve(process.argv[2] ?? 'build');
const base = process.env['BASE_PATH'] ?? '';
const broken: string[] = [];
if (!existsSync(build)) throw new Error(`${build} does not exist: run npm run build first`);

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9);

function row(label: string, { raw, brotli }: FileSize, limit?: number): void {
	const over = limit !== undefined && brotli > limit;
	if (over) broken.push(`${label}: ${String(brotli)} bytes, limit ${String(limit)}`);
	const verdict = limit === undefined ? '' : `  ${over ? 'OVER' : 'within'} ${(limit / 1000).toFixed(0)} kB`;
	console.log(`  ${label.padEnd(44)}${kB(raw)}${kB(brotli)}${verdict}`);
}

function heading(text: string): void {
	console.log(`\n${text.padEnd(46)}${'raw kB'.padStart(9)}${'brotli kB'.padStart(10)}`);
}

/**
 * What not every reader loads, by what its first script is known by: that script and whatever it alone leads to is
 * counted apart, and so is what two of these share.
 */
const OPTIONAL: Record<string, (code: string) => boolean> = {
	// d3-zoom and what it stands on, by the property and the name space that they set and by the first of d3's names of
	// colours: by dragging the plain map before MapLibre is there, or where there is no WebGL. MapLibre knows colours, too.
	'to move the plain map': (code) =>
		/__transition|1999\/xhtml|aliceblue|dblclick\.zoom/.test(code) && !/maplibre|loadTile/i.test(code),
	// Where MapLibre does not come by itself: without WebGL, or where a reader saves data. By what gives names led by a line.
	'to place the names of the plain map': (code) => /\bled:\w+,far:/.test(code),
	// By coming close on the plain map, where there is no WebGL; by the name of what asks for its outlines.
	'for a close look at the plain map': (code) => /\bas FineOutlines\b/.test(code),
	// By coming close on either map; by an attribute of the names of towns.
	[GROUND_SCRIPT]: (code) => /["'`]data-town["'`],/.test(code),
	// By pointing at something on either map; by an attribute of the card.
	'to say what is pointed at': (code) => code.includes('data-map-card') && !code.includes('present'),
	// By choosing a year to compare with.
	'with two years compared': (code) => /\bas comparisonOf\b/.test(code),
	// By choosing a tool of the menu "In class"; an attribute of their dialog.
	// Pictures, which tools make, have the attribute of towns as well.
	'with tools for a class': (code) =>
		code.includes('data-classroom-tools') || /["'`]data-town["'`]:/.test(code),
	// By switching such a layer on: what draws them, by a name in what it gives.
	'with layers off at first': (code) => /\bsignItems:/.test(code)
};
const isOptional = (code: string) => Object.values(OPTIONAL).some((is) => is(code));

const sum = (files: string[]) => totalSize(build, files);

/** Scripts of the English pages that have something. */
const scriptsWith = (is: (code: string) => boolean) =>
	readdirSync(path.join(build, '_app/immutable/chunks'))
		.map((file) => `_app/immutable/chunks/${file}`)
		.filter((file) => file.endsWith('.js') && is(readFileSync(path.join(build, file), 'utf8')));

function reportPage({ page, most }: (typeof PAGES)[number]): void {
	const { html, css, js, data, fonts, lazy } = pageLoads(build, page, base, isOptional);
	heading(page);
	row('HTML', sum([html]));
	row(`CSS (${String(css.length)})`, sum(css));
	row(`JavaScript (${String(js.length)})`, sum(js));
	row(`data (${String(data.length)})`, sum(data));
	const first = [html, ...css, ...js, ...data];
	row(`first page ${page}`, sum(first), most);
	row(`fonts of its text (${String(fonts.length)})`, sum(fonts));

	// Its worker is known by its name, its code by the prefix of its style sheet's classes.
	const isMapLibre = (file: string) =>
		file.includes('maplibre') || readFileSync(path.join(build, file), 'utf8').includes('maplibregl');
	const topology = existsSync(path.join(build, TOPOLOGY)) ? [TOPOLOGY] : [];
	row('MapLibre, lazily', sum(lazy.filter(isMapLibre)));
	row('other code, lazily', sum(lazy.filter((file) => !isMapLibre(file))));
	const rivers = existsSync(path.join(build, RIVERS)) ? [RIVERS] : [];
	const ground = existsSync(path.join(build, GROUND)) ? [GROUND] : [];
	row('boundaries', sum(topology), BOUNDARIES);
	row('rivers', sum(rivers));
	row('towns, lakes and names', sum(ground));
	const whole = [...first, ...fonts, ...lazy, ...topology, ...rivers, ...ground];
	row(`whole atlas from ${page}`, sum(whole), WHOLE_ATLAS);
	for (const [label, is] of Object.entries(OPTIONAL)) {
		const withIt = pageLoads(build, page, base, (code) => isOptional(code) && !is(code)).lazy;
		// Shared with what tools load, it is found by itself.
		const besides = label === GROUND_SCRIPT ? scriptsWith(is) : withIt.filter((file) => !lazy.includes(file));
		row(`besides, only ${label}`, sum(besides));
		if (label === GROUND_SCRIPT)
			row(`${label}, with what they are`, sum([...besides, ...ground]), GROUND_MOST);
	}
}

for (const of of PAGES) {
	if (existsSync(path.join(build, of.page, 'index.html'))) reportPage(of);
	else broken.push(`${of.page} is not in the build`);
}
for (const { page, most } of OTHERS.map(firstOf)) {
	if (!existsSync(path.join(build, page, 'index.html'))) continue;
	const { html, css, js, data } = pageLoads(build, page, base, isOptional);
	row(`first page ${page}`, sum([html, ...css, ...js, ...data]), most);
}
if (!existsSync(path.join(build, TOPOLOGY))) broken.push(`${TOPOLOGY} is not in the build`);

const files = readdirSync(build, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)));
/** The language of a file; what all share stands at the root, with English. */
const languageOf = (file: string) => OTHERS.find((language) => file.startsWith(`${language}/`)) ?? 'en';
const onDisk = (is: (file: string) => boolean) => totalOnDisk(build, files.filter(is));

heading('the whole site');
for (const language of LANGUAGES) {
	const own = onDisk((file) => languageOf(file) === language && !VERSION.test(file));
	if (own.files === 0) continue;
	const [mostFiles, most] = language === 'en' ? [SITE_FILES, SITE] : [LANGUAGE_FILES, LANGUAGE];
	const what = language === 'en' ? 'in English, with what all share' : `in ${language} besides`;
	row(`${what}: ${String(own.files)} files`, own);
	if (own.files > mostFiles) broken.push(`${what}: ${String(own.files)} files, limit ${String(mostFiles)}`);
	if (own.raw > most)
		broken.push(`${what}: ${String(own.raw)} bytes before compression, limit ${String(most)}`);
}
const versions = onDisk((file) => VERSION.test(file));
row(`versions that stay: ${String(versions.files)} files`, versions);

for (const what of broken) console.error(`\nSize report: ${what}`);
if (broken.length > 0) process.exitCode = 1;
