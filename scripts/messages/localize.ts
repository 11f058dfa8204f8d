/**
 * One bundle for all languages. While it is made, a placeholder stands for what depends on the language; when it is written,
 * once for each language, each placeholder becomes what it stands for: a page loads its own language alone.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The placeholders: nothing else is called so. The minifier chooses their quotes. */
const MESSAGE = /\b__message\(["'`](\w+)["'`]\s*,?/g;
const RECORD = /\b__record\(["'`](\w+)["'`]\)/g;
const PLAYER = /\b__player\b/g;
const LANGUAGE = /\b__language\b/g;
const ANY = /\b__(?:message|record|player|language)\b/;

/** The placeholder of a part of the record. */
export const recordCall = (part: string): string => `__record("${part}")`;
/** The placeholder of the script of a lesson that is one file, as a string. */
export const PLAYER_WORD = '__player';

/** What the compiler of messages writes: the function of a language, and what is exported under the name of the message. */
const IN_LANGUAGE = /const (\w+?)_\w+ = \/\*\*.*?\*\/ (\((?:i|)\) => \{[^]*?\n\});/g;
const EXPORTED = /\bexport const (\w+) = /;
/** The last form of a plural, which is any number's, and what the compiler gives if there were a number of no form. */
const LAST_OF_PLURAL = /if \((?:\w+ === "other"(?: && )?)+\) (return .*)\n\treturn \("\w+"\);/;
const PLURAL = /\bregistry\.plural\b/g;

/** Writes bundles in a language. Messages are read from where the compiler put them, and kept. */
export class Localizer {
	readonly #dir: string;
	readonly #known = new Map<string, ReadonlyMap<string, string>>();

	/** Parts of the record as strings, by language. */
	record: Record<string, Record<string, string>> = {};
	/** The script of a lesson that is one file, in no language yet. */
	player = '';

	/** @param dir of the compiled messages, a module each */
	constructor(dir: string) {
		this.#dir = dir;
	}

	/** The messages were compiled anew. */
	forget(): void {
		this.#known.clear();
	}

	/** The function of a message in a language, as code: of its inputs, and of what finds the form of a plural. */
	#functionOf(name: string, language: string): string {
		let known = this.#known.get(name);
		if (!known) {
			const code = readFileSync(path.join(this.#dir, `${name}.js`), 'utf8');
			known = new Map([...code.matchAll(IN_LANGUAGE)].map(([, of = '', body = '']) => [of, body]));
			this.#known.set(name, known);
		}
		const body = known.get(language);
		if (!body) throw new Error(`The message ${name} is not there in the language ${language}`);
		return body
			.replace(/^\(i?\)/, '(i,p)')
			.replace(/\/\*\*.*?\*\/ ?/g, '')
			.replace(PLURAL, 'p')
			.replace(/\bi\?\./g, 'i.')
			.replace(LAST_OF_PLURAL, '$1');
	}

	/** The code of a bundle in one language. @throws if a message is not there in it, or a placeholder is left */
	localized(language: string, code: string): string {
		const written = code
			.replace(PLAYER, () => JSON.stringify(this.localized(language, this.player)))
			.replace(MESSAGE, (_, name: string) => `(${this.#functionOf(name, language)})(`)
			.replace(RECORD, (_, part: string) => JSON.stringify(this.record[language]?.[part]))
			.replace(LANGUAGE, JSON.stringify(language));
		const left = ANY.exec(written);
		if (left) throw new Error(`A bundle has ${left[0]} in a form that is not known here`);
		return written;
	}

	/** What a bundle says of messages and of parts of the record, as a hash: names of files follow it. */
	hashOf(names: readonly string[], parts: readonly string[], languages: readonly string[]): string {
		const hash = createHash('sha256');
		for (const part of parts)
			for (const language of languages) hash.update(this.record[language]?.[part] ?? '');
		for (const name of names) for (const language of languages) hash.update(this.#functionOf(name, language));
		return hash.digest('hex');
	}
}

/** A compiled message as its placeholder. @param code its module; @throws if it is written in a form not known here */
export function asCall(code: string): string {
	const name = EXPORTED.exec(code)?.[1];
	if (!name || code.search(IN_LANGUAGE) < 0)
		throw new Error('The compiler of messages writes another form than is known here');
	const isPlural = code.search(PLURAL) >= 0;
	return `${isPlural ? `import { plural } from '../registry.js';\n` : ''}export const ${name} = (i) => __message("${name}", i${isPlural ? ', plural' : ''});`;
}

/** What is left of the messages' runtime in a bundle that is written in each language. */
export const runtimeOfBundle = (languages: readonly string[]): string =>
	`export const locales = ${JSON.stringify(languages)};\nexport const getLocale = () => __language;`;

/** On the server, in tests, and while the atlas is developed: the language that was set for the process. */
const LANGUAGE_SET = `return globalThis.atlasLanguage ?? ${JSON.stringify(process.env['ATLAS_LANGUAGE'] || 'en')};`;

export const RUNTIME = /paraglide\/runtime\.js$/;
/** Where it begins to look for the language of the page, and which there are. */
const GET_LOCALE = /\bexport let getLocale = \(\) => \{/;
const LOCALES = /(\bexport const locales = )[^;]+;/;

/**
 * The runtime of the messages for the server, tests, and the development server.
 * @param published codes of the languages that there are pages in
 * @throws if it is written in a form not known here
 */
export function runtimeOfProcess(code: string, published: readonly string[]): string {
	if (code.search(GET_LOCALE) < 0 || code.search(LOCALES) < 0) {
		throw new Error('The compiler of messages writes another form than is known here');
	}
	return code.replace(GET_LOCALE, `$&${LANGUAGE_SET}`).replace(LOCALES, `$1${JSON.stringify(published)};`);
}
