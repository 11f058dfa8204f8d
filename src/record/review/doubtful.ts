import type { Source } from '../../lib/domain/types/values';
import { problemAt, type Entries, type Entry } from '../read/entries';

/** A source that a reader may doubt, and why. */
export interface DoubtfulSource {
	file: string;
	line: number;
	id: string;
	/** Each in a few words. */
	reasons: string[];
}

/** Publishers that are cited often, and the hosts at which they publish. */
const HOMES: [publisher: RegExp, host: RegExp][] = [
	[
		/^xinhua\b/i,
		/(xinhuanet\.com|news\.cn|people\.cn|chinadiplomacy\.org\.cn|globaltimes\.cn|chinamil\.com\.cn)$/
	],
	[/^china daily\b/i, /chinadaily\.com\.cn$/],
	[/^global times\b/i, /globaltimes\.cn$/],
	[/^(itar-)?tass\b/i, /tass\.(com|ru)$/],
	[/^ria novosti\b/i, /ria\.ru$/],
	[/^kremlin\b/i, /kremlin\.ru$/],
	[/^united nations\b/i, /un\.org$/]
];

const COPY = /\b(mirror|copy|repost|snapshot|cached|reprint)\b/i;
const PASSED_ON = /\bvia\b/i;
const BLOG = /blogspot\.|wordpress\.|livejournal\.|dzen\.ru$|medium\.com$|\bblog\b/i;
const WIKI = /wiki|pedia\b|fandom\.com$/i;
const SHARED = /(docslib|scribd|dokumen)\./i;

/** The sources that somebody should replace by a better one, in the order of the file. */
export function doubtfulSourcesOf({ sources }: Pick<Entries, 'sources'>): DoubtfulSource[] {
	const titles = new Map<string, string>();
	return sources.valid.flatMap((entry) => {
		const reasons = reasonsFor(entry.value);
		if (entry.value.read === 'second-hand') reasons.push('known at second hand: nobody opened it');
		const title = entry.value.title.trim().toLowerCase();
		const other = titles.get(title);
		if (other !== undefined) reasons.push(`the same title as ${other}`);
		else titles.set(title, entry.value.id);
		return reasons.length === 0 ? [] : [{ ...placeOf(entry), id: entry.value.id, reasons }];
	});
}

/** Why one source is doubtful by itself; empty if it is not. */
export function reasonsFor({ publisher, url }: Pick<Source, 'publisher' | 'url'>): string[] {
	if (url === null) return ['no address'];
	const { protocol, hostname } = new URL(url);
	const words = `${publisher} ${hostname}`;
	const reasons: string[] = [];
	if (protocol !== 'https:') reasons.push('the address is not https');
	if (/^[\d.]+$|^\[/.test(hostname)) reasons.push('the host is a bare IP address');
	if (COPY.test(publisher) || /^mirror\./.test(hostname)) {
		reasons.push('a copy of what another published');
	} else if (PASSED_ON.test(publisher)) {
		reasons.push('passed on by another than its publisher');
	}
	if (WIKI.test(words)) reasons.push('a wiki, which anyone may change');
	if (BLOG.test(words)) reasons.push('a blog, which nobody edits');
	if (SHARED.test(words)) reasons.push('a site where anyone uploads documents');
	const home = HOMES.find(([name]) => name.test(publisher));
	if (home && !home[1].test(hostname)) reasons.push(`the host, ${hostname}, is not the publisher's`);
	return reasons;
}

function placeOf(entry: Entry<Source>): Pick<DoubtfulSource, 'file' | 'line'> {
	const { file, line } = problemAt(entry, [entry.value.url === null ? 'url' : 'id'], 'a better source');
	return { file, line };
}
