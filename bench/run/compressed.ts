/** Files as a server sends them: with brotli, where that makes them smaller. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What is compressed already. */
const DENSE = /\.(woff2|png|webp|avif|gz|br|zip|gpkg|sqlite|xlsx)$/;
const kept = new Map<string, Buffer>();

export interface Sent {
	body: Buffer;
	isCompressed: boolean;
}

/** The file of an address below a directory; that of a page lies in its folder. */
export function fileOf(dir: string, address: string): string | null {
	const file = path.join(dir, address.endsWith('/') ? `${address}index.html` : address);
	return file.startsWith(dir) && existsSync(file) && statSync(file).isFile() ? file : null;
}

export function sent(file: string): Sent {
	const isCompressed = !DENSE.test(file);
	let body = kept.get(file);
	if (!body) {
		const content = readFileSync(file);
		body = isCompressed ? brotliCompressSync(content) : content;
		kept.set(file, body);
	}
	return { body, isCompressed };
}
