/** How many tests passed and failed, from the JSON reports of Vitest and Playwright. */

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
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
	errors: unknown[];
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

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

/** A test that was left out, or passed at the second try only, counts as failed. */
export function playwrightCounts(report: PlaywrightReport, exitCode: number): Counts {
	const { expected, unexpected, flaky, skipped } = report.stats;
	const counts = { passed: expected, failed: unexpected + flaky + skipped };
	return honest(counts, report.errors.length > 0 ? 1 : exitCode);
}
