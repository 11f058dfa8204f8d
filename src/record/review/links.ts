/** What became of one address. */
export interface Answer {
	url: string;
	/** `refused`: the host answers, but not to a program (401, 403, 429, or an error of its own). */
	state: 'alive' | 'dead' | 'refused' | 'silent';
	/** The status, or why there was none. */
	detail: string;
}

export interface LinkReport {
	/** False where no address at all answered at the start: then nothing is known of any. */
	hasNetwork: boolean;
	answers: Answer[];
}

/** As much of `fetch` as is needed. */
export type Fetch = (
	url: string,
	init: { method: string; redirect: 'follow'; signal: AbortSignal }
) => Promise<{ status: number }>;

const TIMEOUT = 10_000;
const AT_ONCE = 6;
const PROBES = 5;

/**
 * Tries every address, a few at once.
 * @param onProgress called with the number of addresses tried so far
 */
export async function checkLinks(
	urls: string[],
	fetch: Fetch,
	onProgress: (tried: number) => void = () => undefined
): Promise<LinkReport> {
	const unique = [...new Set(urls)];
	const probes = await inTurns(probesOf(unique), AT_ONCE, (url) => ask(url, fetch));
	if (probes.length > 0 && probes.every(({ state }) => state === 'silent')) {
		return { hasNetwork: false, answers: [] };
	}
	const known = new Map(probes.map((answer) => [answer.url, answer]));
	let tried = known.size;
	const answers = await inTurns(unique, AT_ONCE, async (url) => {
		const answer = known.get(url) ?? (await ask(url, fetch));
		if (!known.has(url)) onProgress(++tried);
		return answer;
	});
	return { hasNetwork: true, answers };
}

/** The first addresses of different hosts: if none of them answers, it is not the addresses' fault. */
function probesOf(urls: string[]): string[] {
	const byHost = new Map(urls.map((url) => [new URL(url).hostname, url]));
	return [...byHost.values()].slice(0, PROBES);
}

async function ask(url: string, fetch: Fetch): Promise<Answer> {
	let answer = await tryOnce(url, 'HEAD', fetch);
	// Many servers know no HEAD, or say 404 to it.
	if (answer.state !== 'alive') answer = await tryOnce(url, 'GET', fetch);
	return answer;
}

async function tryOnce(url: string, method: string, fetch: Fetch): Promise<Answer> {
	try {
		const signal = AbortSignal.timeout(TIMEOUT);
		const { status } = await fetch(url, { method, redirect: 'follow', signal });
		return { url, state: stateOf(status), detail: String(status) };
	} catch (error) {
		return { url, state: 'silent', detail: reasonOf(error) };
	}
}

function stateOf(status: number): Answer['state'] {
	if (status < 400) return 'alive';
	return [401, 403, 405, 429].includes(status) || status >= 500 ? 'refused' : 'dead';
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer in ${TIMEOUT / 1000} s`;
	const { cause } = error;
	return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

/** Runs `task` over the items, `width` at a time, and keeps their order. */
async function inTurns<T, R>(items: T[], width: number, task: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	let next = 0;
	const worker = async () => {
		for (let index = next++; index < items.length; index = next++) {
			results[index] = await task(items[index] as T);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
	return results;
}
