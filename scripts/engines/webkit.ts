/** WebKitGTK's small browser, driven by WebDriver over HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { idOf, type DrivenBrowser } from './engine';
import { freePort } from './port';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
/** How long the driver may take to start, and between two tries, in milliseconds. */
const [START, TRY] = [30_000, 200];

/** Where Debian puts it; null where it is not installed. */
export function webkitHere(): string | null {
	if (!existsSync(DRIVER) || !existsSync(LIBRARIES)) return null;
	const folders = readdirSync(LIBRARIES)
		.filter((name) => name.startsWith('webkit2gtk-'))
		.sort()
		.reverse();
	return (
		folders.map((name) => path.join(LIBRARIES, name, 'MiniBrowser')).find((file) => existsSync(file)) ?? null
	);
}

const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

export class WebKit implements DrivenBrowser {
	#process: ChildProcess;
	#session: string;

	private constructor(process: ChildProcess, session: string) {
		this.#process = process;
		this.#session = session;
	}

	/** @param browser path of MiniBrowser @throws Error if it does not start; it needs a display, or xvfb-run */
	static async start(browser: string): Promise<WebKit> {
		const port = String(await freePort());
		const command = [DRIVER, `--port=${port}`];
		const shown = process.env['DISPLAY'] ? command : ['xvfb-run', '-a', ...command];
		// A group of its own, to be ended as one. A container has no name spaces to put its pages into.
		const started = spawn(shown[0] ?? '', shown.slice(1), {
			stdio: 'ignore',
			detached: true,
			env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' }
		});
		const origin = `http://127.0.0.1:${port}`;
		const until = Date.now() + START;
		while (!(await fetch(`${origin}/status`).catch(() => null))) {
			if (Date.now() > until) throw new Error('WebKitWebDriver did not start');
			await rest(TRY);
		}
		const alwaysMatch = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
		const { sessionId } = (await send(`${origin}/session`, { capabilities: { alwaysMatch } })) as {
			sessionId: string;
		};
		const webkit = new WebKit(started, `${origin}/session/${sessionId}`);
		await webkit.#ask('/timeouts', { script: 60_000, pageLoad: 120_000 });
		await webkit.#ask('/window/rect', { width: 1280, height: 900 }).catch(() => null);
		return webkit;
	}

	#ask(what: string, parameters: object): Promise<unknown> {
		return send(this.#session + what, parameters);
	}

	async open(url: string): Promise<void> {
		await this.#ask('/url', { url });
	}

	run(script: string, ...args: unknown[]): Promise<unknown> {
		return this.#ask('/execute/sync', { script, args });
	}

	async click(element: unknown): Promise<void> {
		await this.#ask(`/element/${idOf(element)}/click`, {});
	}

	async type(element: unknown, text: string): Promise<void> {
		await this.#ask(`/element/${idOf(element)}/value`, { text });
	}

	close(): void {
		if (this.#process.pid) process.kill(-this.#process.pid);
	}
}

/** @throws Error with what the driver says */
async function send(url: string, parameters: object): Promise<unknown> {
	const response = await fetch(url, { method: 'POST', body: JSON.stringify(parameters) });
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value;
	const { error = '', message = '' } = (value ?? {}) as { error?: string; message?: string };
	throw new Error(`${error} ${message}`.trim());
}
