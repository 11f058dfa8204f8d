/**
 * The texts of lessons: paragraphs, lists, bold and italic words, and links, written in a part of Markdown. They come from
 * files of strangers, so whatever else Markdown has stays as it is written, also what looks like markup.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Link, PhrasingContent, RootContent } from 'mdast';

interface Emphasis {
	bold?: true;
	italic?: true;
}

export type LessonTextPart = ({ kind: 'text'; text: string } | { kind: 'link'; text: string; href: string }) &
	Emphasis;

/** A paragraph, or a list whose entries hold paragraphs and lists. */
export type LessonBlock =
	| { kind: 'paragraph'; parts: LessonTextPart[] }
	/** `start`: the first number; null of a list without numbers. */
	| { kind: 'list'; start: number | null; items: LessonBlock[][] };

/** A paragraph where there are no lists, as on a slide. */
export interface LessonLine {
	parts: LessonTextPart[];
	/** How deep in lists it is; nothing outside of them. */
	depth?: number;
	/** What stands before it in its list: a dot, or its number. */
	mark?: '•' | number;
}

/** Never in an address: controls and what turns the direction of writing, quotes, angles, backslashes. */
const STRANGE = /[\p{C}\s<>"'`\\]/u;

/** Stands for the site while an address is read; no host has this name. */
const SITE = 'https://atlas.invalid';

/**
 * Where an address in a lesson leads: a path in the atlas, with `base` before it, or https; null is no link.
 * `//host`, `http:`, `javascript:`, names and passwords before a host are none, nor is a path that becomes
 * one of these only when a browser or a server has read it: `/.//host`, `/..%2fup`.
 */
export function hrefOf(address: string, base = ''): string | null {
	if (STRANGE.test(address)) return null;
	if (address.startsWith('/')) return pathOf(address, base);
	if (!/^https:\/\/[^/]/i.test(address)) return null;
	try {
		const url = new URL(address);
		return url.username || url.password ? null : url.href;
	} catch {
		return null;
	}
}

/** As a browser reads it first, then whether it stays: what is decided before is decided about another address. */
function pathOf(address: string, base: string): string | null {
	try {
		const { pathname, search, hash } = new URL(SITE + base + address);
		const isBelow = pathname.startsWith(`${base}/`);
		return isBelow && isPlain(decodeURIComponent(pathname)) ? pathname + search + hash : null;
	} catch {
		return null;
	}
}

/** No steps up and no empty ones, which would begin a host, also where they were written as escapes. */
const isPlain = (path: string): boolean =>
	!/[\p{C}\\]|\/\//u.test(path) && !path.split('/').some((step) => step === '.' || step === '..');

/** True for a link that leaves the atlas. */
export const isExternal = (href: string): boolean => /^https:/.test(href);

/** True for an address as a lesson may name it outside its texts: https, without a name or a password. */
export const isWeb = (url: string): boolean => !url.startsWith('/') && hrefOf(url.trim()) !== null;

/** All of Markdown that no text of a lesson has. */
const OFF = {
	disable: {
		null: [
			...[
				'autolink',
				'blockQuote',
				'characterReference',
				'codeFenced',
				'codeIndented',
				'codeText',
				'definition'
			],
			...['headingAtx', 'htmlFlow', 'htmlText', 'labelStartImage', 'setextUnderline', 'thematicBreak']
		]
	}
};

/** A line that begins more lists in each other than anybody means takes long to read: from the fourth on they are text. */
const DEEP = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){3}\d{0,9})(?=[-*+.)])/gm;
/** Lists in each other by their indents: deeper ones stand beside those of this depth. */
const DEEPEST = 4;

