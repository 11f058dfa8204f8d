import { Parser } from 'htmlparser2';

/** An address in a page, and where it stands. */
export interface Reference {
	tag: string;
	attribute: string;
	value: string;
	rel: string;
}

export interface Script {
	attributes: Record<string, string>;
	text: string;
}

/** What tests ask of a built page, read in one pass. */
export interface Page {
	/** With base, as in an address: `/sco-atlas/state/IND/`. */
	path: string;
	lang: string | undefined;
	titles: string[];
	descriptions: string[];
	headings: number;
	/** With repetitions. */
	ids: string[];
	references: Reference[];
	scripts: Script[];
	styles: string[];
	/** Values of `content` by name or property. */
	metas: Map<string, string>;
	/** The content security policy. */
	policy: string;
	/** Facts and fields that are marked as not yet verified, each with the text of its mark. */
	marks: Map<string, string[]>;
	/** Rows of the bodies of tables: the text and the links of each. */
	rows: { text: string; links: string[] }[];
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'xlink:href', 'formaction'];

/** Addresses in a `srcset`. */
const sourcesOf = (srcset: string) =>
	srcset
		.split(',')
		.map((source) => source.trim().split(/\s+/)[0] ?? '')
		.filter(Boolean);

/** Addresses in `url()` of CSS. */
export const urlsIn = (css: string): string[] =>
	[...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)/g)].map(
		([, double, single, bare]) => double ?? single ?? bare ?? ''
	);

/** Reads a page. */
export function readPage(path: string, html: string): Page {
	const page: Page = {
		path,
		lang: undefined,
		titles: [],
		descriptions: [],
		headings: 0,
		ids: [],
		references: [],
		scripts: [],
		styles: [],
		metas: new Map(),
		policy: '',
		marks: new Map(),
		rows: []
	};
	/** What the text that comes belongs to, the innermost last; `depth` is where its element began. */
	const open: { depth: number; add: (text: string) => void }[] = [];
	let depth = 0;
	let inBody = false;

	const parser = new Parser({
		onopentag(tag, attributes) {
			depth += 1;
			const listen = (add: (text: string) => void) => open.push({ depth, add });
			/** The text of the element becomes the next of a list. */
			const collect = (texts: string[]) => {
				const at = texts.push('') - 1;
				listen((text) => (texts[at] = (texts[at] ?? '') + text));
			};
			const refer = (attribute: string, value: string) =>
				page.references.push({ tag, attribute, value, rel: attributes['rel'] ?? '' });

			if (attributes['id'] !== undefined) page.ids.push(attributes['id']);
			for (const name of ADDRESSES) {
				// The namespace of an object or a form field is no address.
				if (name === 'data' && tag !== 'object') continue;
				const value = attributes[name];
				if (value !== undefined) refer(name, value);
			}
			for (const value of sourcesOf(attributes['srcset'] ?? '')) refer('srcset', value);
			for (const [name, value] of Object.entries(attributes)) {
				if (value.includes('url(')) for (const url of urlsIn(value)) refer(name, url);
			}

			if (tag === 'html') page.lang = attributes['lang'];
			if (tag === 'h1') page.headings += 1;
			if (tag === 'title' && !isInSvg()) {
				collect(page.titles);
			}
			if (tag === 'meta') readMeta(attributes);
			if (tag === 'script') {
				const script: Script = { attributes, text: '' };
				page.scripts.push(script);
				listen((text) => (script.text += text));
			}
			if (tag === 'style') {
				collect(page.styles);
			}
			const mark = attributes['data-unverified'];
			if (mark !== undefined) {
				const texts = page.marks.get(mark) ?? [];
				page.marks.set(mark, texts);
				collect(texts);
			}
			if (tag === 'tbody') inBody = true;
			if (tag === 'tr' && inBody) {
				const row = { text: '', links: [] as string[] };
				page.rows.push(row);
				listen((text) => (row.text += text));
			}
			if (tag === 'a' && inBody && attributes['href']) page.rows.at(-1)?.links.push(attributes['href']);
			if (tag === 'svg') svgs += 1;
		},
		ontext(text) {
			for (const { add } of open) add(text);
		},
		onclosetag(tag) {
			while (open.at(-1)?.depth === depth) open.pop();
			depth -= 1;
			if (tag === 'tbody') inBody = false;
			if (tag === 'svg') svgs -= 1;
		}
	});
	let svgs = 0;
	const isInSvg = () => svgs > 0;
	const readMeta = (attributes: Record<string, string>) => {
		const { content = '' } = attributes;
		if (attributes['name'] === 'description') page.descriptions.push(content);
		if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.policy = content;
		const name = attributes['name'] ?? attributes['property'];
		if (name) page.metas.set(name, content);
	};
	parser.end(html);
	return page;
}

/** The blocks of JSON-LD of a page. */
export const jsonLdOf = ({ scripts }: Page): unknown[] =>
	scripts
		.filter(({ attributes }) => attributes['type'] === 'application/ld+json')
		.map(({ text }) => JSON.parse(text) as unknown);
