import { readFileSync } from 'node:fs';
import { minify, version, type JsMinifyOptions } from '@swc/core';
import type { Plugin } from 'vite';
import { BuildCache } from './build/kept.ts';

const OPTIONS: JsMinifyOptions = {
	module: true,
	ecma: 2022,
	// Without these two the code is longer, but its parts are more alike: after brotli it is smaller.
	compress: { passes: 3, conditionals: false, join_vars: false },
	// By this name the size report knows what is loaded along with what.
	mangle: { reserved: ['__vite__mapDeps'] },
	format: { comments: 'some' }
};
const RECIPE = `swc ${version} ${JSON.stringify(OPTIONS)}`;

/**
 * Minifies scripts for browsers once more, after the bundler: it leaves what is used once where it stood, and so on, 2 % of
 * what travels. MapLibre takes some ten seconds: what was minified by an earlier build is taken from there.
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
					const file = await cache.of(code, async () => Buffer.from((await minify(code, OPTIONS)).code));
					return readFileSync(file, 'utf8');
				};
				for (const file of Object.values(bundle)) {
					if (file.type === 'chunk') file.code = await minified(file.code);
					// The scripts of other languages, and a worker that a package brings ready.
					else if (/^\w\w\/.*\.js$|\.mjs$/.test(file.fileName))
						file.source = await minified(String(file.source));
				}
				cache.drop();
			}
		}
	};
}
