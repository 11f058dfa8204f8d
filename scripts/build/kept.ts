/** Files that an earlier build made of the same content, kept beside what other tools keep in `node_modules/.cache`. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CACHE = path.resolve('node_modules/.cache/sco-atlas');

/** What no build has asked for in so many days is dropped. */
const DAYS = 14;

export class BuildCache {
	readonly #dir: string;

	/**
	 * @param name of the kind of file: a directory of the cache.
	 * @param recipe says how a file is made of its content; another recipe makes other files.
	 */
	constructor(
		name: string,
		readonly recipe: string
	) {
		this.#dir = path.join(CACHE, name);
		mkdirSync(this.#dir, { recursive: true });
	}

	/** Where the file that is made of this content is kept. */
	pathOf(content: string | Uint8Array): string {
		const hash = createHash('sha256').update(this.recipe).update(content);
		return path.join(this.#dir, hash.digest('hex'));
	}

	/**
	 * The path of the file made of the content, as it was made before or is made now.
	 * @param make called only if it is not there yet.
	 */
	async of(content: string | Uint8Array, make: () => Promise<Uint8Array>): Promise<string> {
		const file = this.pathOf(content);
		if (existsSync(file)) {
			// Its last use, for `drop`.
			const now = new Date();
			utimesSync(file, now, now);
			return file;
		}
		// Under its name only when it is whole: builds and threads run side by side.
		const partial = `${file}.${randomUUID()}`;
		writeFileSync(partial, await make());
		renameSync(partial, file);
		return file;
	}

	/** Forgets what no build has asked for in {@link DAYS} days. */
	drop(): void {
		const oldest = Date.now() - DAYS * 24 * 3600 * 1000;
		for (const name of readdirSync(this.#dir)) {
			const file = path.join(this.#dir, name);
			if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
		}
	}
}
