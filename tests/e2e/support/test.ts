/** `test` of every browser test: it fails on whatever `watch` finds, at the end of each test. */
import { test as base, expect } from '@playwright/test';
import { watch } from './watch';

interface Options {
	/**
	 * Console errors that a test provokes itself, such as the 404 of a page that does not exist; each must
	 * occur, so that the list cannot grow stale.
	 */
	expectedProblems: RegExp[];
}

export const test = base.extend<Options & { watched: undefined }>({
	expectedProblems: [[], { option: true }],
	watched: [
		async ({ context, baseURL, expectedProblems }, use) => {
			const problems = watch(context, new URL(baseURL ?? '').origin);
			await use(undefined);
			const unexpected = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)));
			expect(unexpected, 'errors and foreign requests of the pages').toEqual([]);
			for (const known of expectedProblems) {
				expect(
					problems.some((problem) => known.test(problem)),
					`${String(known)} occurred`
				).toBe(true);
			}
		},
		{ auto: true }
	]
});

export { expect };
