/** Markup of other programs as a text of a lesson: bold, italic, lists and links stay, everything else is its words. */
import { asMarkdown } from '../escape';
import { isWeb } from '../text';

const BLOCKS = new Set([
	'P',
	'DIV',
	'H1',
	'H2',
	'H3',
	'H4',
	'H5',
	'H6',
	'BLOCKQUOTE',
	'UL',
	'OL',
	'TR',
	'SECTION'
]);
/** What is no text, though it has some. */
const SILENT = new Set([
	'SCRIPT',
	'STYLE',
	'TEMPLATE',
	'NOSCRIPT',
	'IFRAME',
	'OBJECT',
	'SVG',
	'MATH',
	'TITLE'
]);
/** Elements in each other: deeper ones are left out. */
const DEEPEST = 60;

/** Signs about words, with the white space outside, where Markdown wants it. */
function about(words: string, sign: string): string {
	const inner = words.trim();
	if (inner === '' || inner.includes('\n')) return words;
	const at = words.indexOf(inner);
	return words.slice(0, at) + sign + inner + sign + words.slice(at + inner.length);
}

function written(node: Node, depth: number): string {
	if (node.nodeType === Node.TEXT_NODE) {
		return asMarkdown((node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ')).replace(
			/\[(?=[^\]]*\]\()/g,
			'\\['
		);
	}
	const name = node.nodeName.toUpperCase();
	if (SILENT.has(name) || depth > DEEPEST) return '';
	if (name === 'BR') return '\n';
	const inner = [...node.childNodes].map((child) => written(child, depth + 1)).join('');
	if (name === 'B' || name === 'STRONG') return about(inner, '**');
	if (name === 'I' || name === 'EM') return about(inner, '*');
	if (name === 'LI') {
		const parent = node.parentNode;
		const items = parent ? [...parent.childNodes].filter(({ nodeName }) => nodeName === node.nodeName) : [];
		const sign = parent?.nodeName === 'OL' ? `${items.indexOf(node as ChildNode) + 1}.` : '-';
		return `\n${sign} ${inner.trim().replace(/\n+/g, ' ')}`;
	}
	if (name === 'A' && node instanceof Element) {
		const href = node.getAttribute('href')?.trim() ?? '';
		return isWeb(href) && inner.trim() && !/[\n()]/.test(inner + href) ? `[${inner.trim()}](${href})` : inner;
	}
	return BLOCKS.has(name) ? `\n\n${inner}\n\n` : inner;
}

/** Read in a document of its own, in which nothing runs and nothing is loaded. */
export function textOfHtml(html: string): string {
	// What has no elements has line breaks of its own.
	if (!/<[a-z!/]|&[#\w]+;/i.test(html)) return asMarkdown(html.trim());
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return written(body, 0)
		.replace(/[ \t]+\n|\n[ \t]+/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
