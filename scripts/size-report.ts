/**
 * Prints what the built site weighs and fails if a limit is passed: `npx tsx scripts/size-report.ts [dir]`.
 * First page: HTML, CSS, JavaScript and data before MapLibre. Whole atlas: everything a reader of the atlas
 * page ends up loading, fonts, MapLibre and boundaries included, layers that are off at first not. 1 kB = 1000 bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageLoads } from './size/loads';
import { totalSize, totalOnDisk, type FileSize } from './size/measure';

/** Limits in bytes with brotli. */
const FIRST_PAGE = 95_000;
/** Of a year: what happened in it is told on its page, a line for each. */
const YEAR_PAGE = 96_000;
/**
 * 590 kB and what shows where a close map is: scale, locator, towns, names; and some kilobytes that placing names shares with
 * them, which the bundler puts with what comes unasked or not, as it meets the modules.
 */
const WHOLE_ATLAS = 618_000;
/** Towns, lakes and names of a close map: what they are, and the script that finds them room. */
const GROUND_MOST = 25_000;
const BOUNDARIES = 130_000;

/**
 * Limits of the whole site in files and in bytes before compression, without the compressed files beside them. A third of
 * the files are pages of sources, one each: a hundred more, as record 1.3.0 has, are a hundred files and 1.3 MB; downloads
 * in the formats of others are 13 MB; a lesson is six files. What a reader loads has limits of its own above. Versions that are
 * kept, a file each, are counted apart: they grow with every version (docs/decisions/0035-size-of-the-site.md).
 */
const SITE_FILES = 2300;
const SITE = 100_000_000;
/** Everything of a version as one file, below `data`. */
const VERSION = /^data\/v[\d.]+\//;

const PAGES = [
	{ page: '/', most: FIRST_PAGE },
	{ page: '/year/2017/', most: YEAR_PAGE }
];
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
	// colours: by dragging the plain map before MapLibre is there, or where there is no WebGL and so no MapLibre.
	'to move the plain map': (code) =>
		/__zoom|__transition|1999\/xhtml|aliceblue|dblclick\.zoom/.test(code) && !/maplibre/i.test(code),
	// Where MapLibre does not come by itself: without WebGL, or where a reader saves data. By what gives names led by a line.
	'to place the names of the plain map': (code) => /\{led:\w+\(/.test(code),
	// By coming close on the plain map, where there is no WebGL; by the name of what asks for its outlines.
	'for a close look at the plain map': (code) => /\bas FineOutlines\b/.test(code),
	// By coming close on either map; by an attribute of the names of towns.
	[GROUND_SCRIPT]: (code) => code.includes('data-town'),
	// By pointing at something on either map; by an attribute of the card.
	'to say what is pointed at': (code) => code.includes('data-map-card') && !code.includes('present'),
	// By choosing a year to compare with.
	'with two years compared': (code) => /\bas comparisonOf\b/.test(code),
	// By choosing a tool of the menu "In class"; an attribute of their dialog.
	'with tools for a class': (code) => code.includes('data-classroom-tools'),
	// By switching such a layer on: what draws them, by a name in what it gives.
	'with layers off at first': (code) => /\bsignItems:/.test(code)
};
const isOptional = (code: string) => Object.values(OPTIONAL).some((is) => is(code));

function reportPage({ page, most }: (typeof PAGES)[number]): void {
	const { html, css, js, data, fonts, lazy } = pageLoads(build, page, base, isOptional);
	const sum = (files: string[]) => totalSize(build, files);
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
		const besides = withIt.filter((file) => !lazy.includes(file));
		row(`besides, only ${label}`, sum(besides));
		if (label === GROUND_SCRIPT)
			row(`${label}, with what they are`, sum([...besides, ...ground]), GROUND_MOST);
	}
}

for (const of of PAGES) {
	if (existsSync(path.join(build, of.page, 'index.html'))) reportPage(of);
	else broken.push(`${of.page} is not in the build`);
}
if (!existsSync(path.join(build, TOPOLOGY))) broken.push(`${TOPOLOGY} is not in the build`);

const files = readdirSync(build, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)));
const site = totalOnDisk(
	build,
	files.filter((file) => !VERSION.test(file))
);
const versions = totalOnDisk(
	build,
	files.filter((file) => VERSION.test(file))
);
heading('the whole site');
row(`${String(site.files)} files`, site);
row(`besides, versions that stay: ${String(versions.files)} files`, versions);
// What a language brings of its own: pages, their data and the pictures with words in them. Its messages are in scripts.
const isOfLanguage = (file: string) => /(\.html|__data\.json)(\.br|\.gz)?$|^share\//.test(file);
const ofLanguage = totalOnDisk(build, files.filter(isOfLanguage));
row(`of these for one language: ${String(ofLanguage.files)} files`, ofLanguage);
if (site.files > SITE_FILES)
	broken.push(`the site: ${String(site.files)} files, limit ${String(SITE_FILES)}`);
if (site.raw > SITE)
	broken.push(`the site: ${String(site.raw)} bytes before compression, limit ${String(SITE)}`);

for (const what of broken) console.error(`\nSize report: ${what}`);
if (broken.length > 0) process.exitCode = 1;
