/**
 * One bundle for all languages. While it is made, a message is a call that names it; when it is written, each call becomes
 * the message itself, once for each language, in scripts of its own: a page loads its own language alone.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The call that stands for a message, and the word that stands for the language; nothing else is called so. */
const MESSAGE_CALL = '__message';
const LANGUAGE_WORD = '__language';
/** The call that stands for a part of the record. */
const RECORD_CALL = '__record';

const CALL = new RegExp(`\\b${MESSAGE_CALL}\\(["'\`](\\w+)["'\`]\\s*,?`, 'g');
const RECORD = new RegExp(`\\b${RECORD_CALL}\\((["'\`])(\\w+)\\1\\)`, 'g');
/** The call that stands for a script as a string. */
const SCRIPT_CALL = '__script';
const SCRIPT = new RegExp(`\\b${SCRIPT_CALL}\\(["'\`](\\w+)["'\`]\\)`, 'g');
const WORD = new RegExp(`\\b${LANGUAGE_WORD}\\b`, 'g');

/** What the compiler of messages writes: the function of a language, and what is exported under the name of the message. */
const SPOKEN = /const (\w+?)_(\w+) = \/\*\*.*?\*\/ (\((?:i|)\) => \{[^]*?\n\});/g;
const EXPORTED = /\bexport const (\w+) = /;
/** The last form of a plural, which is any number's, and what the compiler gives if there were a number of no form. */
const LAST_OF_PLURAL = /if \((?:\w+ === "other"(?: && )?)+\) (return .*)\n\treturn \("\w+"\);/;
const PLURAL = /\bregistry\.plural\b/g;

/** Each message in each language, as read from where the compiler put it; kept until they are compiled anew. */
export class Speech {
	readonly #dir: string;
	readonly #known = new Map<string, ReadonlyMap<string, string>>();

	/** Parts of the record as strings, by language. */
	readonly record: Record<string, Record<string, string>> = {};
	/** Scripts that stand in others as strings, by their names, in no language yet. */
	readonly scripts: Record<string, string> = {};

	/** @param dir of the compiled messages, a module each */
	constructor(dir: string) {
		this.#dir = dir;
	}

	/** The function of a message in a language, as code. */
	#functionOf(name: string, language: string): string {
		let spoken = this.#known.get(name);
		if (!spoken) {
			const code = readFileSync(path.join(this.#dir, `${name}.js`), 'utf8');
			spoken = new Map([...code.matchAll(SPOKEN)].map(([, of = '', , body = '']) => [of, body]));
			this.#known.set(name, spoken);
		}
		const body = spoken.get(language);
		if (!body) throw new Error(`The message ${name} is not there in the language ${language}`);
		return body
			.replace(/\/\*\*.*?\*\/ ?/g, '')
			.replace(PLURAL, 'p')
			.replace(/\bi\?\./g, 'i.')
			.replace(LAST_OF_PLURAL, '$1');
	}

	/** The code of a bundle in one language. */
	in(language: string, code: string): string {
		return code
			.replace(SCRIPT, (_, script: string) => JSON.stringify(this.in(language, this.scripts[script] ?? '')))
			.replace(CALL, (_, name: string) => `(${this.#paramsOf(name, language)})(`)
			.replace(RECORD, (_, __, part: string) => JSON.stringify(this.record[language]?.[part]))
			.replace(WORD, JSON.stringify(language));
	}

	#paramsOf(name: string, language: string): string {
		return this.#functionOf(name, language).replace(/^\(i?\)/, '(i,p)');
	}

	/** What a bundle says, as a hash: names of files follow it. */
	hashOf(names: readonly string[], parts: readonly string[], languages: readonly string[]): string {
		const hash = createHash('sha256');
		for (const part of parts)
			for (const language of languages) hash.update(this.record[language]?.[part] ?? '');
		for (const name of names) for (const language of languages) hash.update(this.#functionOf(name, language));
		return hash.digest('hex');
	}
}

/** Whether code says anything that depends on the language. */
export const speaks = (code: string) =>
	[MESSAGE_CALL, LANGUAGE_WORD, RECORD_CALL, SCRIPT_CALL].some((name) => code.includes(name));

/** A compiled message as a call that names it. @param code its module; @throws if it is written in a form not known here */
export function asCall(code: string): string {
	const name = EXPORTED.exec(code)?.[1];
	if (!name || code.search(SPOKEN) < 0)
		throw new Error('The compiler of messages writes another form than is known here');
	const isPlural = code.search(PLURAL) >= 0;
	return `${isPlural ? `import { plural } from '../registry.js';\n` : ''}export const ${name} = (i) => ${MESSAGE_CALL}("${name}", i${isPlural ? ', plural' : ''});`;
}

/** What is left of the messages' runtime in a bundle that is written in each language. */
export const runtimeOfBundle = (languages: readonly string[]): string =>
	`export const locales = ${JSON.stringify(languages)};\nexport const getLocale = () => ${LANGUAGE_WORD};`;

/** On the server, in tests, and while the atlas is developed: the language that was set for the process. */
const LANGUAGE_SET = `return globalThis.atlasLanguage ?? ${JSON.stringify(process.env['ATLAS_LANGUAGE'] || 'en')};`;

export const RUNTIME = /paraglide\/runtime\.js$/;
/** Where it begins to look for the language of the page, and which there are. */
const LANGUAGE = /\bexport let getLocale = \(\) => \{/;
const LOCALES = /(\bexport const locales = )[^;]+;/;

/**
 * The runtime of the messages for the server, tests, and the development server.
 * @param published codes of the languages that there are pages in
 * @throws if it is written in a form not known here
 */
export function runtimeOfProcess(code: string, published: readonly string[]): string {
	if (code.search(LANGUAGE) < 0 || code.search(LOCALES) < 0) {
		throw new Error('The compiler of messages writes another form than is known here');
	}
	return code.replace(LANGUAGE, `$&${LANGUAGE_SET}`).replace(LOCALES, `$1${JSON.stringify(published)};`);
}
