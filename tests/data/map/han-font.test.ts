import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hanTexts } from '../../../scripts/fonts/han';
import names from '../../../src/lib/scene/fonts/noto-sans-sc-names.json';
import pages from '../../../src/lib/scene/fonts/noto-sans-sc-pages.json';
import record from '../../../src/lib/scene/fonts/noto-sans-sc-record.json';

const texts = hanTexts();

describe.each([
	['names', names, texts.names],
	['record', record, texts.record],
	['pages', pages, texts.pages]
])('the font of the Chinese texts of the %s', (name, written, needed) => {
	it('has every character (else: npm run han-font)', () => {
		const missing = Array.from(needed).filter(
			(character) =>
				!(name === 'pages' ? record.characters + written.characters : written.characters).includes(character)
		);
		expect(missing).toEqual([]);
	});

	it('is the file that was written with the list of its characters', () => {
		const file = new URL(`../../../src/lib/scene/fonts/noto-sans-sc-${name}.woff2`, import.meta.url);
		expect(
			createHash('sha256')
				.update(readFileSync(fileURLToPath(file)))
				.digest('hex')
		).toBe(written.sha256);
	});
});
