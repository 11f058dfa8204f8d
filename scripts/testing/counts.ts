/** How many tests passed and failed, and which took long, from the JSON reports of Vitest and Playwright. */

/** A test and the seconds that it took. */
export interface Timed {
	name: string;
	seconds: number;
	/** Where it is written, if the report says so; lines from 1. */
	at?: { file: string; line: number };
}

/** What the comment above a test says that it protects; nothing where there is none. @param line of the test, from 1 */
export function protectedBy(code: string, line: number): string {
	const above = code.split('\n').slice(0, line - 1);
	const from = above.findLastIndex((text) => !/^\s*\/\//.test(text)) + 1;
	return above
		.slice(from)
		.map((text) => text.replace(/^\s*\/\/\s*/, ''))
		.join(' ');
}

export interface Counts {
	passed: number;
	failed: number;
}

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
	success: boolean;
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults?: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
	errors: unknown[];
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	suites?: PlaywrightSuite[];
}

interface PlaywrightSuite {
	title: string;
	suites?: PlaywrightSuite[];
	specs: {
		title: string;
		file: string;
		line: number;
		tests: { status: string; results: { duration: number }[] }[];
	}[];
}

type Named = PlaywrightSuite['specs'][number] & { name: string };

/**
 * A run that failed outside of its tests (a file that does not load, a server that does not start) or that had
 * none counts as one failure.
 */
function honest(counts: Counts, exitCode: number): Counts {
	const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
	return silent ? { ...counts, failed: 1 } : counts;
}

/** A test that was left out counts as failed. */
export function vitestCounts(report: VitestReport, exitCode: number): Counts {
	const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
	return honest({ passed: report.numPassedTests, failed }, report.success ? exitCode : 1);
}

/** A test that was left out counts as failed. One that passed at the second try has passed, and is named by itself. */
export function playwrightCounts(report: PlaywrightReport, exitCode: number): Counts {
	const { expected, unexpected, flaky, skipped } = report.stats;
	const counts = { passed: expected + flaky, failed: unexpected + skipped };
	return honest(counts, report.errors.length > 0 ? 1 : exitCode);
}

const longestFirst = (tests: Timed[]): Timed[] => tests.sort((a, b) => b.seconds - a.seconds);

/** The tests of a report of Vitest, longest first. */
export function vitestTimes({ testResults = [] }: VitestReport): Timed[] {
	return longestFirst(
		testResults.flatMap(({ name, assertionResults }) =>
			assertionResults.map(({ fullName, duration }) => ({
				name: `${name.split('/').at(-1) ?? name}: ${fullName}`,
				seconds: (duration ?? 0) / 1000
			}))
		)
	);
}

/** All tests of suites within suites, each by the names that lead to it. */
const specsIn = (suites: PlaywrightSuite[], above: string[] = []): Named[] =>
	suites.flatMap((suite) => {
		const path = [...above, suite.title].filter(Boolean);
		return [
			...suite.specs.map((spec) => ({ ...spec, name: [...path, spec.title].join(' › ') })),
			...specsIn(suite.suites ?? [], path)
		];
	});

/** The tests that failed once and then passed: to be looked into, as each is a fault of the page, the test or the browser. */
export function passedAtSecondTry({ suites = [] }: PlaywrightReport): string[] {
	return specsIn(suites)
		.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
		.map(({ name }) => name);
}

/** The tests of a report of Playwright, longest first. */
export function playwrightTimes({ suites = [] }: PlaywrightReport): Timed[] {
	return longestFirst(
		specsIn(suites).map(({ name, file, line, tests }) => ({
			name,
			at: { file: `tests/e2e/${file}`, line },
			seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration / 1000, 0)
		}))
	);
}
