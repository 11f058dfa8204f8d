/** Folders of a built site that hold pages or files and have no page of their own: an address cut short names one. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES } from '../../src/lib/domain/types/values.ts';

/** Where what is in such a folder is listed; what is in others, by the page above them. */
const LISTED: Record<string, string> = {
	state: 'table/states/',
	document: 'table/documents/',
	place: 'table/places/',
	summit: 'table/summits/',
	exercise: 'table/exercises/',
	dispute: 'disputes/',
	dyad: 'dyads/',
	source: 'sources/',
	institution: 'organization/',
	licenses: 'about/licences/'
};
/** The framework's own: nobody is to find anything there. */
const FRAMEWORKS = /(^|\/)_app(\/|$)/;
const CODES: readonly string[] = LANGUAGES;

const PAGE = 'index.html';

/** The page that a folder leads to, below the site: `table/states/`; nothing stands for the first page. */
export function leadsTo(folder: string, hasPage: (page: string) => boolean): string {
	const parts = folder.split('/');
	const language = CODES.includes(parts[0] ?? '') && parts.length > 1 ? `${parts.shift() ?? ''}/` : '';
	const list = LISTED[parts.join('/')];
	const above = parts.map((_, index) => parts.slice(0, index).map((part) => `${part}/`).join('')).reverse();
	const found = [...(list ? [list] : []), ...above].find((page) => hasPage(language + page));
	return language + (found ?? '');
}

/** A page that leads to another by itself, and by a link. @param title written as HTML, as it stands in the other */
const pageTo = (address: string, language: string, title: string) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="content-security-policy" content="default-src 'none'" />
<meta http-equiv="refresh" content="0; url=${address}" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<title>${title}</title>
</head>
<body><p><a href="${address}">${title}</a></p></body>
</html>
`;

/**
 * Writes a page into each folder that has none: it leads to the list of what is in it. Every host understands that.
 * @param dir the built site
 * @param base of its addresses
 */
export async function fillFolders(dir: string, base: string): Promise<void> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const folders = entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.filter((folder) => !FRAMEWORKS.test(folder));
	const hasPage = (page: string) => existsSync(path.join(dir, page, PAGE));
	// What is written here leads nowhere itself.
	const pages = folders.filter((folder) => !hasPage(folder)).map((folder) => [folder, leadsTo(folder, hasPage)] as const);
	for (const [folder, page] of pages) {
		const html = readFileSync(path.join(dir, page, PAGE), 'utf8');
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
		const language = /<html lang="([^"]*)"/.exec(html)?.[1];
		if (!title || !language) throw new Error(`${page}: no title or no language`);
		await writeFile(path.join(dir, folder, PAGE), pageTo(`${base}/${page}`, language, title));
	}
}
