import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRecord } from '../../src/record/load';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Han characters, their punctuation and full-width forms of a text, each once, in order of code point. */
export function hanOf(text: string): string {
	const characters = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? [];
	return [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** What else than the facts is written in Chinese: the interface, the glossary, and the record's texts that are translated. */
const PAGES = [
	'../../src/messages/zh.json',
	'../../src/record/glossary/terms.yaml',
	'../../src/record/translations/zh.yaml'
];

/** The characters of the record's facts, and those that pages in Chinese have besides. */
export function hanTexts(): { record: string; pages: string } {
	const record = hanOf(Object.values(readRecord(path('../../src/record/facts'))).join(''));
	const files = PAGES.map(path).filter((file) => existsSync(file));
	const pages = hanOf(files.map((file) => readFileSync(file, 'utf8')).join(''));
	return {
		record,
		pages: Array.from(pages)
			.filter((character) => !record.includes(character))
			.join('')
	};
}
