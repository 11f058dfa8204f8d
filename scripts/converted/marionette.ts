/** Firefox, driven by the protocol that it speaks itself: messages over TCP, each with its length before it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { idOf, type DrivenBrowser } from '../engines/engine';

const PORT = 2929;
/** How long Firefox may take to start, in milliseconds, and between two tries. */
const [START, TRY] = [60_000, 500];

const PREFERENCES: Record<string, boolean | number> = {
	'marionette.port': PORT,
	// Drawn by the processor, as good as by a card.
	'webgl.force-enabled': true,
	'webgl.disable-fail-if-major-performance-caveat': true,
	'datareporting.policy.dataSubmissionEnabled': false,
	'browser.shell.checkDefaultBrowser': false
};

/** The name of Firefox on this machine; null where it is not installed. */
export const firefoxHere = (): string | null =>
	['firefox-esr', 'firefox'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;

const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

function connected(): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = createConnection(PORT, '127.0.0.1', () => resolve(socket));
		socket.once('error', reject);
	});
}

export class Firefox implements DrivenBrowser {
	#process: ChildProcess;
	#profile: string;
	#socket: Socket;
	#received = Buffer.alloc(0);
	#asked = 0;
	#waiting = new Map<number, (answer: [error: { message: string } | null, value: unknown]) => void>();

	private constructor(process: ChildProcess, profile: string, socket: Socket) {
		this.#process = process;
		this.#profile = profile;
		this.#socket = socket;
		socket.on('data', (data) => this.#receive(data));
	}

	/** @throws Error if it does not start. WebGL needs a display: where there is none, one in memory. */
	static async start(name: string): Promise<Firefox> {
		const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
		const lines = Object.entries(PREFERENCES).map(([key, value]) => `user_pref("${key}", ${String(value)});`);
		writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
		const command = [name, '--marionette', '--no-remote', '--profile', profile];
		const shown = process.env['DISPLAY'] ? command : ['xvfb-run', '-a', ...command];
		// A group of its own, to be ended as one.
		const started = spawn(shown[0] ?? '', shown.slice(1), { stdio: 'ignore', detached: true });
		const until = Date.now() + START;
		for (;;) {
			const socket = await connected().catch(() => null);
			if (socket) {
				const firefox = new Firefox(started, profile, socket);
				await firefox.ask('WebDriver:NewSession', {});
				return firefox;
			}
			if (Date.now() > until) throw new Error(`${name} did not start; it needs a display, or xvfb-run`);
			await rest(TRY);
		}
	}

	#receive(data: Buffer): void {
		this.#received = Buffer.concat([this.#received, data]);
		for (;;) {
			const colon = this.#received.indexOf(':');
			const length = Number(this.#received.toString('latin1', 0, Math.max(0, colon)));
			const end = colon + 1 + length;
			if (colon < 0 || this.#received.length < end) return;
			const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
			this.#received = this.#received.subarray(end);
			// The first is its greeting.
			if (!Array.isArray(message)) continue;
			const [, id, error, value] = message as [1, number, { message: string } | null, unknown];
			this.#waiting.get(id)?.([error, value]);
			this.#waiting.delete(id);
		}
	}

	/** Sends a command. @throws Error with what Firefox says of one that fails */
	async ask(command: string, parameters: object): Promise<unknown> {
		const id = ++this.#asked;
		const text = JSON.stringify([0, id, command, parameters]);
		this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
		const [error, value] = await new Promise<[{ message: string } | null, unknown]>((resolve) =>
			this.#waiting.set(id, resolve)
		);
		if (error) throw new Error(`${command}: ${error.message}`);
		return (value as { value?: unknown } | null)?.value;
	}

	async open(url: string): Promise<void> {
		await this.ask('WebDriver:Navigate', { url });
	}

	/** The value of an expression in the page. */
	async read(expression: string): Promise<unknown> {
		return this.run(`return ${expression}`);
	}

	run(script: string, ...args: unknown[]): Promise<unknown> {
		return this.ask('WebDriver:ExecuteScript', { script, args });
	}

	async click(element: unknown): Promise<void> {
		await this.ask('WebDriver:ElementClick', { id: idOf(element) });
	}

	async type(element: unknown, text: string): Promise<void> {
		await this.ask('WebDriver:ElementSendKeys', { id: idOf(element), text });
	}

	/** The page on A4, as PDF. */
	async print(): Promise<Buffer> {
		const page = { width: 21, height: 29.7 };
		return Buffer.from((await this.ask('WebDriver:Print', { page, background: true })) as string, 'base64');
	}

	close(): void {
		this.#socket.destroy();
		if (this.#process.pid) process.kill(-this.#process.pid);
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: TRY });
	}
}
