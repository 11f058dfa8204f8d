import { spawn } from 'node:child_process';

/**
 * Runs a script with Node, its output on this one's.
 * @throws if it ends with anything but success
 */
export function run(args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { stdio: 'inherit' });
		child.on('error', reject);
		// If another step fails, this one must not go on writing.
		process.once('exit', () => child.kill());
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${String(code)}`))
		);
	});
}
