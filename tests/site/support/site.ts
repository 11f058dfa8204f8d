import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../../src/lib/domain';
import { readPage, type Page } from './page';

/** A build: where it lies and for which address it was made. */
export interface Build {
	name: string;
	dir: string;
	base: string;
	/** What was in `SITE_ORIGIN`. */
	origin: string | undefined;
	/** Of some pages: the build of all, which has what these lead to, scripts and styles among it. */
	whole?: Build;
	/** Of pages in another language than English. */
	language?: Language;
}

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** Below the build of all: the path of a file of another language, and the same file in English. */
const OF_LANGUAGE = new RegExp(`^(?:${OTHERS.join('|')})/(.*)$`);

const WHOLE: Build = { name: 'the site', dir: 'build', base: '', origin: undefined };

/** The build of `npm test`, some of its pages in each other language, and below a path. */
export const BUILDS: Build[] = [
	WHOLE,
	...OTHERS.map((language) => ({
		name: `the site in ${language}`,
		dir: `build/${language}`,
		base: `/${language}`,
		origin: undefined,
		whole: WHOLE,
		language
	})),
	{
		name: 'the site below a path',
		dir: 'test-results/site-below-a-path',
		base: '/sco-atlas',
		origin: 'https://atlas.example',
		whole: WHOLE
	}
];

export interface Site extends Build {
	/** Files by their path below the build, without those that are the same compressed. */
	files: Set<string>;
	/** By address with base; without that of an address that is not there, and without those that lead to another. */
	pages: Map<string, Page>;
	/** Pages of folders that lead to another, by address with base: where to. */
	forwards: Map<string, string>;
	/** The text of a file below the build. */
	text: (file: string) => string;
}

const read = new Map<string, Site>();

/** Reads every page of a build, once. */
export function readSite(build: Build): Site {
	const known = read.get(build.dir);
	if (known) return known;
	const root = path.resolve(build.dir);
	if (!existsSync(root)) throw new Error(`${build.dir} does not exist: run npm test -- build below-a-path`);
	const files = new Set(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
			.filter((file) => !/\.(br|gz)$/.test(file))
	);
	const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
	const pages = new Map<string, Page>();
	const forwards = new Map<string, string>();
	for (const file of files) {
		if (!file.endsWith('.html') || file === '404.html' || OF_LANGUAGE.test(file)) continue;
		const address = `${build.base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		const html = text(file);
		const to = /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
		if (to === undefined) pages.set(address, readPage(address, html));
		else forwards.set(address, to);
	}
	const site: Site = { ...build, files, pages, forwards, text };
	read.set(build.dir, site);
	return site;
}

/** Whether a file is there; tests have few pages in other languages, and the others are where English has them. */
export const hasFile = ({ files }: Site, file: string): boolean =>
	files.has(file) || files.has(OF_LANGUAGE.exec(file)?.[1] ?? file);

/** The page at an address without base. */
export function pageAt({ pages, base }: Site, address: string): Page | undefined {
	return pages.get(`${base}${address}`);
}
