/**
 * Writes the font of the record's Chinese texts: Noto Sans SC with only the characters that occur in it, since
 * the whole font weighs a megabyte and not every machine has one. Beside it stands which characters it has, so
 * that a test can say when it is out of date. `npx tsx scripts/han-font.ts`
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { readRecord } from '../src/record/load';
import { hanOf } from './fonts/han';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const whole = createRequire(import.meta.url).resolve(
	'@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
);

const characters = hanOf(Object.values(readRecord(path('../src/record/facts'))).join(''));
const font = await subsetFont(readFileSync(whole), characters, { targetFormat: 'woff2' });
writeFileSync(path('../src/lib/scene/fonts/noto-sans-sc-record.woff2'), font);
const sha256 = createHash('sha256').update(font).digest('hex');
writeFileSync(
	path('../src/lib/scene/fonts/noto-sans-sc-record.json'),
	`${JSON.stringify({ sha256, characters }, null, '\t')}\n`
);
console.log(`${String(Array.from(characters).length)} characters, ${String(font.length)} bytes`);
