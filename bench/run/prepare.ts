/** Builds what is measured: the atlas of this folder, unless another is named. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where everything lies that a run makes; not kept in git. */
export const WORK = path.join(ROOT, 'test-results/bench');

export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}`))
		);
	});
}

/** Does something, and says what and how long it took. */
export async function step<T>(name: string, what: () => Promise<T>): Promise<T> {
	const start = Date.now();
	const result = await what();
	console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
	return result;
}

/** Types of routes and messages, which even the pages of the peers are built with. */
const generate = () => run('npm', ['run', '--silent', 'generate']);

/** A directory with the built atlas. @param site one that is there; without it, it is built as for readers, but without pictures for previews */
export async function atlasOf(site: string | undefined): Promise<string> {
	if (site !== undefined) {
		if (!existsSync(path.join(site, 'index.html'))) throw new Error(`${site}: no built atlas`);
		if (!existsSync(path.join(ROOT, '.svelte-kit/tsconfig.json'))) await generate();
		return path.resolve(site);
	}
	const dir = path.join(WORK, 'atlas');
	rmSync(dir, { recursive: true, force: true });
	const env = {
		BUILD_DIR: path.relative(ROOT, dir),
		BASE_PATH: '',
		SITE_ORIGIN: '',
		PRERENDER: '',
		FIRST_LOOK: ''
	};
	await step('Types and messages', generate);
	await step('The atlas', () =>
		run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], env)
	);
	return dir;
}
