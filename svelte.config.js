import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Another directory than `build/`, as for a second build that tests read: it is not to be served and so not compressed. */
const elsewhere = process.env.BUILD_DIR || undefined;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true, pages: elsewhere ?? 'build', precompress: !elsewhere }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
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
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// A site whose address nobody has said has no sitemap.
			handleUnseenRoutes: ({ routes, message }) => {
				if (String(routes) !== '/[sitemap].xml') throw new Error(message);
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
