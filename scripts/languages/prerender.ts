/**
 * Writes the pages of one language below its code, by the server that the build has made for English:
 * `tsx scripts/languages/prerender.ts ru`. A process has one language, so that nothing has to carry it along. With
 * `--sample`, for tests, it writes some pages of each kind.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReadableStream } from '@sveltejs/kit/node';
import { stylesOf } from './styles.ts';
import { isLoadedWhole } from '../../src/lib/view/whole-pages.ts';
import { isInSample } from '../testing/sample.ts';

const OUT = path.resolve('.svelte-kit/output');
/** The framework never asks for it, but a request has to have one. */
const ORIGIN = 'http://sveltekit-prerender';
const PAGE = /\/index\.html$/;
/** Pages and scripts in other languages than English. */
const IN_LANGUAGE = /^\/[a-z]{2}\//;

const [language = '', ...flags] = process.argv.slice(2);
const isSample = flags.includes('--sample');
const dir = process.env['BUILD_DIR'] || 'build';
const site = process.env['BASE_PATH'] ?? '';

interface Rendering {
	dependencies: Map<string, { response: Response; body: null | string | Uint8Array }>;
	remote_responses: Map<string, Promise<never>>;
}
interface KitServer {
	init(options: object): Promise<void>;
	respond(request: Request, options: object): Promise<Response>;
}

const load = (file: string) => import(pathToFileURL(path.join(OUT, 'server', file)).href) as Promise<never>;

/** Before the first module of the server is read: some say at once what they say. */
globalThis.atlasLanguage = language;

const { manifest } = (await load('manifest-full.js')) as { manifest: object };
const internal = (await load('internal.js')) as Record<string, (value?: unknown) => void>;
internal['set_building']?.();
internal['set_prerendering']?.();
((await load('env.js')) as { set_env: (env: object) => void }).set_env({});
internal['set_manifest']?.(manifest);
const read = (file: string) => createReadableStream(path.join(OUT, 'server', file));
internal['set_read_implementation']?.(read);
const { Server } = (await load('index.js')) as { Server: new (manifest: object) => KitServer };
const server = new Server(manifest);
await server.init({ env: {}, read });

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
	const rendering: Rendering = {
		dependencies: new Map<string, { response: Response; body: null | string | Uint8Array }>(),
		remote_responses: new Map<string, Promise<never>>()
	};
	const response = await server.respond(new Request(`${ORIGIN}${site}/${language}${encodeURI(page)}`), {
		getClientAddress: () => {
			throw new Error('Pages are written before anyone asks for them');
		},
		prerendering: rendering,
		read: (file: string) => readFileSync(path.join(OUT, 'server', file))
	});
	if (response.status !== 200)
		throw new Error(`${page} in ${language}: ${response.status} ${await response.text()}`);
	if (!page.endsWith('/')) {
		write(page, new Uint8Array(await response.arrayBuffer()));
		return;
	}
	write(`${page}index.html`, withStyles(withSharedAssets(await response.text())));
	if (isLoadedWhole(page)) return;
	for (const [address, { response, body }] of rendering.dependencies) {
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
