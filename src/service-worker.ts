/** Answers pages and what they ask for where there is no network, and keeps what that takes. docs/decisions/0046-offline.md says how. */
import { base as root, version } from '$service-worker';
import { gunzipSync, strFromU8 } from 'fflate';
import { answerOf, belowLanguage, isImmutable, languageOf } from '$lib/files/offline/answer';
import { hasPack, isWhole, keepFiles, openCache, pathsIn, type CacheName } from '$lib/files/offline/keep';
import { immutableOf, listPath, packPath, PACKS, type KeptList } from '$lib/files/offline/kept-list';
import { pageIn, type PageGroup } from '$lib/files/offline/packed-pages';
import type { FromPage } from '$lib/files/offline/from-page';

interface LongEvent extends Event {
	waitUntil: (done: Promise<unknown>) => void;
}
interface FetchEvent extends LongEvent {
	request: Request;
	respondWith: (answer: Promise<Response>) => void;
}
/** What of a worker's globals is used here: the types of pages are those of the project. */
interface Worker {
	addEventListener(name: 'activate', listener: (event: LongEvent) => void): void;
	addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
	addEventListener(name: 'message', listener: (event: LongEvent & { data: FromPage }) => void): void;
	skipWaiting: () => Promise<void>;
	clients: {
		claim: () => Promise<void>;
		matchAll: (options: { includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
	};
}
const worker = self as unknown as Worker;

/** How long, in milliseconds, the network may take where there is something kept to show instead. */
const PATIENCE = 5000;
/** How many pages that were opened are kept, their data counted too. */
const PAGES_MOST = 120;
/** What is shown in place of a page that is not there. */
const NO_NETWORK = '/about/offline/';

const pathOf = (url: string) => new URL(url).pathname.slice(root.length);

async function kept(path: string, ...shelves: CacheName[]): Promise<Response | undefined> {
	for (const shelf of shelves) {
		const found = await (await openCache(root, shelf)).match(root + path, { ignoreVary: true });
		if (found) return found;
	}
	return undefined;
}

async function put(shelf: CacheName, path: string, response: Response): Promise<void> {
	if (!isWhole(response)) return;
	const cache = await openCache(root, shelf);
	await cache.put(root + path, response);
	if (shelf !== 'pages') return;
	const pages = await cache.keys();
	await Promise.all(pages.slice(0, Math.max(0, pages.length - PAGES_MOST)).map((page) => cache.delete(page)));
}

/** The pack that was read last. */
let opened: { path: string; pack: Promise<PageGroup[]> } | undefined;

async function packAt(path: string): Promise<PageGroup[]> {
	const response = await kept(path, 'immutable');
	const bytes = new Uint8Array((await response?.arrayBuffer()) ?? []);
	return JSON.parse(strFromU8(gunzipSync(bytes))) as PageGroup[];
}

/** A page that came in a pack. */
async function packed(path: string): Promise<Response | undefined> {
	const language = languageOf(path);
	const known = [...(await pathsIn(root, 'immutable'))];
	for (const name of PACKS) {
		const at = known.findLast((each) => each.startsWith(packPath(language, name)));
		if (!at) continue;
		if (opened?.path !== at) opened = { path: at, pack: packAt(at) };
		const text = pageIn(await opened.pack.catch(() => []), belowLanguage(path));
		const type = path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
		if (text !== undefined) return new Response(text, { headers: { 'content-type': type } });
	}
	return undefined;
}

/** What is on the device of an address. */
const atHand = async (path: string): Promise<Response | undefined> =>
	(await kept(path, 'pages', 'data', 'taken')) ?? packed(path);

/** What stands in for a page that is not there: the page with a slash at its end, as a server would say, or one that says so. */
async function instead(path: string, { url }: Request): Promise<Response | undefined> {
	if (!path.endsWith('/') && (await packed(`${path}/`))) {
		return Response.redirect(`${root}${path}/${new URL(url).search}`);
	}
	return packed(path.slice(0, path.length - belowLanguage(path).length) + NO_NETWORK);
}

/** The network, and what it says is kept; without it, or where it takes too long, what is at hand. */
async function newest(event: FetchEvent, path: string, shelf: CacheName | null): Promise<Response> {
	const { request } = event;
	const asked = fetch(request).catch(() => null);
	if (shelf) {
		const keep = asked.then((response) => response && put(shelf, path, response.clone()));
		event.waitUntil(keep.catch(() => undefined));
	}
	const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
	const answer = await Promise.race([asked, late]);
	// A server that cannot be reached through a gateway is not there.
	if (answer && answer.status < 500) return answer;
	const found = await atHand(path).catch(() => undefined);
	if (found) return found;
	const last = await asked;
	if (last) return last;
	const other = request.mode === 'navigate' && (await instead(path, request).catch(() => undefined));
	return other || Response.error();
}

async function keptOrNew(event: FetchEvent, path: string): Promise<Response> {
	const found = await kept(path, 'immutable').catch(() => undefined);
	if (found) return found;
	const response = await fetch(event.request);
	event.waitUntil(put('immutable', path, response.clone()).catch(() => undefined));
	return response;
}

/** A page that was opened, which the worker may not have seen come: the first one, or one that a script went to. */
async function keepPage(path: string): Promise<void> {
	if (answerOf({ method: 'GET', navigates: true, isPartial: false, path }) !== 'page') return;
	if ((await kept(path, 'pages')) ?? (await packed(path))) return;
	await put('pages', path, await fetch(root + path));
}

/** Languages whose files are all there, since this worker woke. */
const filled = new Set<string>();

/** Keeps what years, lessons, search and exports take, and anew what was taken along of an earlier build. */
async function fill(language: string): Promise<void> {
	const response = await fetch(root + listPath(language), { cache: 'no-cache' });
	if (!isWhole(response)) return;
	const list = (await response.json()) as KeptList;
	// Another build has taken the place of this one: it will keep its own.
	if (list.version !== version) return;
	const known = await pathsIn(root, 'immutable');
	const wanted = list.packs.filter(({ name }) => name === 'first' || hasPack(known, language, name));
	const files = [...wanted, ...wanted.flatMap((pack) => pack.files), ...list.files];
	const immutable = files.filter(({ path }) => isImmutable(path));
	await keepFiles(root, 'immutable', immutable, known);
	const data = files.filter(({ path }) => !isImmutable(path));
	await keepFiles(root, 'data', data, await pathsIn(root, 'data'));
	const marks = await openCache(root, 'data');
	const before = await (await marks.match(root + listPath(language)))?.text();
	filled.add(language);
	if (before === version) return;
	if (before) for (const shelf of ['pages', 'data'] as const) await renew(shelf);
	await drop(language, list, known);
	// By it the next visit knows that all is of this build.
	await marks.put(root + listPath(language), new Response(version));
}

/** Pages and data of an earlier build, which may ask for scripts that are no more. */
async function renew(shelf: CacheName): Promise<void> {
	const cache = await openCache(root, shelf);
	for (const path of await pathsIn(root, shelf)) {
		if (answerOf({ method: 'GET', navigates: false, isPartial: false, path }) === 'network') continue;
		const response = await fetch(root + path, { cache: 'no-cache' });
		if (isWhole(response)) await cache.put(root + path, response);
		else await cache.delete(root + path);
	}
}

/** Scripts and packs of earlier builds. Nobody uses them: a worker begins only when pages of the one before are gone. */
async function drop(language: string, list: KeptList, known: ReadonlySet<string>): Promise<void> {
	const cache = await openCache(root, 'immutable');
	const files = [...list.packs, ...list.packs.flatMap((pack) => pack.files), ...list.files];
	const stays = new Set([...files.map(({ path }) => path), ...list.others]);
	const old = [...known].filter((path) => path.startsWith(immutableOf(language)) && !stays.has(path));
	await Promise.all(old.map((path) => cache.delete(root + path)));
}

/** One at a time. */
let filling: Promise<void> = Promise.resolve();

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
	const { data } = event;
	if (data.kind === 'opened') {
		const path = pathOf(data.url);
		filling = filling
			.then(() => keepPage(path))
			.then(() => (data.fills && !filled.has(languageOf(path)) ? fill(languageOf(path)) : undefined))
			// The next page asks again.
			.catch(() => undefined);
		event.waitUntil(filling);
	} else if (data.version === version) {
		// Its page is of this build; were there another, that might be of the one before.
		const pages = worker.clients.matchAll({ includeUncontrolled: true });
		event.waitUntil(pages.then(({ length }) => (length > 1 ? undefined : worker.skipWaiting())));
	}
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== location.origin || !pathname.startsWith(`${root}/`)) return;
	const path = pathname.slice(root.length);
	const isPartial = request.headers.has('range');
	const answer = answerOf({
		method: request.method,
		navigates: request.mode === 'navigate',
		isPartial,
		path
	});
	if (answer === 'network') return;
	if (answer === 'kept') event.respondWith(keptOrNew(event, path));
	else if (answer === 'taken') event.respondWith(newest(event, path, null));
	else {
		const isPage = answer === 'page' || path.endsWith('/__data.json');
		event.respondWith(newest(event, path, isPage ? 'pages' : 'data'));
	}
});
