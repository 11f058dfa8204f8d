/** A server for a site that is still being written: what is asked for and is not there yet is waited for. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

/** Milliseconds between two looks for a file. */
const LOOK_AGAIN = 200;

export interface EarlyServer {
	/** Address of the first page, without the slash at its end. */
	address: string;
	/** From now on files are looked for in this directory alone. */
	moveTo: (dir: string) => void;
	/** Everything is written: what is not there does not exist. */
	finish: () => void;
	close: () => void;
}

/** Files as they are at each request. Frames in pages of others ask for data of this site. */
const filesIn = (dir: string) =>
	sirv(dir, {
		dev: true,
		etag: true,
		setHeaders: (response) => response.setHeader('access-control-allow-origin', '*')
	});

function sayMissing(response: ServerResponse, dir = ''): void {
	const page = path.join(dir, '404.html');
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
	response.end(existsSync(page) ? readFileSync(page) : '');
}

/**
 * @param dirs directories in which a file may lie, in this order
 * @param port another one is taken if it is not free
 */
export async function serveEarly(dirs: string[], port: number): Promise<EarlyServer> {
	let [places, handlers, isWritten] = [dirs, dirs.map(filesIn), false];

	/** False if the file lies nowhere. */
	const isAnswered = (request: IncomingMessage, response: ServerResponse) =>
		handlers.some((answer) => {
			let isThere = true;
			answer(request, response, () => {
				isThere = false;
			});
			return isThere;
		});
	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		while (!response.destroyed && !isAnswered(request, response)) {
			if (isWritten) return sayMissing(response, places.at(-1));
			await wait(LOOK_AGAIN);
		}
	}

	const server = createServer((request, response) => void answer(request, response));
	const listen = (at: number) =>
		new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(at, 'localhost', resolve);
		});
	await listen(port).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		return listen(0);
	});
	return {
		address: `http://localhost:${String((server.address() as AddressInfo).port)}`,
		moveTo: (dir) => ([places, handlers] = [[dir], [filesIn(dir)]]),
		finish: () => (isWritten = true),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
