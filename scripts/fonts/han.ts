import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OWN_NAMES } from '../../src/lib/text/language/own-names';
import { readRecord } from '../../src/record/load';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Han characters, their punctuation and full-width forms of a text, each once, in order of code point. */
export function hanOf(text: string): string {
	const characters = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? [];
	return [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** What else than the facts is written in Chinese: the interface, glossary, the texts that are translated, names of the ground. */
const PAGES = [
	'../../src/messages/zh.json',
	'../../src/record/glossary/terms.yaml',
	'../../src/record/translations/zh.yaml'
];

/** The characters of the names of languages, which every page has, of the record's facts, and those that pages in Chinese have besides. */
export function hanTexts(): { names: string; record: string; pages: string } {
	const textOf = (folder: string) => Object.values(readRecord(path(folder))).join('');
	const record = hanOf(textOf('../../src/record/facts'));
	const texts = PAGES.map((file) => readFileSync(path(file), 'utf8'));
	const pages = hanOf(texts.join('') + textOf('../../src/record/orientation'));
	return {
		names: hanOf(Object.values(OWN_NAMES).join('')),
		record,
		pages: Array.from(pages)
			.filter((character) => !record.includes(character))
			.join('')
	};
}
