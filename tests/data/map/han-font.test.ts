import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hanOf } from '../../../scripts/fonts/han';
import { readRecord } from '../../../src/record/load';
import written from '../../../src/lib/scene/fonts/noto-sans-sc-record.json';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

describe('the font of the Chinese texts', () => {
	it('has every character of the record (else: npm run han-font)', () => {
		const texts = Object.values(readRecord(path('../../../src/record/facts'))).join('');
		const missing = Array.from(hanOf(texts)).filter((character) => !written.characters.includes(character));
		expect(missing).toEqual([]);
	});

	it('is the file that was written with the list of its characters', () => {
		const font = readFileSync(path('../../../src/lib/scene/fonts/noto-sans-sc-record.woff2'));
		expect(createHash('sha256').update(font).digest('hex')).toBe(written.sha256);
	});
});
