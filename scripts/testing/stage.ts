/** One stage of `npm test`: a command, what it prints, and what it counts. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Counts, Timed } from './counts';

export interface TestStage {
	name: string;
	/** A line for the shell; `npm test` puts the project's own tools on the path. */
	command: string;
	/** Variables of the environment for it, over those of the caller. */
	env?: Record<string, string>;
	/** Names of earlier stages; if one failed, this one is senseless. */
	needs?: string[];
	/** How many processors it keeps busy; one unless said. */
	cores?: number;
	/** A report that the command writes, and how to count it. Without one the stage itself counts as one. */
	report?: {
		file: string;
		count: (text: string, exitCode: number) => Counts;
		slowest?: (text: string) => Timed[];
		/** What the reader of the table has to know beside the counts. */
		note?: (text: string) => string;
	};
}

export interface Outcome extends Counts {
	name: string;
	/** Whole seconds. */
	seconds: number;
	/** Why nothing could be counted, or what the report says beside its counts. */
	note?: string;
	/** Its longest tests, longest first. */
	slowest?: Timed[];
	/** What it printed. */
	output?: string;
}

/**
 * Runs one stage.
 * @param earlier the outcomes so far; a stage whose need failed is not run and counts as failed.
 */
export async function runStage(stage: TestStage, earlier: Outcome[]): Promise<Outcome> {
	const { name, needs, report, command, env } = stage;
	const missing = earlier.find((outcome) => needs?.includes(outcome.name) && outcome.failed > 0);
	if (missing) {
		return { name, passed: 0, failed: 1, seconds: 0, note: `not run: ${missing.name} failed` };
	}
	const start = Date.now();
	// A report of an earlier run must not be taken for one of this.
	if (report) rmSync(report.file, { force: true });
	const { exitCode, output } = await runCommand(command, env);
	const common = { name, output, seconds: Math.round((Date.now() - start) / 1000) };
	if (!report) return { ...common, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
	if (!existsSync(report.file)) return { ...common, passed: 0, failed: 1, note: 'wrote no report' };
	const text = readFileSync(report.file, 'utf8');
	return {
		...common,
		...report.count(text, exitCode),
		slowest: report.slowest?.(text),
		note: report.note?.(text)
	};
}

function runCommand(
	command: string,
	env: Record<string, string> = {}
): Promise<{ exitCode: number; output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, {
			shell: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env }
		});
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.on('error', reject);
		child.on('close', (code) =>
			resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
		);
	});
}
