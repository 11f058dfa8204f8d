import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { atlasCore } from './scripts/build/atlas-core-plugin.ts';
import { chunks } from './scripts/chunks-plugin.ts';
import { Licences } from './scripts/licences-plugin.ts';
import { lateData } from './scripts/late-data-plugin.ts';
import { lessonPlayer } from './scripts/lesson-player-plugin.ts';
import { messages } from './scripts/messages-plugin.ts';
import { minifyAgain } from './scripts/minify-plugin.ts';
import { Localizer } from './scripts/messages/localize.ts';
import { symbols } from './scripts/symbols-plugin.ts';

const licences = new Licences();
const localizer = new Localizer('src/lib/paraglide/messages');

export default defineConfig({
	plugins: [
		atlasCore({ isLocalizedLater: true }),
		chunks(),
		lateData(),
		lessonPlayer(localizer, licences),
		licences.list(),
		messages(localizer),
		minifyAgain(),
		symbols(),
		sveltekit()
	],
	worker: { plugins: () => [licences.read()] },
	// MapLibre is heavy and loads late on purpose; the size report watches the first page instead.
	build: {
		chunkSizeWarningLimit: 1500,
		// The policy of the pages takes fonts from files only.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
		// The first page would carry the list of every other page's scripts, only to spare those pages one round trip.
		modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
		rolldownOptions: {
			treeshake: {
				moduleSideEffects: [
					// Messages are pure: a page gets those that it shows, not all of them.
					{ test: /src\/lib\/paraglide\//, sideEffects: false },
					// So is what components call, but its package does not say so: what no component calls would come as well.
					{ test: /\/svelte\/src\/internal\/client\//, sideEffects: false }
				]
			}
		}
	},
	test: {
		include: [
			'src/**/*.test.ts',
			'geo/**/*.test.ts',
			'tests/data/**/*.test.ts',
			'tests/tooling/**/*.test.ts'
		],
		environment: 'node',
		// Half of the time went into loading the record anew for each file. A test puts back what it replaces.
		isolate: false,
		// Pictures read the colours from it; other style sheets are of no use to a test.
		css: { include: /tokens\.css/ },
		// The linter and the whole record are loaded in tests, on machines that are busy or slow.
		testTimeout: 30_000
	}
});
