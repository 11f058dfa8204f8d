/**
 * Writes some pages as they are when the site stands below a path, by the server that the build has made: what differs is
 * where addresses begin, and to bundle everything once more for that would take as long as the build.
 * `tsx scripts/testing/below-a-path.ts`, after a build; `BUILD_DIR`, `BASE_PATH` and `SITE_ORIGIN` say where, and for which address.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import svelteConfig from '../../svelte.config.js';
import { builtServer } from '../build/built-server';
import { SAMPLE_PAGES } from './sample';

const { BUILD_DIR: dir = '', BASE_PATH: base = '' } = process.env;
if (!dir || !base) throw new Error('BUILD_DIR and BASE_PATH are to say where to write, and for which path');
// A build below the path would have it from here.
if (svelteConfig.kit?.paths?.base !== base) throw new Error('svelte.config.js does not build for BASE_PATH');

/** Beside the build's own output, so that what it imports of packages is found. */
const SERVER = path.resolve('.svelte-kit/below-a-path');

/** Changes a text that stands once in the scripts of the server. @throws if it does not */
function replaceOnce(text: RegExp, by: string): void {
	const chunks = path.join(SERVER, 'chunks');
	const files = readdirSync(chunks).filter((file) => file.endsWith('.js'));
	const having = files.filter((file) => text.test(readFileSync(path.join(chunks, file), 'utf8')));
	const [file = ''] = having;
	if (having.length !== 1)
		throw new Error(`${String(text)} stands in ${String(having.length)} scripts of the server`);
	writeFileSync(path.join(chunks, file), readFileSync(path.join(chunks, file), 'utf8').replace(text, by));
}

rmSync(SERVER, { recursive: true, force: true });
cpSync('.svelte-kit/output/server', SERVER, { recursive: true });
replaceOnce(/^var base = globalThis\.atlasLanguage .*;$/m, `var base = ${JSON.stringify(base)};`);

const pageAt = await builtServer(SERVER);

rmSync(dir, { recursive: true, force: true });
for (const page of SAMPLE_PAGES) {
	const response = await pageAt(base + page);
	const target = path.join(dir, page.endsWith('/') ? `${page}index.html` : page);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, new Uint8Array(await response.arrayBuffer()));
}
console.log(`${String(SAMPLE_PAGES.length)} pages below ${base}`);
