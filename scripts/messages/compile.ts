/** The texts of the interface as functions, in `src/lib/paraglide`. */
import { compileProject } from '@inlang/paraglide-js';
import type { ProjectSettings } from '@inlang/sdk';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectOf } from './project.ts';
import { LANGUAGES, type Language } from '../../src/lib/domain/types/values.ts';

export const MESSAGES = path.resolve('src/messages');
const SETTINGS = path.resolve('project.inlang/settings.json');
const OUT = path.resolve('src/lib/paraglide');
/** Beside what is compiled: of what it was. */
const STAMP = path.join(OUT, '.compiled-of');

/** Codes of the languages that the site has pages in, English first: `ATLAS_LANGUAGES`, with commas between, or all. */
export const published = (): Language[] =>
	(process.env['ATLAS_LANGUAGES']?.split(',') as Language[] | undefined) ?? [...LANGUAGES];

const OPTIONS = {
	strategy: ['baseLocale'],
	outputStructure: 'message-modules',
	isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'"
} satisfies Parameters<typeof compileProject>[0]['compilerOptions'];

/** What the compiled messages depend on, as a hash. */
function stamp(): string {
	const compiler = readFileSync('node_modules/@inlang/paraglide-js/package.json');
	const hash = createHash('sha256').update(JSON.stringify(OPTIONS)).update(KEPT).update(compiler);
	const files = readdirSync(MESSAGES).sort();
	for (const file of [SETTINGS, ...files.map((name) => path.join(MESSAGES, name))]) {
		hash.update(file).update(readFileSync(file));
	}
	return hash.digest('hex');
}

const REGISTRY = 'registry.js';
/** What the compiler writes to find the form of a plural: an object made for each message with a number. */
const MADE_EACH_TIME = 'new Intl.PluralRules(locale, options).select(';
const KEPT = `
/** @type {Map<string, Intl.PluralRules>} */
const rules = new Map();
/** @type {(locale: string, options?: Intl.PluralRulesOptions) => Intl.PluralRules} */
const rulesOf = (locale, options) => {
	const key = locale + (options?.type ?? '');
	const known = rules.get(key) ?? new Intl.PluralRules(locale, options);
	rules.set(key, known);
	return known;
};
`;

/** Has the rules of plurals made once a language. @throws if they are written in a form not known here */
function withKeptRules(code = ''): string {
	if (!code.includes(MADE_EACH_TIME))
		throw new Error(`${REGISTRY} is written in another form than is known here`);
	return code.replace(MADE_EACH_TIME, 'rulesOf(locale, options).select(') + KEPT;
}

/** Writes what is not there yet, and removes what no text has any more: a development server reads them meanwhile. */
function write(files: Record<string, string>): void {
	mkdirSync(path.join(OUT, 'messages'), { recursive: true });
	for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
		if (path.extname(file) && !(file.split(path.sep).join('/') in files)) rmSync(path.join(OUT, file));
	}
	for (const [name, code] of Object.entries(files)) {
		const file = path.join(OUT, name);
		if (!existsSync(file) || readFileSync(file, 'utf8') !== code) writeFileSync(file, code);
	}
}

/**
 * Compiles the messages, unless what lies there was compiled of the same texts: the compiler takes seconds, and every
 * build, test run and start of the development server asks for it.
 */
export async function compileMessages(): Promise<void> {
	const wanted = stamp();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as ProjectSettings;
	const project = await projectOf(settings, MESSAGES);
	const files = await compileProject({ project, compilerOptions: OPTIONS });
	await project.close();
	write({ ...files, [REGISTRY]: withKeptRules(files[REGISTRY]) });
	writeFileSync(STAMP, wanted);
}
