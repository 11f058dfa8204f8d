/** Bytes of files, as they are and as they travel. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface FileSize {
	raw: number;
	/** With brotli at its highest quality; fonts and pictures are compressed already and travel as they are. */
	brotli: number;
}

const COMPRESSED = /\.(woff2?|png|jpe?g|webp|avif|gz|br)$/;
const cache = new Map<string, FileSize>();

/** Size of one file. */
export function fileSize(file: string): FileSize {
	const known = cache.get(file);
	if (known) return known;
	const bytes = readFileSync(file);
	const brotli = COMPRESSED.test(file)
		? bytes.length
		: brotliCompressSync(bytes, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
					[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
				}
			}).length;
	const size = { raw: bytes.length, brotli };
	cache.set(file, size);
	return size;
}

/** Sum over files of a directory; each counts once. */
export function totalSize(dir: string, files: string[]): FileSize {
	return [...new Set(files)]
		.map((file) => fileSize(path.join(dir, file)))
		.reduce((sum, size) => ({ raw: sum.raw + size.raw, brotli: sum.brotli + size.brotli }), {
			raw: 0,
			brotli: 0
		});
}

/** Sum over a whole site, taking the precompressed files beside the originals instead of compressing again. */
export function totalOnDisk(dir: string, files: string[]): FileSize & { files: number } {
	const originals = files.filter((file) => !/\.(br|gz)$/.test(file));
	const all = new Set(files);
	const bytes = (file: string) => statSync(path.join(dir, file)).size;
	return {
		files: originals.length,
		raw: originals.reduce((sum, file) => sum + bytes(file), 0),
		brotli: originals.reduce((sum, file) => sum + bytes(all.has(`${file}.br`) ? `${file}.br` : file), 0)
	};
}
