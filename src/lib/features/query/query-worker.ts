/** The database in a thread of its own, which can be ended whatever it is doing. */
import initSqlJs from 'sql.js';
import { knownIds, type KnownIds } from '$lib/files/query/known-ids';
import { QueryRefused, readOnly, runQuery } from '$lib/files/query/run';
import type { FromWorker, ToWorker } from './worker-messages';

type Database = InstanceType<Awaited<ReturnType<typeof initSqlJs>>['Database']>;

let open: { database: Database; known: KnownIds } | null = null;

const say = (message: FromWorker) => postMessage(message);
const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function load({ engine, file }: { engine: string; file: string }): Promise<void> {
	const answer = await fetch(file);
	if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
	const [{ Database }, bytes] = await Promise.all([
		initSqlJs({ locateFile: () => engine }),
		answer.arrayBuffer()
	]);
	const database = new Database(new Uint8Array(bytes));
	open = { database, known: knownIds(database) };
	readOnly(database);
}

function run(sql: string): void {
	if (!open) return;
	try {
		say({ kind: 'rows', ...runQuery(open.database, open.known, sql) });
	} catch (error) {
		if (error instanceof QueryRefused) say({ kind: 'refused', refusal: error.refusal });
		else say({ kind: 'failed', message: textOf(error) });
	}
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if ('sql' in data) run(data.sql);
	else
		load(data).then(
			() => say({ kind: 'ready' }),
			(error: unknown) => say({ kind: 'not-loaded', message: textOf(error) })
		);
});
