import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { shortClass } from './scripts/build/short-class.js';
import { versionOf } from './scripts/build/version.js';

/** These pages alone, as for a second build that tests read; addresses without base, with commas between. */
const sample = process.env.PRERENDER ? process.env.PRERENDER.split(',') : undefined;
/** Another directory than `build/`, as for a second build that tests read. */
const elsewhere = process.env.BUILD_DIR || undefined;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { cssHash: shortClass() },
	kit: {
		adapter: adapter({ strict: true, pages: elsewhere ?? 'build' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// The record stands beside the library: nothing that a browser loads may ask for it.
		alias: { $record: 'src/record' },
		version: {
			name: versionOf(['src', 'static', 'scripts', 'package-lock.json', 'vite.config.ts', 'svelte.config.js'])
		},
		// Every page is static: the policy is a <meta> tag and hashes cover the framework's own inline script.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		prerender: {
			// Every route names its pages, and tests follow every link of the built site: to look for links in each page here
			// takes a sixth of the build.
			crawl: false,
			entries: sample ?? ['*'],
			// A site whose address nobody has said has no sitemap.
			handleUnseenRoutes: ({ routes, message }) => {
				if (!sample && String(routes) !== '/[sitemap].xml') throw new Error(message);
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../geo/**/*.ts', '../tests/**/*.ts', '../scripts/**/*.ts', '../*.config.ts');
				return config;
			}
		}
	}
};
