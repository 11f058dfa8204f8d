/**
 * Pictures that the page saves as SVG, converted by programs that are not browsers: `npm run converted [directory]`. What is
 * wrong is found by counting, and the pictures are kept to be looked at. A program that is not installed is named, and
 * nothing is said of it. `-- --only fergana` converts those whose name holds the word.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, inProject } from './build/bundle';
import { pixelsOfPng, wrongPixels, wrongWords } from './converted/check';
import { CONVERTERS, installedVersion, wordsOfPdf } from './converted/converters';
import type { SavedPicture } from './converted/pictures';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { only: { type: 'string', default: '' } }
});
const target = path.resolve(positionals[0] ?? 'test-results/converted');

/** The pictures, by the code of the page. */
async function drawn(): Promise<SavedPicture[]> {
	const { code } = await bundle('scripts/converted/pictures.ts', {
		ssr: true,
		target: 'node20',
		// The typeface goes into the script.
		assetsInlineLimit: 1e9,
		rolldownOptions: { output: { format: 'es', codeSplitting: false } }
	});
	const module = inProject('.svelte-kit/converted/pictures.mjs');
	mkdirSync(path.dirname(module), { recursive: true });
	writeFileSync(module, code);
	const { savedPictures } = (await import(
		pathToFileURL(module).href
	)) as typeof import('./converted/pictures');
	return (await savedPictures()).filter(({ name }) => name.includes(values.only));
}

const pictures = await drawn();
const reads = installedVersion(['pdftotext', '-v']);
if (!reads) console.log('Words are not read: pdftotext is not installed (Debian: poppler-utils)');
let failed = 0;
for (const { name, debian, version, convert } of CONVERTERS) {
	const found = installedVersion(version);
	if (!found) {
		console.log(`\n${name}: not run, it is not installed (Debian: ${debian})`);
		continue;
	}
	console.log(`\n${name} (${found})`);
	const folder = path.join(target, name.toLowerCase());
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const files = pictures.map((picture) => path.join(folder, `${picture.name}.svg`));
	pictures.forEach(({ svg }, index) => writeFileSync(files[index] ?? '', svg));
	convert(files);
	pictures.forEach((picture, index) => {
		const file = files[index]?.replace(/\.svg$/, '') ?? '';
		const { wrong, share } = wrongPixels(picture, pixelsOfPng(`${file}.png`));
		const words = reads ? wrongWords(picture, wordsOfPdf(`${file}.pdf`, picture.width)) : null;
		const all = [...wrong, ...(words?.wrong ?? [])];
		if (all.length > 0) failed += 1;
		console.log(
			[
				`  ${all.length > 0 ? '✗' : '✓'} ${picture.name}: ${(100 * share).toFixed(1)} % differs`,
				words &&
					`${words.count} texts, up to ${words.wider.toFixed(2)} times as wide, ${words.touching} names touch another`
			]
				.filter(Boolean)
				.join(', ')
		);
		for (const each of all) console.log(`      ${each}`);
	});
}
console.log(`\n${failed} wrong; pictures in ${target}`);
if (failed > 0) process.exitCode = 1;
