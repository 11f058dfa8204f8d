/**
 * Runs each web server that this machine has with its recipe of `docs/hosting`, at the root of a host and below a path, and asks
 * it for all that the atlas needs: `npm run hosts`. One that is missing was not run, and is said to be.
 * `-- --build dir` takes another build; compressed files are looked at where the build has them (`npm run build`).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkHost } from './hosts/checks';
import { SERVERS, startServer } from './hosts/servers';

/** So many wrong answers tell what is wrong. */
const SHOWN = 20;

const { values } = parseArgs({ options: { build: { type: 'string', default: 'build' } } });
const build = path.resolve(values.build);
if (!existsSync(path.join(build, 'index.html')))
	throw new Error(`${build} holds no build: run npm run build`);
if (!existsSync(path.join(build, 'index.html.br')))
	console.log('Not run: compressed files; this build has none');

for (const server of SERVERS) {
	if (!server.isHere()) {
		console.log(`Not run: ${server.name} is not installed (Debian: ${server.debian})`);
		continue;
	}
	for (const base of ['', '/atlas']) {
		const { origin, close } = await startServer(server, build, base);
		try {
			const { right, wrong } = await checkHost(origin, build, base);
			console.log(
				`${wrong.length > 0 ? '✗' : '✓'} ${server.name} at ${base}/: ${String(right)} answers right, ${String(wrong.length)} wrong`
			);
			for (const line of wrong.slice(0, SHOWN)) console.log(`    ${line}`);
			if (wrong.length > 0) process.exitCode = 1;
		} finally {
			await close();
		}
	}
}
console.log('Not run, no program of theirs runs here: GitHub Pages, Netlify, Cloudflare Pages');
