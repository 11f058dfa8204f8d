/** What it ran on. */
import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type as system } from 'node:os';

export interface Machine {
	processor: string;
	cores: number;
	/** GB. */
	memory: number;
	system: string;
	node: string;
	browser: string;
}

export const machine = (browser: string): Machine => ({
	processor: cpus()[0]?.model.trim() ?? 'unknown',
	cores: cpus().length,
	memory: Math.round(totalmem() / 2 ** 30),
	system: `${system()} ${release()}`,
	node: process.version,
	browser: `Chromium ${browser}`
});

/** The commit that was measured, and whether the folder had changes besides. */
export function commit(): string {
	const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
	try {
		return (
			git('rev-parse', '--short=10', 'HEAD') +
			(git('status', '--porcelain', '--', 'src', 'static') ? ' with changes' : '')
		);
	} catch {
		return 'unknown';
	}
}
