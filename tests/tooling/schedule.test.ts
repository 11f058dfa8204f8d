import { expect, it } from 'vitest';
import { specsFor } from '../../scripts/testing/changed';
import { playwrightTimes, protectedBy, vitestTimes } from '../../scripts/testing/counts';
import { runAll } from '../../scripts/testing/schedule';
import type { Outcome, TestStage } from '../../scripts/testing/stage';

const stage = (name: string, more: Partial<TestStage> = {}): TestStage => ({ name, command: name, ...more });

/** Runs stages that end one tick after another and says what began and ended in which order. */
async function logOf(stages: TestStage[], cores: number, failing: string[] = []): Promise<string[]> {
	const log: string[] = [];
	const run = async ({ name }: TestStage): Promise<Outcome> => {
		await new Promise((resolve) => setImmediate(resolve));
		return { name, passed: 1, failed: failing.includes(name) ? 1 : 0, seconds: 0 };
	};
	await runAll(
		stages,
		cores,
		{ began: ({ name }) => log.push(`+${name}`), ended: ({ name }) => log.push(`-${name}`) },
		run
	);
	return log;
}

it('runs stages side by side as far as there are processors', async () => {
	expect(await logOf([stage('a'), stage('b'), stage('c')], 2)).toEqual(['+a', '+b', '-a', '+c', '-b', '-c']);
	expect(await logOf([stage('a'), stage('b', { cores: 2 })], 2)).toEqual(['+a', '-a', '+b', '-b']);
});

it('lets a stage wait for what it needs, though others then come first', async () => {
	const stages = [stage('build'), stage('browser', { needs: ['build'] }), stage('lint')];
	expect(await logOf(stages, 2)).toEqual(['+build', '+lint', '-build', '+browser', '-lint', '-browser']);
});

it('runs a stage alone that wants more processors than there are, and one whose need is not asked for', async () => {
	expect(await logOf([stage('browser', { cores: 4, needs: ['build'] })], 1)).toEqual([
		'+browser',
		'-browser'
	]);
});

it('chooses browser tests by what the changed files are about', () => {
	const specs = ['pages/disputes.spec.ts', 'pages/table.spec.ts', 'map/visit-with-mouse.spec.ts'];
	expect(specsFor(['src/lib/features/disputes/StripRow.svelte'], specs)).toEqual([
		'pages/disputes.spec.ts',
		'map/visit-with-mouse.spec.ts'
	]);
	expect(specsFor(['tests/e2e/pages/table.spec.ts'], specs)).toEqual([
		'pages/table.spec.ts',
		'map/visit-with-mouse.spec.ts'
	]);
});

it('finds the longest tests in both reports', () => {
	const vitest = {
		success: true,
		numPassedTests: 2,
		numFailedTests: 0,
		numPendingTests: 0,
		numTodoTests: 0,
		testResults: [
			{
				name: '/x/a.test.ts',
				assertionResults: [
					{ fullName: 'short', duration: 10 },
					{ fullName: 'long', duration: 6000 }
				]
			}
		]
	};
	expect(vitestTimes(vitest)[0]).toEqual({ name: 'a.test.ts: long', seconds: 6 });
	const browser = {
		errors: [],
		stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 },
		suites: [
			{
				title: 'a.spec.ts',
				specs: [
					{
						title: 'goes on',
						file: 'a.spec.ts',
						line: 7,
						tests: [{ status: 'expected', results: [{ duration: 7000 }] }]
					}
				]
			}
		]
	};
	expect(playwrightTimes(browser)).toEqual([
		{ name: 'a.spec.ts › goes on', seconds: 7, at: { file: 'tests/e2e/a.spec.ts', line: 7 } }
	]);
});

it('reads above a test what it protects', () => {
	const code = ['const a = 1;', '// That one,', '\t// and the other.', "test('b', () => {});"].join('\n');
	expect(protectedBy(code, 4)).toBe('That one, and the other.');
	expect(protectedBy(code, 1)).toBe('');
	expect(protectedBy("\ntest('a', () => {});", 2)).toBe('');
});
