/** The atlas and the pages of the libraries on one address of this machine; remembers what was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileOf, sent } from './compressed.ts';
import { BASE } from './pages.ts';

export interface Served {
	origin: string;
	/** The files sent since the last call. */
	files: () => string[];
	/** The addresses asked for since the last call that there are no files for. */
	missing: () => string[];
	close: () => void;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};
/** Never changes under its name. */
const IMMUTABLE = /\/(_app\/immutable|assets)\//;

/** @param atlas a built atlas @param pages the built pages of the libraries */
export async function serve(atlas: string, pages: string): Promise<Served> {
	const files = new Set<string>();
	const missing = new Set<string>();
	const take = (from: Set<string>) => {
		const all = [...from].sort();
		from.clear();
		return all;
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const address = decodeURIComponent(pathname);
		const file = address.startsWith(BASE)
			? fileOf(pages, address.slice(BASE.length - 1))
			: fileOf(atlas, address);
		if (!file) {
			missing.add(address);
			response.writeHead(404).end();
			return;
		}
		files.add(file);
		const { body, isCompressed } = sent(file);
		response.writeHead(200, {
			'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
			'content-length': body.length,
			'cache-control': IMMUTABLE.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
			...(isCompressed && { 'content-encoding': 'br' })
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${String(port)}`,
		files: () => take(files),
		missing: () => take(missing),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
