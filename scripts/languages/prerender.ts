/**
 * Writes the pages of one language below its code, by the server that the build has made for English:
 * `tsx scripts/languages/prerender.ts ru`. A process has one language, so that nothing has to carry it along. With
 * `--sample`, for tests, it writes some pages of each kind.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtServer, type Dependencies } from '../build/built-server.ts';
import { stylesOf } from './styles.ts';
import { isLoadedWhole } from '../../src/lib/view/whole-pages.ts';
import { isInSample } from '../testing/sample.ts';

const OUT = path.resolve('.svelte-kit/output');
const PAGE = /\/index\.html$/;
/** Pages and scripts in other languages than English. */
const IN_LANGUAGE = /^\/[a-z]{2}\//;

const [language = '', ...flags] = process.argv.slice(2);
const isSample = flags.includes('--sample');
const dir = process.env['BUILD_DIR'] || 'build';
const site = process.env['BASE_PATH'] ?? '';

globalThis.atlasLanguage = language;

const pageAt = await builtServer(path.join(OUT, 'server'));

function write(file: string, body: string | Uint8Array): void {
	const target = path.join(dir, language, file);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, body);
}

/** Styles, fonts and pictures are the same in every language: they stay where they are. */
const withSharedAssets = (html: string) =>
	html
		.replaceAll(`"${site}/${language}/_app/immutable/assets/`, `"${site}/_app/immutable/assets/`)
		.replace(`"${site}/${language}/icon.svg"`, `"${site}/icon.svg"`)
		.replace(`"${site}/${language}/theme.js"`, `"${site}/theme.js"`);

const styles = stylesOf(language, dir);
if (styles) write(styles.file, styles.css);

/** With the styles that are the language's own. */
const withStyles = (html: string) =>
	styles
		? html.replace('</head>', `<link rel="stylesheet" href="${site}/${language}${styles.file}"></head>`)
		: html;

async function render(page: string): Promise<void> {
	const dependencies: Dependencies = new Map();
	const response = await pageAt(`${site}/${language}${encodeURI(page)}`, dependencies);
	if (!page.endsWith('/')) {
		write(page, new Uint8Array(await response.arrayBuffer()));
		return;
	}
	write(`${page}index.html`, withStyles(withSharedAssets(await response.text())));
	if (isLoadedWhole(page)) return;
	for (const [address, { response, body }] of dependencies) {
		const file = decodeURI(address).slice(`${site}/${language}`.length);
		if (file.endsWith('__data.json')) write(file, body ?? new Uint8Array(await response.arrayBuffer()));
	}
}

/** Files that say something in the language of the pages which load them. */
const FILES = /^\/data\/(names|ground|lesson-record|lesson-sources)\.json$|^\/data\/lessons\//;

const written = readdirSync(dir, { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.split(path.sep).join('/')}`)
	.filter((file) => (PAGE.test(file) || FILES.test(file)) && !IN_LANGUAGE.test(file))
	.sort();
for (const file of written) {
	const page = file.replace(/index\.html$/, '');
	if (!isSample || FILES.test(page) || isInSample(page)) await render(page);
}
