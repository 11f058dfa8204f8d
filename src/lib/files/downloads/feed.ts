import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { firstDay, type Atlas } from '$lib/domain';
import { AUTHOR, DATASET, LICENCE } from '../about';
import { addressOf } from '../address';

/** A name that stays, without a host of its own: a UUID of the words (RFC 9562, version 8). */
function nameOf(words: string): string {
	const hex = createHash('sha256').update(words).digest('hex');
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What is XML: `<`, `>` and `&` of texts are escaped by the writer of the feed, in HTML they are so here. */
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Stands for an address that nobody knows yet: the writer of feeds takes full ones only. */
const NOWHERE = 'https://atlas.invalid/';

/**
 * The changes of the record as an Atom feed, an entry a version, newest first.
 * @param home full address of the atlas, with its slash at the end; without it links are relative to the feed
 */
export function feedOf({ versions, reviewed }: Atlas, home?: string): string {
	const base = home ?? NOWHERE;
	const feed = new Feed({
		id: nameOf(DATASET),
		title: `${DATASET}, changes`,
		description: 'Which version of the record brought what.',
		link: `${base}changelog/`,
		feedLinks: { atom: addressOf(FEED_PATH, base) },
		updated: new Date(firstDay(reviewed)),
		author: { name: AUTHOR },
		copyright: `${LICENCE.title} (${LICENCE.name}), ${LICENCE.path}`,
		language: 'en',
		generator: false
	});
	for (const { version, date, changes } of versions) {
		feed.addItem({
			id: nameOf(`${DATASET} ${version}`),
			title: `Version ${version}`,
			link: `${base}changelog/#v${version}`,
			date: new Date(firstDay(date)),
			content: `<ul>${changes.map(({ en }) => `<li>${html(en)}</li>`).join('')}</ul>`
		});
	}
	return `${feed.atom1().replaceAll(NOWHERE, '../')}\n`;
}

export const FEED_PATH = 'changes.atom';
