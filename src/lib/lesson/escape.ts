/** Texts from before texts had emphasis and lists: what would now be markup is written so that it stays text. */
import { hrefOf } from './text';

/** A link as it was written then: words without brackets, then an address with parentheses only in pairs. */
const LINK = /\[([^[\]]{1,300})\]\(((?:[^\s()]|\([^\s()]{0,200}\)){1,2000})\)/gu;

/** What begins or ends an emphasis or a link, and backslashes that would take the meaning of a sign. */
const SIGNS = /\\(?=[!-/:-@[-`{-~\n]|$)|[*[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What begins an entry of a list. */
const BULLET = /^([ \t]*)([-+])(?=\s|$)/gm;
const NUMBER = /^([ \t]*\d{1,9})([.)])(?=\s|$)/gm;

const literal = (text: string): string => text.replace(SIGNS, '\\$&');

/** The same text, read as it was then: at most twice as long. */
export function asMarkdown(text: string): string {
	let written = '';
	let done = 0;
	for (const match of text.matchAll(LINK)) {
		const [whole, words = '', address = ''] = match;
		if (hrefOf(address) === null) continue;
		written += literal(text.slice(done, match.index));
		// An address is read with the names of characters, `&amp;`, which it did not have.
		written += `[${literal(words)}](${address.replace(/&(?=#?\w+;)/g, '\\&')})`;
		done = match.index + whole.length;
	}
	return (written + literal(text.slice(done))).replace(BULLET, '$1\\$2').replace(NUMBER, '$1\\$2');
}
