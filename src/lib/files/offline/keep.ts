/** What is kept on a device, as the service worker and pages see it: in caches of the browser. */
import { packPath, type KeptFile, type PackName } from './kept-list';

/** What a cache holds: files that never change, packs of pages among them; pages that were opened; data; what was taken along. */
export type CacheName = 'immutable' | 'pages' | 'data' | 'taken';

/**
 * The name of a cache. Other sites may lie on the same host, the atlas in two folders of it too.
 * @param root where the site begins, without the last slash
 */
const shelfName = (root: string, shelf: CacheName): string => `sco-atlas ${root}/ ${shelf}`;

export const openCache = (root: string, shelf: CacheName): Promise<Cache> =>
	caches.open(shelfName(root, shelf));

/** Asks the browser not to clear what is kept where room is short. It may refuse. */
export async function askToStay(): Promise<void> {
	try {
		await navigator.storage.persist();
	} catch {
		// Then it may be cleared one day, and is asked for again.
	}
}

/** The paths of what a cache holds, from the root of the site. */
export async function pathsIn(root: string, shelf: CacheName): Promise<Set<string>> {
	const requests = await (await openCache(root, shelf)).keys();
	return new Set(requests.map(({ url }) => new URL(url).pathname.slice(root.length)));
}

export interface Keeping {
	signal?: AbortSignal;
	/** Told how many bytes have come since it was last told. */
	far?: (bytes: number) => void;
}

/** How many files are asked for at a time: a page that is read goes before. */
const AT_ONCE = 4;

/**
 * Fetches files and keeps them; what is there already is not asked for again.
 * @param known paths that are there
 * @throws if one does not come; those that came are kept
 */
export async function keepFiles(
	root: string,
	shelf: CacheName,
	files: readonly KeptFile[],
	known: ReadonlySet<string>,
	{ signal, far }: Keeping = {}
): Promise<void> {
	const cache = await openCache(root, shelf);
	const left = files.filter(({ path }) => !known.has(path));
	const keepNext = async (): Promise<void> => {
		for (let file = left.shift(); file; file = left.shift()) {
			await keepFile(cache, root + file.path, { signal, far });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

async function keepFile(cache: Cache, address: string, { signal, far }: Keeping): Promise<void> {
	const response = await fetch(address, { signal, priority: 'low' });
	if (!isWhole(response) || !response.body) throw new Error(`${address}: ${String(response.status)}`);
	const count = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			far?.(chunk.byteLength);
			controller.enqueue(chunk);
		}
	});
	const type = response.headers.get('content-type') ?? '';
	await cache.put(
		address,
		new Response(response.body.pipeThrough(count), { headers: { 'content-type': type } })
	);
}

/** What the site itself says at this address: no failure, no page of whoever gives the network. */
export const isWhole = ({ status, redirected }: Response): boolean => status === 200 && !redirected;

/** Whether a pack of pages is there, of this build or an earlier one. */
export const hasPack = (known: ReadonlySet<string>, language: string, name: PackName): boolean =>
	[...known].some((path) => path.startsWith(packPath(language, name)));
