/** What a built page loads, read from the files themselves: nothing is assumed of the bundler's manifest. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface PageLoads {
	/** The page itself, as a path inside the build directory; so are all others. */
	html: string;
	css: string[];
	/** Scripts loaded before the page is alive: entry points, module preloads and their static imports. */
	js: string[];
	/** Preloaded data, beside what stands in the HTML. */
	data: string[];
	/** Upright fonts that the text of the page asks for, preloaded or not. */
	fonts: string[];
	/** Scripts, workers and style sheets that the page can still ask for, without leaving it. */
	lazy: string[];
}

const LINK = /<link\b[^>]*>/g;
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
const groups = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

/**
 * @param build the build directory.
 * @param page address of the page, with its slashes: `/year/2017/`.
 * @param base the sub-path the site was built for (`BASE_PATH`), or ''.
 * @param stopsAt a lazy script of which this is true is left out, with what only it leads to and its style sheets.
 * @throws if the page is not in the build, or refers to a script or style sheet that is not.
 */
export function pageLoads(
	build: string,
	page: string,
	base = '',
	stopsAt: (code: string) => boolean = () => false
): PageLoads {
	const html = path.posix.join(page.slice(1), 'index.html');
	const read = (file: string) => readFileSync(path.join(build, file), 'utf8');
	const exists = (file: string) => existsSync(path.join(build, file));
	const markup = read(html);

	const fileOf = (address: string, from: string) =>
		address.startsWith('/')
			? address.slice(base.length + 1)
			: path.posix.join(path.posix.dirname(from), address);
	const links = (rel: string, as?: string) =>
		(markup.match(LINK) ?? [])
			.filter((tag) => attribute(tag, 'rel') === rel && (!as || attribute(tag, 'as') === as))
			.map((tag) => fileOf(attribute(tag, 'href') ?? '', html));

	const css = unique(links('stylesheet'));
	const entries = [
		...links('modulepreload'),
		...groups(markup, /\bimport\("([^"]+)"\)/g).map((address) => fileOf(address, html)),
		...groups(markup, /<script\b[^>]*\bsrc="([^"]+)"/g).map((address) => fileOf(address, html))
	];
	const js = reachable(entries, (file) => staticImports(read(file)).map((name) => fileOf(name, file)));
	const known = new Set([...css, ...js]);
	const isScript = (file: string) => /\.m?js$/.test(file);
	const goesOn = (file: string) => !isScript(file) || known.has(file) || !stopsAt(read(file));
	const named = (name: string, file: string) => candidates(name, file).filter(exists);
	const lazy = reachable(js, (file) => {
		if (!isScript(file)) return [];
		const code = read(file);
		return [...mentioned(code.replace(LIST, '')), ...listed(code, (name) => named(name, file).every(goesOn))]
			.flatMap((name) => named(name, file))
			.filter(goesOn);
	}).filter((file) => !known.has(file));

	return {
		html,
		css,
		js,
		data: unique(links('preload', 'fetch')),
		fonts: unique([
			...links('preload', 'font'),
			...css.flatMap((file) => fontsFor(markup, read(file)).map((address) => fileOf(address, file)))
		]),
		lazy
	};
}

const unique = <T>(values: T[]) => [...new Set(values)];

/** Everything reached from the files, themselves included. */
function reachable(files: string[], next: (file: string) => string[]): string[] {
	const seen = new Set<string>();
	const queue = [...files];
	for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		queue.push(...next(file));
	}
	return [...seen];
}

const staticImports = (code: string) => groups(code, /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g);

/** Names of further scripts and style sheets: in `import()`, in the bundler's lists, as workers. */
const mentioned = (code: string) => groups(code, /["'`]([\w./-]+\.(?:m?js|css))["'`]/g);

/** An `import()` and the numbers in the bundler's list of what is loaded along with it. */
const IMPORT = /\bimport\(["'`]([^"'`]+)["'`]\)((?:(?!\bimport\()[^])*?__vite__mapDeps\(\[([\d,]*)\]\))?/g;

/** The bundler's list of what it loads along with some script or page. */
const LIST = /\.f=\[([^\]]*)\]/;

/** Names in the bundler's list that it loads along with scripts of which `goesOn` is true: not with pages alone. */
function listed(code: string, goesOn: (script: string) => boolean): string[] {
	const list = mentioned(LIST.exec(code)?.[1] ?? '');
	return [...code.matchAll(IMPORT)]
		.filter(([, script = '']) => !script.includes('/nodes/') && goesOn(script))
		.flatMap(([, , , numbers = '']) => numbers.split(',').filter(Boolean))
		.flatMap((number) => list[Number(number)] ?? []);
}

/** A name is relative to its file, or to the root as in the bundler's lists; the code of other pages is left out. */
function candidates(name: string, file: string): string[] {
	return [path.posix.join(path.posix.dirname(file), name), name.replace(/^\//, '')].filter(
		(candidate) => !candidate.includes('/nodes/')
	);
}

/** Addresses of the upright fonts of a style sheet whose characters occur in the page. */
function fontsFor(markup: string, css: string): string[] {
	const text = markup
		.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
		// Names of languages are in letters of the device.
		.replace(/<a\b[^>]*\bhreflang=[^>]*>[^<]*<\/a>/g, ' ')
		.replace(/<[^>]*>/g, ' ');
	const points = unique(Array.from(text, (character) => character.codePointAt(0) ?? 0));
	return groups(css, /@font-face\s*{([^}]*)}/g)
		.filter((rule) => !/font-style:\s*(italic|oblique)/.test(rule))
		.filter((rule) => {
			const ranges = /unicode-range:([^;}]*)/.exec(rule)?.[1];
			return (
				!ranges || points.some((point) => ranges.split(',').some((range) => inRange(point, range.trim())))
			);
		})
		.flatMap((rule) => /url\(["']?([^"')]+)["']?\)/.exec(rule)?.[1] ?? [])
		.filter((address) => !address.startsWith('data:'));
}

/** @param range as in CSS: `U+41`, `U+0000-00FF` or `U+4??`. */
function inRange(point: number, range: string): boolean {
	const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
	return point >= parseInt(from.replaceAll('?', '0'), 16) && point <= parseInt(to.replaceAll('?', 'F'), 16);
}
