/** What a term means, beside it: one at a time. */
import { mount, unmount } from 'svelte';
import TermTip from './TermTip.svelte';

/** How long a pointer must rest on a term, and how long it may take from there to what is said of it, milliseconds. */
const REST = 150;

let shown: { link: HTMLAnchorElement; tip: ReturnType<typeof mount> } | null = null;
/** The page of the glossary, which has the meanings in the language of the page. */
let glossary: Promise<Document> | null = null;

async function read(href: string): Promise<Document> {
	const answer = await fetch(href);
	if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
	return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** @throws if the glossary cannot be had, or has no such term */
async function meaningOf({ href, hash }: HTMLAnchorElement): Promise<string> {
	glossary ??= read(href.replace(hash, ''));
	try {
		const text = (await glossary).getElementById(hash.slice(1))?.querySelector('dd > span')?.textContent;
		if (!text) throw new Error(`The glossary has no ${hash}`);
		return text.trim();
	} catch (error) {
		// The next one asks again.
		glossary = null;
		throw error;
	}
}

function close(): void {
	if (!shown) return;
	const { link, tip } = shown;
	shown = null;
	link.removeAttribute('aria-describedby');
	void unmount(tip);
}

/** Shows what a term means until pointer and focus have left, a press elsewhere, or Escape. */
export function explain(link: HTMLAnchorElement): void {
	setTimeout(() => {
		// Passed over.
		if (shown?.link === link || !link.matches(':hover, :focus')) return;
		close();
		const tip = mount(TermTip, {
			target: document.body,
			props: { link, meaning: meaningOf(link), onclose: close, patience: REST }
		});
		shown = { link, tip };
	}, REST);
}
