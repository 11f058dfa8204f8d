/**
 * Prints what the built site weighs and fails if a limit is passed: `npx tsx scripts/size-report.ts [dir]`.
 * First page: HTML, CSS, JavaScript and data before MapLibre. Whole atlas: everything a reader of the atlas
 * page ends up loading, fonts, MapLibre and boundaries included, layers that are off at first not. 1 kB = 1000 bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageLoads } from './size/loads';
import { total, totalOnDisk, type Size } from './size/measure';

/** Limits in bytes with brotli. */
const FIRST_PAGE = 100_000;
const WHOLE_ATLAS = 600_000;
const BOUNDARIES = 130_000;

const PAGES = ['/', '/year/2017/'];
const TOPOLOGY = 'data/boundaries.topo.json';
const RIVERS = 'data/rivers.topo.json';

const build = path.resolve(process.argv[2] ?? 'build');
const base = process.env['BASE_PATH'] ?? '';
const broken: string[] = [];
if (!existsSync(build)) throw new Error(`${build} does not exist: run npm run build first`);

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9);

function row(label: string, { raw, brotli }: Size, limit?: number): void {
	const over = limit !== undefined && brotli > limit;
	if (over) broken.push(`${label}: ${String(brotli)} bytes, limit ${String(limit)}`);
	const verdict = limit === undefined ? '' : `  ${over ? 'OVER' : 'within'} ${(limit / 1000).toFixed(0)} kB`;
	console.log(`  ${label.padEnd(44)}${kB(raw)}${kB(brotli)}${verdict}`);
}

function heading(text: string): void {
	console.log(`\n${text.padEnd(46)}${'raw kB'.padStart(9)}${'brotli kB'.padStart(10)}`);
}

function reportPage(page: string): void {
	// What a class needs stands behind the dialog of the menu "In class", known by an attribute of it. A reader loads it
	// by choosing a tool there.
	const isClassroom = (code: string) => code.includes('data-classroom-tools');
	const { html, css, js, data, fonts, lazy } = pageLoads(build, page, base, isClassroom);
	const inClass = pageLoads(build, page, base).lazy.filter((file) => !lazy.includes(file));
	const sum = (files: string[]) => total(build, files);
	heading(page);
	row('HTML', sum([html]));
	row(`CSS (${String(css.length)})`, sum(css));
	row(`JavaScript (${String(js.length)})`, sum(js));
	row(`data (${String(data.length)})`, sum(data));
	const first = [html, ...css, ...js, ...data];
	row(`first page ${page}`, sum(first), FIRST_PAGE);
	row(`fonts of its text (${String(fonts.length)})`, sum(fonts));

	// Its worker is known by its name, its code by the prefix of its style sheet's classes.
	const isMapLibre = (file: string) =>
		file.includes('maplibre') || readFileSync(path.join(build, file), 'utf8').includes('maplibregl');
	// d3-zoom and what it stands on, known by the property and the name space that they set and
	// by the first of d3's names of colours. A reader loads it by
	// dragging the plain map before MapLibre is there, or where there is no WebGL and so no MapLibre.
	const isPlainZoom = (file: string) =>
		/__zoom|__transition|1999\/xhtml|aliceblue/.test(readFileSync(path.join(build, file), 'utf8')) &&
		!isMapLibre(file);
	// Layers that are off at first: their part of the record, known by a field of exercises, in one script with what
	// draws them, and its style sheet. A reader loads it by switching one of them on.
	const isOffAtFirst = (file: string) =>
		/"bilateral\\?":/.test(readFileSync(path.join(build, file), 'utf8')) || /\/more\.[^/]+\.css$/.test(file);
	// Two years compared, known by what the script gives and by the name of its style sheet: loaded by choosing a year.
	const isComparison = (file: string) =>
		/\/comparison\.[^/]+\.css$/.test(file) ||
		/\bas comparisonOf\b/.test(readFileSync(path.join(build, file), 'utf8'));
	const isOptional = (file: string) => isPlainZoom(file) || isOffAtFirst(file) || isComparison(file);
	const topology = existsSync(path.join(build, TOPOLOGY)) ? [TOPOLOGY] : [];
	row('MapLibre, lazily', sum(lazy.filter(isMapLibre)));
	row('other code, lazily', sum(lazy.filter((file) => !isMapLibre(file) && !isOptional(file))));
	const rivers = existsSync(path.join(build, RIVERS)) ? [RIVERS] : [];
	row('boundaries', sum(topology), BOUNDARIES);
	row('rivers', sum(rivers));
	const whole = [...first, ...fonts, ...lazy.filter((file) => !isOptional(file)), ...topology, ...rivers];
	row(`whole atlas from ${page}`, sum(whole), WHOLE_ATLAS);
	row('besides, only to move the plain map', sum(lazy.filter(isPlainZoom)));
	row('besides, only with two years compared', sum(lazy.filter(isComparison)));
	row('besides, only with tools for a class', sum(inClass));
	row('besides, only with layers off at first', sum(lazy.filter(isOffAtFirst)));
}

for (const page of PAGES) {
	if (existsSync(path.join(build, page, 'index.html'))) reportPage(page);
	else broken.push(`${page} is not in the build`);
}
if (!existsSync(path.join(build, TOPOLOGY))) broken.push(`${TOPOLOGY} is not in the build`);

const files = readdirSync(build, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)));
const site = totalOnDisk(build, files);
heading('the whole site');
row(`${String(site.files)} files`, site);

for (const what of broken) console.error(`\nSize report: ${what}`);
if (broken.length > 0) process.exitCode = 1;
