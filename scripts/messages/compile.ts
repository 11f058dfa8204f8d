/** The texts of the interface as functions, in `src/lib/paraglide`. */
import { compile } from '@inlang/paraglide-js';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['baseLocale'],
	outputStructure: 'message-modules',
	isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'"
} satisfies Parameters<typeof compile>[0];

/** What the compiled messages depend on, as a hash. */
function stamp(): string {
	const compiler = readFileSync('node_modules/@inlang/paraglide-js/package.json');
	const hash = createHash('sha256').update(JSON.stringify(OPTIONS)).update(compiler);
	const files = readdirSync(MESSAGES).sort();
	for (const file of [SETTINGS, ...files.map((name) => path.join(MESSAGES, name))]) {
		hash.update(file).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/**
 * Compiles the messages, unless what lies there was compiled of the same texts: the compiler takes seconds, and every
 * build, test run and start of the development server asks for it.
 */
export async function compileMessages(): Promise<void> {
	const wanted = stamp();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	await compile(OPTIONS);
	writeFileSync(STAMP, wanted);
}
