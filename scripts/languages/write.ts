import { run } from '../build/run.ts';
import { step } from '../build/progress.ts';
import { published } from '../messages/compile.ts';

/**
 * Writes the pages in the other languages than English, which stands at the root: each by a process of its own, side by side.
 * @param isSample a few pages of each kind and every year, for tests
 */
export async function writeLanguages(isSample = false): Promise<void> {
	const [, ...others] = published();
	const write = (language: string) =>
		run([
			...['node_modules/tsx/dist/cli.mjs', 'scripts/languages/prerender.ts', language],
			...(isSample ? ['--sample'] : [])
		]);
	await Promise.all(others.map((language) => step(`Pages in ${language}`, () => write(language))));
}
