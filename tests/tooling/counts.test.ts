import { describe, expect, it } from 'vitest';
import { passedAtSecondTry, playwrightCounts, vitestCounts } from '../../scripts/testing/counts';

describe('Vitest', () => {
	const report = { success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

	it('counts what passed and what failed', () => {
		expect(vitestCounts(report, 0)).toEqual({ passed: 5, failed: 0 });
		expect(vitestCounts({ ...report, success: false, numFailedTests: 2 }, 1)).toEqual({
			passed: 5,
			failed: 2
		});
	});

	it('counts a test that was left out as failed', () => {
		expect(vitestCounts({ ...report, numPendingTests: 1, numTodoTests: 1 }, 0).failed).toBe(2);
	});

	it('counts a run that failed outside of its tests, or had none', () => {
		expect(vitestCounts({ ...report, success: false }, 0).failed).toBe(1);
		expect(vitestCounts(report, 1).failed).toBe(1);
		expect(vitestCounts({ ...report, numPassedTests: 0 }, 0).failed).toBe(1);
	});
});

describe('Playwright', () => {
	const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

	it('counts what passed and what failed; what was left out is failed', () => {
		expect(playwrightCounts({ errors: [], stats }, 0)).toEqual({ passed: 5, failed: 0 });
		const bad = { expected: 5, unexpected: 1, flaky: 0, skipped: 1 };
		expect(playwrightCounts({ errors: [], stats: bad }, 1)).toEqual({ passed: 5, failed: 2 });
	});

	it('names what passed at the second try only', () => {
		const results = [{ duration: 1 }];
		const spec = { file: 'a.spec.ts', line: 1 };
		const suites = [
			{
				title: 'a.spec.ts',
				specs: [
					{ ...spec, title: 'stands still once', tests: [{ status: 'flaky', results }] },
					{ ...spec, title: 'goes on', tests: [{ status: 'expected', results }] }
				]
			}
		];
		const report = { errors: [], stats: { ...stats, flaky: 1 }, suites };
		expect(playwrightCounts(report, 0)).toEqual({ passed: 6, failed: 0 });
		expect(passedAtSecondTry(report)).toEqual(['a.spec.ts › stands still once']);
	});

	it('counts an error outside of the tests', () => {
		expect(playwrightCounts({ errors: [{}], stats }, 0).failed).toBe(1);
		expect(playwrightCounts({ errors: [], stats: { ...stats, expected: 0 } }, 0).failed).toBe(1);
	});
});
