/**
 * Builds the site: `npm run build`, or with `--first-look` only what is needed to open its pages, for `npm start`. With
 * `--for-tests` it is whole, but what nobody looks at is a sample: share pictures, pages in other languages than English.
 * `BUILD_DIR` names another directory than `build`, `BASE_PATH` and `SITE_ORIGIN` the address to build for.
 */
import { existsSync } from 'node:fs';
import { compressSite } from './build/compress.ts';
import { finishSite } from './build/finish.ts';
import { step } from './build/progress.ts';
import { drawSharePictures, putSharePictures } from './build/share-pictures.ts';
import { dropUnasked } from './build/unasked.ts';
import { run } from './build/run.ts';
import { writeLanguages } from './languages/write.ts';
import { compileMessages, published } from './messages/compile.ts';

const known = ['--first-look', '--uncompressed', '--for-tests'];
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}; known: ${known.join(', ')}`);
const firstLook = process.argv.includes('--first-look');
const forTests = process.argv.includes('--for-tests');
const uncompressed = firstLook || forTests || process.argv.includes('--uncompressed');
const dir = process.env['BUILD_DIR'] || 'build';

// What makes files smaller takes longer than a first look is worth.
process.env['FIRST_LOOK'] = firstLook ? 'true' : '';

const vite = () => run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);

await step('Messages', compileMessages);
// Vite writes it as well, but the pictures' threads read it at the same time.
if (!firstLook && !existsSync('.svelte-kit/tsconfig.json')) {
	await step('Settings', () => run(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']));
}
// Pages are written by one thread: the pictures are drawn by the others meanwhile.
const [, pictures] = await Promise.all([
	step('Scripts and pages', vite),
	firstLook ? [] : step('Share pictures', (far) => drawSharePictures('en', forTests, far))
]);
// `npm start` shows English first, and writes the other languages while it is looked at.
if (!firstLook) await writeLanguages(forTests);
await dropUnasked(dir);
await putSharePictures(pictures, dir);
// Tests look at no picture in another language, and a link to one finds the English one.
if (!firstLook && !forTests) {
	for (const language of published().slice(1)) {
		const drawn = await step(`Share pictures in ${language}`, (far) =>
			drawSharePictures(language, false, far)
		);
		await putSharePictures(drawn, `${dir}/${language}`);
	}
}
if (!firstLook) await finishSite(dir);
if (!uncompressed) await step('Compressed files', (far) => compressSite(dir, far));
