import { newWorker } from './new-worker';
import { LIMIT_SECONDS, type FromWorker, type QueryOutcome, type ToWorker } from './worker-messages';

/** An answer, and to what. */
export interface Answered {
	sql: string;
	outcome: QueryOutcome;
}

/**
 * Asks the database, which a worker loads with the first question. SQLite cannot be interrupted in the middle of a query: to
 * stop one, its worker is ended, and the next question gets a new one.
 */
export class Asking {
	/** What it is at; null: nothing. */
	doing = $state.raw<'loading' | 'running' | null>(null);
	answered = $state.raw<Answered | null>(null);
	#worker: Worker | null = null;
	#ready = false;
	#sql = '';
	#limit: ReturnType<typeof setTimeout> | undefined;

	/** Runs a query; one that runs is given up. */
	ask(sql: string): void {
		if (this.doing === 'running') this.#end();
		this.#sql = sql;
		if (this.#ready) {
			this.#send();
			return;
		}
		this.doing = 'loading';
		this.#worker ??= this.#start();
	}

	/** The reader waits no longer. */
	stop(): void {
		if (this.doing) this.#give({ kind: 'stopped' }, true);
	}

	/** Call when the page goes. */
	destroy(): void {
		this.#end();
		this.doing = null;
	}

	#start(): Worker {
		const worker = newWorker();
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			// What one that was ended had already said is no answer to the next question.
			if (worker !== this.#worker) return;
			if (data.kind !== 'ready') this.#give(data, data.kind === 'not-loaded');
			else {
				this.#ready = true;
				this.#send();
			}
		});
		// Memory that ran out takes the engine with it.
		worker.addEventListener('error', ({ message }) =>
			this.#give(
				this.#ready
					? { kind: 'failed', message: message || 'out of memory' }
					: { kind: 'not-loaded', message },
				true
			)
		);
		return worker;
	}

	#send(): void {
		this.doing = 'running';
		this.#limit = setTimeout(() => this.#give({ kind: 'too-long' }, true), LIMIT_SECONDS * 1000);
		this.#worker?.postMessage({ sql: this.#sql } satisfies ToWorker);
	}

	#give(outcome: QueryOutcome, ended: boolean): void {
		clearTimeout(this.#limit);
		if (ended) this.#end();
		this.doing = null;
		this.answered = { sql: this.#sql, outcome };
	}

	#end(): void {
		clearTimeout(this.#limit);
		this.#worker?.terminate();
		this.#worker = null;
		this.#ready = false;
	}
}
