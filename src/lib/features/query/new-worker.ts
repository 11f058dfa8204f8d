import engine from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { fileAt } from '$lib/parts/context/file-address';
import type { ToWorker } from './worker-messages';

/** Addresses in a worker would be read from where its script stands. */
const whole = (address: string) => new URL(address, location.href).href;

/** A worker on its way to load engine and database. It is a file of the site, so its policy is not that of the page. */
export function newWorker(): Worker {
	const worker = new Worker(new URL('./query-worker.ts', import.meta.url), { type: 'module' });
	worker.postMessage({
		engine: whole(engine),
		file: whole(fileAt('/data/sco-atlas.sqlite'))
	} satisfies ToWorker);
	return worker;
}
