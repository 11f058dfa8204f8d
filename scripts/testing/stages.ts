/** The stages of `npm test`, in their order. */
import {
	passedAtSecondTry,
	playwrightCounts,
	playwrightTimes,
	vitestCounts,
	vitestTimes,
	type Counts,
	type PlaywrightReport,
	type VitestReport
} from './counts';
import type { TestStage } from './stage';

export const REPORTS = 'test-results';

/** A run of Vitest, with its report. */
export function vitest(name: string, command: string, more: Partial<TestStage> = {}): TestStage {
	const file = `${REPORTS}/${name}.json`;
	return {
		name,
		command: `${command} --reporter=default --reporter=json --outputFile.json=${file}`,
		report: {
			file,
			count: (text, exitCode) => vitestCounts(JSON.parse(text) as VitestReport, exitCode),
			slowest: (text) => vitestTimes(JSON.parse(text) as VitestReport)
		},
		...more
	};
}

/** A run of Playwright, with its report; of the specs named, or of all. */
export function playwright(specs: string[] = []): TestStage {
	return {
		name: 'browser',
		command: ['playwright test', ...specs].join(' '),
		needs: ['build'],
		cores: 2,
		report: {
			file: `${REPORTS}/browser.json`,
			count: (text, exitCode) => playwrightCounts(JSON.parse(text) as PlaywrightReport, exitCode),
			slowest: (text) => playwrightTimes(JSON.parse(text) as PlaywrightReport),
			note: (text) => {
				const names = passedAtSecondTry(JSON.parse(text) as PlaywrightReport);
				return names.length > 0 ? `at the second try: ${names.join(', ')}` : '';
			}
		}
	};
}

/** Types of routes and messages are generated, and linter, compiler, tests and builds read them. */
export const GENERATE: TestStage = { name: 'generate', command: 'npm run --silent generate' };
export const TYPES: TestStage = {
	name: 'types',
	command: 'npm run --silent types',
	needs: ['generate']
};
/** Of all tests, `tests/tooling/` has it. */
export const HOUSE: TestStage = { name: 'house', command: 'npm run --silent house' };
export const RECORD: TestStage = { name: 'record', command: 'npm run --silent record' };
export const BOUNDARIES: TestStage = { name: 'boundaries', command: 'npm run --silent geo -- --check' };

/** Whatever address the caller builds for: the tests know these two. */
const HERE = { SITE_ORIGIN: '', BASE_PATH: '', BUILD_DIR: '' };
const BELOW_A_PATH = {
	SITE_ORIGIN: 'https://atlas.example',
	BASE_PATH: '/sco-atlas',
	BUILD_DIR: `${REPORTS}/site-below-a-path`
};
const build = (how: string): TestStage => ({
	name: 'build',
	command: `tsx scripts/build.ts ${how}`,
	env: HERE,
	needs: ['generate']
});

/** A build for the browser tests alone. */
export const FIRST_LOOK = build('--first-look');

/** The main tasks in browsers that few machines have: asked for by its name, or by `ATLAS_ENGINES=1`. */
export const OTHER_ENGINES: TestStage = {
	name: 'engines',
	command: `npm run --silent engines -- --report ${REPORTS}/engines.json`,
	needs: ['build'],
	cores: 2,
	// One that is not installed counts neither as passed nor as failed.
	report: { file: `${REPORTS}/engines.json`, count: (text) => JSON.parse(text) as Counts }
};

/**
 * Everything. What is long and what others wait for comes first; what fills a free processor, last: so both are busy until the
 * browser has them.
 */
export const ALL: TestStage[] = [
	GENERATE,
	build('--for-tests'),
	// One thread, which loads the record once, beside the build.
	vitest('unit', 'vitest run --maxWorkers=1', { needs: ['generate'] }),
	// By the server of the build.
	{
		name: 'below-a-path',
		command: 'tsx scripts/testing/below-a-path.ts',
		env: BELOW_A_PATH,
		needs: ['build']
	},
	vitest('site', 'vitest run --config vitest.site.config.ts', { needs: ['build', 'below-a-path'] }),
	{ name: 'size', command: 'npm run --silent size', needs: ['build'] },
	{ name: 'lint', command: 'npm run --silent lint', needs: ['generate'] },
	TYPES,
	{ name: 'format', command: 'oxfmt --check' },
	RECORD,
	BOUNDARIES,
	playwright(),
	...(process.env['ATLAS_ENGINES'] ? [OTHER_ENGINES] : [])
];
