/** Compressed files beside those of a site, for servers that send them as they are. */
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';
import { BuildCache } from './kept.ts';

/** Text; pictures, fonts and archives are compressed already. */
const TEXT = /\.(html|js|mjs|css|json|geojson|csv|xml|svg|txt|sqlite|wasm)$/;

/**
 * What every reader loads is worth the time of the highest quality, 11; the rest is compressed with 10, which takes a
 * third of the time for 2 % more bytes.
 */
const LOADED_BY_ALL = /^(_app\/|data\/(boundaries|rivers)\.topo\.json$|index\.html$)/;
const qualityOf = (name: string) => (LOADED_BY_ALL.test(name) ? 11 : 10);

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside each text of a built site.
 * @param dir the built site
 * @param far told how many files are done
 * @returns how many files there are with both
 */
export async function compressSite(dir: string, far: (done: number, all: number) => void): Promise<number> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile() && TEXT.test(entry.name))
		.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
	const kept = { gz: new BuildCache('gzip', 'gzip 9'), 10: new BuildCache('brotli', 'brotli 10'), 11: new BuildCache('brotli', 'brotli 11') };
	let done = 0;
	await pMap(
		names,
		async (name) => {
			const file = path.join(dir, name);
			const content = await readFile(file);
			const quality = qualityOf(name);
			const params = {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length
			};
			await copyFile(await kept[quality].of(content, () => brotli(content, { params })), `${file}.br`);
			await copyFile(await kept.gz.of(content, () => gz(content, { level: 9 })), `${file}.gz`);
			far(++done, names.length);
		},
		// Node compresses in threads of its own, four unless told otherwise.
		{ concurrency: availableParallelism() + 1 }
	);
	for (const files of Object.values(kept)) files.drop();
	return names.length;
}
