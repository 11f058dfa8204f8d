import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { BuildCache } from './build/kept.ts';

const OPTIONS: MinifyOptions = {
	module: true,
	ecma: 2020,
	// Without these two the code is longer, but its parts are more alike: after brotli it is smaller.
	compress: { passes: 2, conditionals: false, join_vars: false },
	// By this name the size report knows what is loaded along with what.
	mangle: { reserved: ['__vite__mapDeps'] },
	format: { comments: 'some' }
};
const { version } = createRequire(import.meta.url)('terser/package.json') as { version: string };
const RECIPE = `terser ${version} ${JSON.stringify(OPTIONS)}`;

/** The script, shorter, of the same effect. */
export const minifyOnce = async (code: string): Promise<string> => (await minify(code, OPTIONS)).code ?? code;

/** What the first page loads, and what it asks for by itself (`scripts/chunks-plugin.ts`). */
const OF_FIRST_PAGE = new Set(['first', 'soon']);

/**
 * Minifies the scripts of the first page once more, after the bundler, in each language: 2 % of them. Others would take a
 * minute for as much. What was minified by an earlier build is taken from there.
 */
export function minifyAgain(): Plugin {
	return {
		name: 'minify-again',
		// Not for a first look: it takes as long as the bundles.
		apply: (_, { command }) => command === 'build' && !process.env['FIRST_LOOK'],
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		// Names of files say what stands in them, also after another version of the minifier.
		augmentChunkHash: () => RECIPE,
		generateBundle: {
			order: 'post',
			async handler(_, bundle) {
				const cache = new BuildCache('minified', RECIPE);
				const minified = async (code: string) => {
					const file = await cache.of(code, async () => Buffer.from(await minifyOnce(code)));
					return readFileSync(file, 'utf8');
				};
				const files = Object.values(bundle);
				const names = new Set(
					files.flatMap((file) =>
						file.type === 'chunk' && OF_FIRST_PAGE.has(file.name) ? path.basename(file.fileName) : []
					)
				);
				for (const file of files) {
					if (!names.has(path.basename(file.fileName))) continue;
					if (file.type === 'chunk') file.code = await minified(file.code);
					// The same script in another language.
					else file.source = await minified(String(file.source));
				}
				cache.drop();
			}
		}
	};
}
