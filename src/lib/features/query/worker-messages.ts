/** What page and worker say to each other. */
import type { QueryResult, Refusal } from '$lib/files/query/run';

/** After so long a query is stopped: the database is small, and what takes longer has no end as a rule. */
export const LIMIT_SECONDS = 5;

/** Where engine and database are, said once; then one query after the other. */
export type ToWorker = { engine: string; file: string } | { sql: string };

export type FromWorker =
	| { kind: 'ready' }
	| { kind: 'not-loaded'; message: string }
	| ({ kind: 'rows' } & QueryResult)
	| { kind: 'refused'; refusal: Refusal }
	/** In the words of SQLite. */
	| { kind: 'failed'; message: string };

/** How a query ended. */
export type QueryOutcome =
	| Exclude<FromWorker, { kind: 'ready' }>
	/** It took too long, or the reader stopped it. */
	| { kind: 'too-long' }
	| { kind: 'stopped' };