/** What a text is, block by block. `base` is put before addresses in the atlas. Never throws. */
export function blocksOf(text: string, base = ''): LessonBlock[] {
	const source = text.replace(DEEP, '$1\\');
	const { children } = fromMarkdown(source, { extensions: [OFF] });

	const blocks = (nodes: readonly RootContent[], depth: number): LessonBlock[] =>
		nodes.flatMap((node): LessonBlock[] => {
			if (node.type === 'paragraph') return [{ kind: 'paragraph', parts: joined(inline(node.children, {})) }];
			if (node.type !== 'list') return [];
			if (depth >= DEEPEST) return node.children.flatMap((item) => blocks(item.children, depth));
			const items = node.children.map((item) => blocks(item.children, depth + 1));
			return [{ kind: 'list', start: node.ordered ? (node.start ?? 1) : null, items }];
		});

	const inline = (nodes: readonly PhrasingContent[], emphasis: Emphasis): LessonTextPart[] =>
		nodes.flatMap((node): LessonTextPart[] => {
			switch (node.type) {
				case 'text':
					return [{ kind: 'text', text: node.value, ...emphasis }];
				case 'break':
					return [{ kind: 'text', text: '\n', ...emphasis }];
				case 'strong':
					return inline(node.children, { ...emphasis, bold: true });
				case 'emphasis':
					return inline(node.children, { ...emphasis, italic: true });
				case 'link':
					return [linkOf(node, emphasis)];
				default:
					return [];
			}
		});

	/** A link that leads nowhere stays as it is written; one that leads out of the atlas names its host. */
	function linkOf(node: Link, emphasis: Emphasis): LessonTextPart {
		const href = hrefOf(node.url, base);
		const words = inline(node.children, {})
			.map((part) => part.text)
			.join('');
		const { start, end } = node.position ?? {};
		if (href === null || words.trim() === '') {
			return { kind: 'text', text: source.slice(start?.offset, end?.offset), ...emphasis };
		}
		return { kind: 'link', text: isExternal(href) ? withHost(words, href) : words, href, ...emphasis };
	}

	return blocks(children, 0);
}

/** Words of a link with the host that it leads to, which words could belie. */
export function withHost(words: string, href: string): string {
	const { host } = new URL(href);
	return words === host ? words : `${words} (${host})`;
}

/** Neighbours of the same look are one. */
function joined(parts: readonly LessonTextPart[]): LessonTextPart[] {
	const all: LessonTextPart[] = [];
	for (const part of parts) {
		const last = all.at(-1);
		const isSame = last?.kind === 'text' && part.kind === 'text';
		if (isSame && last.bold === part.bold && last.italic === part.italic) {
			all[all.length - 1] = { ...last, text: last.text + part.text };
		} else all.push(part);
	}
	return all;
}

/** The paragraphs of a text one below the other. */
export function linesOf(blocks: readonly LessonBlock[], depth = 0): LessonLine[] {
	return blocks.flatMap((block): LessonLine[] => {
		if (block.kind === 'paragraph') return [{ parts: block.parts, ...(depth > 0 ? { depth } : {}) }];
		return block.items.flatMap((item, index): LessonLine[] => {
			const [first, ...rest] = linesOf(item, depth + 1);
			const mark = block.start === null ? '•' : block.start + index;
			// An entry that begins with a list has nothing beside its sign.
			if (first?.mark !== undefined) return [{ parts: [], depth: depth + 1, mark }, first, ...rest];
			return [{ parts: [], depth: depth + 1, ...first, mark }, ...rest];
		});
	});
}

/** What stands before a line of a list where a text has no lists: "• ", "3. "; nothing before any other. */
export const signBefore = ({ mark }: { mark?: LessonLine['mark'] | undefined }): string =>
	mark === undefined ? '' : typeof mark === 'number' ? `${mark}. ` : `${mark} `;

/** A text as it is read where nothing has a look: its words, a paragraph a line. */
export const unmarked = (text: string): string =>
	paragraphsOf(text)
		.map((parts) => parts.map((part) => part.text).join(''))
		.join('\n');

/** All paragraphs of a text, each in parts. */
export const paragraphsOf = (text: string, base = ''): LessonTextPart[][] =>
	linesOf(blocksOf(text, base)).map(({ parts }) => parts);
