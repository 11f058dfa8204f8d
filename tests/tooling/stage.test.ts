import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runStage } from '../../scripts/testing/stage';

const dir = mkdtempSync(path.join(tmpdir(), 'sco-atlas-stage-'));
afterAll(() => rmSync(dir, { recursive: true }));

const node = (code: string) => `"${process.execPath}" -e "${code}"`;

it('counts a check as one', async () => {
	expect(await runStage({ name: 'good', command: node('') }, [])).toMatchObject({ passed: 1, failed: 0 });
	expect(await runStage({ name: 'bad', command: node('process.exit(3)') }, [])).toMatchObject({
		passed: 0,
		failed: 1
	});
});

it('counts a report and hands on the exit code', async () => {
	const file = path.join(dir, 'report.txt');
	const command = node(`require('fs').writeFileSync('${file}', '7'); process.exit(2)`);
	const count = (text: string, exitCode: number) => ({ passed: Number(text), failed: exitCode });
	expect(await runStage({ name: 'unit', command, report: { file, count } }, [])).toMatchObject({
		passed: 7,
		failed: 2
	});
});

it('does not take an old report for a new one', async () => {
	const file = path.join(dir, 'old.txt');
	writeFileSync(file, '7');
	const count = () => ({ passed: 7, failed: 0 });
	expect(await runStage({ name: 'unit', command: node(''), report: { file, count } }, [])).toMatchObject({
		passed: 0,
		failed: 1,
		note: 'wrote no report'
	});
});

it('says what was not run, and counts it as failed', async () => {
	const build = { name: 'build', passed: 0, failed: 1, seconds: 0 };
	const stage = { name: 'browser', command: node(''), needs: ['lint', 'build'] };
	expect(await runStage(stage, [build])).toMatchObject({
		passed: 0,
		failed: 1,
		note: 'not run: build failed'
	});
	expect(await runStage(stage, [{ ...build, failed: 0 }])).toMatchObject({ passed: 1, failed: 0 });
});

it('runs with variables of its own over those of the caller', async () => {
	const command = node("process.exit(process.env.SITE_ORIGIN === 'https://a.example' ? 0 : 1)");
	const stage = { name: 'build', command, env: { SITE_ORIGIN: 'https://a.example' } };
	expect(await runStage(stage, [])).toMatchObject({ passed: 1 });
});
