/** One stage of `npm test`: a command, shown as it runs, and what it counts. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Counts } from './counts';

export interface Stage {
	name: string;
	/** A line for the shell; `npm test` puts the project's own tools on the path. */
	command: string;
	/** Variables of the environment for it, over those of the caller. */
	env?: Record<string, string>;
	/** Names of earlier stages; if one failed, this one is senseless. */
	needs?: string[];
	/** A report that the command writes, and how to count it. Without one the stage itself counts as one. */
	report?: { file: string; count: (text: string, exitCode: number) => Counts };
}

export interface Outcome extends Counts {
	name: string;
	/** Whole seconds. */
	seconds: number;
	/** Why nothing could be counted. */
	note?: string;
}

/**
 * Runs one stage.
 * @param earlier the outcomes so far; a stage whose need failed is not run and counts as failed.
 */
export async function runStage(stage: Stage, earlier: Outcome[]): Promise<Outcome> {
	const { name, needs, report, command, env } = stage;
	const missing = earlier.find((outcome) => needs?.includes(outcome.name) && outcome.failed > 0);
	if (missing) {
		return { name, passed: 0, failed: 1, seconds: 0, note: `not run: ${missing.name} failed` };
	}
	const start = Date.now();
	// A report of an earlier run must not be taken for one of this.
	if (report) rmSync(report.file, { force: true });
	const exitCode = await runCommand(command, env);
	const seconds = Math.round((Date.now() - start) / 1000);
	if (!report) return { name, seconds, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
	if (!existsSync(report.file)) return { name, seconds, passed: 0, failed: 1, note: 'wrote no report' };
	return { name, seconds, ...report.count(readFileSync(report.file, 'utf8'), exitCode) };
}

function runCommand(command: string, env: Record<string, string> = {}): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}
