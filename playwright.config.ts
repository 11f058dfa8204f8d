import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/e2e/support/browser';

const PORT = 41739;
// A running server of your own, for example one of `npm run dev`.
const elsewhere = process.env['SITE_URL'];
const baseURL = elsewhere ?? `http://127.0.0.1:${PORT}`;

const WITHOUT_SCRIPT = '**/*.no-script.spec.ts';
const MAPLIBRE = '**/*.gl.spec.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/browser',
	snapshotPathTemplate: 'tests/fixtures/trees/{arg}{ext}',
	fullyParallel: true,
	// The machine that checks has two processors.
	workers: 2,
	// A browser that draws by software stands still for minutes now and then. What passes at the second try is named.
	retries: 1,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL,
		viewport: { width: 1280, height: 800 },
		// Without WebGL the page shows its plain map: software that draws WebGL takes seconds of a processor for each page.
		launchOptions: await launchOptions({ webgl: false }),
		// A flight of the map is dozens of pictures; tests that are about motion ask for it.
		contextOptions: { reducedMotion: 'reduce' },
		// It keeps files from one page to the next, and asks for them unasked: tests of it ask for it.
		serviceWorkers: 'block',
		// A trace copies the whole page at every step, the map's outlines with it: the tests take twice as long.
		screenshot: 'only-on-failure'
	},
	projects: [
		// The longest tests first, so that none is left over for one worker.
		{
			name: 'MapLibre',
			testMatch: MAPLIBRE,
			timeout: 240_000,
			// One picture may take seconds, above all beside another test.
			expect: { timeout: 45_000 },
			// A quarter of the pixels: the layout is the same, and software draws each of them.
			use: { launchOptions: await launchOptions(), deviceScaleFactor: 0.5 }
		},
		{ name: 'atlas', testIgnore: [WITHOUT_SCRIPT, MAPLIBRE] },
		{ name: 'without JavaScript', testMatch: WITHOUT_SCRIPT, use: { javaScriptEnabled: false } }
	],
	...(elsewhere
		? {}
		: {
				webServer: {
					command: `npx sirv build --host 127.0.0.1 --port ${PORT} --quiet --etag`,
					url: baseURL,
					// sirv lets these variables overrule its flags.
					env: { PORT: '', HOST: '' },
					reuseExistingServer: false
				}
			})
});
