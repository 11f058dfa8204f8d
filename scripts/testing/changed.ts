/** What a change can break: the stages of `npm test -- --changed`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { BOUNDARIES, FIRST_LOOK, GENERATE, HOUSE, playwright, RECORD, TYPES, vitest } from './stages';
import type { TestStage } from './stage';

const SPECS = 'tests/e2e';

/** Opens the pages that people use most: run whatever of the site has changed. */
const ALWAYS = ['visit-with-mouse.spec.ts'];

const git = (...args: string[]) =>
	execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/**
 * Files that differ from a commit, new ones included and deleted ones left out, relative to the project.
 * @param since any name of a commit that git knows
 */
export function changedFiles(since = 'HEAD'): string[] {
	const files = [
		...git('diff', '--name-only', '--relative', since),
		...git('ls-files', '--others', '--exclude-standard')
	];
	return [...new Set(files)].filter((file) => existsSync(file)).sort();
}

const singular = (word: string) => word.replace(/s$/, '');

/** Words that say what a file is about: `src/lib/features/disputes/StripRow.svelte` is about `dispute`, `strip`, `row`. */
const wordsOf = (file: string) =>
	file
		.split('/')
		.flatMap((part) => part.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/))
		.map((word) => singular(word.toLowerCase()))
		.filter((word) => word.length > 2);

/** Words that stand in most paths and so tell nothing. */
const COMMON = new Set([
	'src',
	'lib',
	'component',
	'svelte',
	'test',
	'spec',
	'page',
	'route',
	'server',
	'with',
	'map'
]);

/** Browser tests about what the files are about, by the words in their names. @param specs relative to their directory */
export function specsFor(files: string[], specs: string[]): string[] {
	const words = new Set(files.filter((file) => /^(src|static)\//.test(file)).flatMap(wordsOf));
	const isAbout = (spec: string) =>
		wordsOf(path.basename(spec)).some((word) => !COMMON.has(word) && words.has(word));
	return specs.filter(
		(spec) => ALWAYS.includes(path.basename(spec)) || files.includes(`${SPECS}/${spec}`) || isAbout(spec)
	);
}

/** The stages that files ask for. */
export function stagesFor(files: string[], since: string): TestStage[] {
	const any = (pattern: RegExp) => files.some((file) => pattern.test(file));
	const code = files.filter((file) => /\.(ts|js|cjs|svelte)$/.test(file));
	const list = (names: string[]) => names.map((name) => JSON.stringify(name)).join(' ');
	const specs = readdirSync(path.resolve(SPECS), { recursive: true, encoding: 'utf8' })
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => name.endsWith('.spec.ts'));
	return [
		GENERATE,
		...(any(/^(src|static|scripts|tests\/e2e)\//) ? [FIRST_LOOK] : []),
		...(code.length > 0
			? [
					{
						name: 'lint',
						command: `oxlint --type-aware --deny-warnings && eslint --max-warnings 0 --no-warn-ignored ${list(code)}`,
						needs: ['generate']
					},
					TYPES,
					HOUSE
				]
			: []),
		...(files.length > 0
			? [{ name: 'format', command: `oxfmt --check --no-error-on-unmatched-pattern ${list(files)}` }]
			: []),
		...(any(/^src\/record\//) ? [RECORD] : []),
		...(any(/^(geo|static\/data)\//) ? [BOUNDARIES] : []),
		// Vitest follows the imports from each test to what has changed.
		...(code.length > 0
			? [vitest('unit', `vitest run --changed ${since} --passWithNoTests`, { needs: ['generate'] })]
			: []),
		...(any(/^(src|static|tests\/e2e)\//)
			? [playwright(specsFor(files, specs).map((spec) => `${SPECS}/${spec}`))]
			: [])
	];
}
