/**
 * Writes the fonts of Chinese texts: Noto Sans SC with only the characters that occur, since the whole font weighs a
 * megabyte and not every machine has one. The first names the language on every page; the second has those of the record's facts, which stand on pages in every
 * language; the third what else the pages in Chinese say. Beside each stands which characters it has, so that a test
 * can say when it is out of date. `npx tsx scripts/han-font.ts`
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { hanTexts } from './fonts/han';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const whole = createRequire(import.meta.url).resolve(
	'@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
);

/** @param name of the files */
async function write(name: string, characters: string): Promise<void> {
	const font = await subsetFont(readFileSync(whole), characters, { targetFormat: 'woff2' });
	writeFileSync(path(`../src/lib/scene/fonts/${name}.woff2`), font);
	const sha256 = createHash('sha256').update(font).digest('hex');
	writeFileSync(
		path(`../src/lib/scene/fonts/${name}.json`),
		`${JSON.stringify({ sha256, characters }, null, '\t')}\n`
	);
	console.log(`${name}: ${String(Array.from(characters).length)} characters, ${String(font.length)} bytes`);
}

const { names, record, pages } = hanTexts();
await write('noto-sans-sc-names', names);
await write('noto-sans-sc-record', record);
await write('noto-sans-sc-pages', pages);
