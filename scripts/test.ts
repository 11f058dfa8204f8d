/**
 * All tests of a fresh clone: `npm test`. Every stage runs, whatever came before, side by side where processors are
 * free; the last line is `N passed, N failed`: each check counts as one, Vitest and Playwright with their tests.
 * `npm test -- lint types` runs only the stages named; `npm test -- --changed`, or `--changed=main`, what the changes
 * since the last commit, or since that one, can break.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { changedFiles, stagesFor } from './testing/changed';
import { protectedBy, type Counts, type Timed } from './testing/counts';
import { runAll } from './testing/schedule';
import type { Outcome, TestStage } from './testing/stage';
import { ALL, OTHER_ENGINES, REPORTS } from './testing/stages';

/** Tests that take longer than this are named at the end, in seconds, with what they protect. */
const LONG = 5;

function longTest({ name, seconds, at }: Timed): string {
	const what = at ? protectedBy(readFileSync(at.file, 'utf8'), at.line) : '';
	return `${seconds.toFixed(1).padStart(6)} s  ${name}${what && `\n          ${what}`}`;
}

function stagesAsked(asked: string[]): TestStage[] {
	const changed = asked.find((word) => /^--changed(=|$)/.test(word));
	if (changed) {
		const since = changed.split('=')[1] ?? 'HEAD';
		const files = changedFiles(since);
		console.log(`${String(files.length)} files changed since ${since}: ${files.join(' ')}`);
		return stagesFor(files, since);
	}
	const known = ALL.includes(OTHER_ENGINES) ? ALL : [...ALL, OTHER_ENGINES];
	const unknown = asked.filter((name) => !known.some((stage) => stage.name === name));
	if (unknown.length > 0) throw new Error(`No such stage: ${unknown.join(', ')}`);
	return asked.length === 0 ? ALL : known.filter(({ name }) => asked.includes(name));
}

function table(outcomes: Outcome[]): string {
	const rows = outcomes.map(({ name, passed, failed, seconds, note }) => {
		const verdict = failed > 0 ? 'FAILED' : 'ok';
		const counts = `${String(passed)} passed, ${String(failed)} failed`;
		return `${name.padEnd(14)}${verdict.padEnd(8)}${`${String(seconds)} s`.padStart(7)}  ${counts}  ${note ?? ''}`;
	});
	return rows.join('\n');
}

function longest(outcomes: Outcome[]): string {
	const rows = outcomes.flatMap(({ slowest = [] }) =>
		slowest.filter(({ seconds }) => seconds > LONG).map(longTest)
	);
	return rows.length > 0 ? `\n── tests over ${String(LONG)} s\n${rows.join('\n')}` : '';
}

mkdirSync(REPORTS, { recursive: true });
const start = Date.now();
const outcomes = await runAll(stagesAsked(process.argv.slice(2)), availableParallelism(), {
	began: ({ name, command }) => console.log(`… ${name}: ${command}`),
	ended: ({ name, seconds, failed, output = '' }) => {
		console.log(`\n── ${name}, ${String(seconds)} s, ${failed > 0 ? 'FAILED' : 'ok'}\n${output}`);
	}
});

console.log('── result');
console.log(table(outcomes));
console.log(longest(outcomes));
if (!outcomes.some(({ name }) => name === OTHER_ENGINES.name))
	console.log('not run in: Firefox, WebKit (ATLAS_ENGINES=1 npm test, or npm run engines)');
console.log(`all in ${String(Math.round((Date.now() - start) / 1000))} s`);
const sum = outcomes.reduce<Counts>(
	(total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
	{ passed: 0, failed: 0 }
);
const summary = `${String(sum.passed)} passed, ${String(sum.failed)} failed`;
writeFileSync(`${REPORTS}/summary.txt`, `${summary}\n`);
console.log(summary);
if (sum.failed > 0) process.exitCode = 1;
