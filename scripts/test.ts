/**
 * All tests of a fresh clone: `npm test`. Every stage runs, whatever came before; the last line is
 * `N passed, N failed`: each check counts as one, Vitest and Playwright with their tests.
 * `npm test -- lint types` runs only the stages named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
	playwrightCounts,
	vitestCounts,
	type Counts,
	type PlaywrightReport,
	type VitestReport
} from './testing/counts';
import { runStage, type Outcome, type Stage } from './testing/stage';

const REPORTS = 'test-results';
const UNIT = `${REPORTS}/unit.json`;
const SITE = `${REPORTS}/site.json`;
const BROWSER = `${REPORTS}/browser.json`;

const STAGES: Stage[] = [
	{ name: 'format', command: 'prettier --check .' },
	// Types of routes and messages are generated, and both the linter and the compiler read them.
	{ name: 'generate', command: 'npm run --silent generate' },
	{ name: 'lint', command: 'eslint . --max-warnings 0' },
	{ name: 'types', command: 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings' },
	{ name: 'record', command: 'npm run --silent record' },
	{ name: 'boundaries', command: 'npm run --silent geo -- --check' },
	{
		name: 'unit',
		command: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT}`,
		report: {
			file: UNIT,
			count: (text, exitCode) => vitestCounts(JSON.parse(text) as VitestReport, exitCode)
		}
	},
	// Whatever address the caller builds for: the tests know these two.
	{
		name: 'build',
		command: 'tsx scripts/build.ts --uncompressed',
		env: { SITE_ORIGIN: '', BASE_PATH: '', BUILD_DIR: '' }
	},
	{
		name: 'below-a-path',
		command: 'tsx scripts/build.ts --uncompressed',
		env: {
			SITE_ORIGIN: 'https://atlas.example',
			BASE_PATH: '/sco-atlas',
			BUILD_DIR: `${REPORTS}/site-below-a-path`
		}
	},
	{
		name: 'site',
		command: `vitest run --config vitest.site.config.ts --reporter=default --reporter=json --outputFile.json=${SITE}`,
		needs: ['build', 'below-a-path'],
		report: {
			file: SITE,
			count: (text, exitCode) => vitestCounts(JSON.parse(text) as VitestReport, exitCode)
		}
	},
	{ name: 'size', command: 'npm run --silent size', needs: ['build'] },
	{
		name: 'browser',
		command: 'playwright test',
		needs: ['build'],
		report: {
			file: BROWSER,
			count: (text, exitCode) => playwrightCounts(JSON.parse(text) as PlaywrightReport, exitCode)
		}
	}
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) throw new Error(`No such stage: ${unknown.join(', ')}`);

mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const stage of STAGES.filter(({ name }) => named.length === 0 || named.includes(name))) {
	console.log(`\n── ${stage.name}: ${stage.command}`);
	outcomes.push(await runStage(stage, outcomes));
}

console.log('\n── result');
for (const { name, passed, failed, seconds, note } of outcomes) {
	const verdict = failed > 0 ? 'FAILED' : 'ok';
	console.log(
		`${name.padEnd(12)}${verdict.padEnd(8)}${passed} passed, ${failed} failed, ${seconds} s  ${note ?? ''}`
	);
}
const sum = outcomes.reduce<Counts>(
	(total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
	{ passed: 0, failed: 0 }
);
const summary = `${sum.passed} passed, ${sum.failed} failed`;
writeFileSync(`${REPORTS}/summary.txt`, `${summary}\n`);
console.log(summary);
if (sum.failed > 0) process.exitCode = 1;
