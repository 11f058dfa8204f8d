/** What readers keep for where there is no network: pages in packs and a list of what there is, in each language of a built site. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { isImmutable, isOfPages } from '../../src/lib/files/offline/answer.ts';
import { listPath, packPath, PACKS } from '../../src/lib/files/offline/kept-list.ts';
import type { KeptFile, KeptList, KeptPack, PackName } from '../../src/lib/files/offline/kept-list.ts';
import { differenceFrom, type PageGroup } from '../../src/lib/files/offline/packed-pages.ts';

const PAGE = /\/(index\.html|__data\.json)$/;

/** The pack of a page, by the first part of its address; a frame is part of another site. */
const PACK_OF: Record<string, PackName | null> = {
	'': 'first',
	year: 'first',
	lessons: 'first',
	ask: 'first',
	about: 'first',
	embed: null,
	source: 'sources',
	dyad: 'sources',
	...Object.fromEntries(
		['state', 'dispute', 'document', 'place', 'summit', 'exercise', 'institution'].map((kind) => [kind, 'things'])
	)
};
const packOf = (file: string): PackName | null => {
	const [, first = ''] = file.replace(PAGE, '/').split('/');
	return first in PACK_OF ? (PACK_OF[first] ?? null) : 'texts';
};
/** Pages are told by how they differ from the first of their kind, data from data. */
function groupsOf(files: readonly string[]): string[][] {
	const groups = new Map<string, string[]>();
	for (const file of files) {
		const [, first = '', second = ''] = file.split('/');
		const kind = `${second && first} ${file.endsWith('.json') ? 'data' : 'page'}`;
		groups.set(kind, [...(groups.get(kind) ?? []), file]);
	}
	return [...groups.values()];
}

/** What only `/query/` asks for. */
const OF_QUERY = /^\/_app\/immutable\/(workers\/query-|assets\/sql-wasm)|^\/data\/sco-atlas\.sqlite$/;
const OF_CHINESE = /\/noto-sans-sc-pages/;
/** Data in the words of a language: each has its own. */
const IN_WORDS = /^\/data\/((names|ground|lesson-record|lesson-sources)\.json$|lessons\/)/;
const SHARED = /^\/_app\/immutable\/(assets|workers)\//;

/**
 * Writes packs and lists into a built site.
 * @param languages codes; the first is English, at the root
 */
export function writeOffline(dir: string, languages: readonly string[]): void {
	const { version } = JSON.parse(readFileSync(path.join(dir, '_app/version.json'), 'utf8')) as { version: string };
	const names = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `/${path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
		.sort();
	const kept = (file: string): KeptFile => ({ path: file, bytes: statSync(path.join(dir, file)).size });
	const [, ...others] = languages;
	const isOf = (code: string) => (name: string) => name.startsWith(`/${code}/`);
	const atRoot = names.filter((name) => !others.some((code) => isOf(code)(name)));

	for (const language of languages) {
		const below = language === 'en' ? '' : `/${language}`;
		const own = below ? names.filter(isOf(language)) : atRoot;
		const isUnasked = (name: string) => OF_QUERY.test(name) || (language !== 'zh' && OF_CHINESE.test(name));
		const immutable = [...own, ...(below ? atRoot.filter((name) => SHARED.test(name)) : [])].filter(isImmutable);
		const data = atRoot.filter((name) => isOfPages(name) && !OF_QUERY.test(name));
		const packs = PACKS.map((name) => pack(language, name, own.map((file) => file.slice(below.length))));
		const list: KeptList = {
			version,
			packs: packs.map((each) => (each.name === 'texts' ? { ...each, files: names.filter((name) => OF_QUERY.test(name)).map(kept) } : each)),
			files: [
				...immutable.filter((name) => !isUnasked(name)),
				...data.map((name) => (IN_WORDS.test(name) ? below + name : name)),
				...own.filter((name) => OF_CHINESE.test(name) && !isImmutable(name)),
				...atRoot.filter((name) => name.startsWith('/receded/'))
			].map(kept),
			others: immutable.filter(isUnasked),
			pictures: atRoot.filter((name) => name.startsWith('/share/')).map(kept),
			downloads: atRoot.filter((name) => /^\/data\//.test(name) && !PAGE.test(name)).map(kept)
		};
		write(listPath(language), JSON.stringify(list));
	}

	/** @param files of the language, without its folder */
	function pack(language: string, name: PackName, files: readonly string[]): KeptPack {
		const folder = path.join(dir, language === 'en' ? '' : language);
		const pages = files.filter((file) => PAGE.test(file) && packOf(file) === name);
		const groups = groupsOf(pages).map((group): PageGroup => {
			const texts = group.map((file) => readFileSync(path.join(folder, file), 'utf8'));
			const [base = ''] = texts;
			const differ = differenceFrom(base);
			const entries = texts.map((text, at) => [group[at]?.replace(/index\.html$/, ''), differ(text)]);
			return { base, pages: Object.fromEntries(entries) as PageGroup['pages'] };
		});
		const bytes = gzipSync(JSON.stringify(groups), { level: 9 });
		const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 7);
		const file = `${packPath(language, name)}${hash}.bin`;
		write(file, bytes);
		const count = pages.filter((page) => page.endsWith('.html')).length;
		return { name, path: file, bytes: bytes.length, pages: count, files: [] };
	}

	function write(file: string, content: string | Uint8Array): void {
		const target = path.join(dir, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
}
