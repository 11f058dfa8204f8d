/**
 * Builds the site: `npm run build`, or with `--first-look` only what is needed to open its pages, for `npm start`.
 * `BUILD_DIR` names another directory than `build`, `BASE_PATH` and `SITE_ORIGIN` the address to build for.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { compressSite } from './build/compress.ts';
import { writeInstall } from './build/install.ts';
import { writeOffline } from './build/offline.ts';
import { step } from './build/progress.ts';
import { drawSharePictures, putSharePictures } from './build/share-pictures.ts';
import { dropUnasked } from './build/unasked.ts';
import { compileMessages, published } from './messages/compile.ts';

const known = ['--first-look', '--uncompressed'];
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}; known: ${known.join(', ')}`);
const firstLook = process.argv.includes('--first-look');
const uncompressed = firstLook || process.argv.includes('--uncompressed');
const dir = process.env['BUILD_DIR'] || 'build';

// What makes files smaller takes longer than a first look is worth.
process.env['FIRST_LOOK'] = firstLook ? 'true' : '';

function run(command: string, args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: 'inherit' });
		child.on('error', reject);
		// If another step fails, this one must not go on writing.
		process.once('exit', () => child.kill());
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}`))
		);
	});
}

const vite = () => run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);

await step('Messages', compileMessages);
// Vite writes it as well, but the pictures' threads read it at the same time.
if (!firstLook && !existsSync('.svelte-kit/tsconfig.json')) {
	await step('Settings', () => run(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']));
}
// Pages are written by one thread: the pictures are drawn by the others meanwhile.
const [, pictures] = await Promise.all([
	step('Scripts and pages', vite),
	firstLook ? [] : step('Share pictures', drawSharePictures)
]);
// English stands at the root, and its pages say which there are; each other language is written by a process of its own.
const [, ...others] = published();
for (const language of others) {
	await step(`Pages in ${language}`, () =>
		run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/languages/prerender.ts', language])
	);
}
await dropUnasked(dir);
await putSharePictures(pictures, dir);
await step('What is kept', async () => writeOffline(dir, published()));
await step('To install', async () => writeInstall(dir, published()));
if (!uncompressed) await step('Compressed files', (far) => compressSite(dir, far));
