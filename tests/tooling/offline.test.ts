import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { isOfPages } from '$lib/files/offline/answer';
import { listPath, type KeptList } from '$lib/files/offline/kept-list';
import { pageIn, type PageGroup } from '$lib/files/offline/packed-pages';
import { writeInstall } from '../../scripts/build/install';
import { writeOffline } from '../../scripts/build/offline';

const dir = mkdtempSync(path.join(tmpdir(), 'kept-'));
afterAll(() => rmSync(dir, { recursive: true }));

const FILES: Record<string, string> = {
	'/_app/version.json': '{"version":"1"}',
	'/_app/immutable/chunks/a.js': 'a',
	'/_app/immutable/assets/a.css': 'a',
	'/_app/immutable/assets/sql-wasm-browser.a.wasm': 'a',
	'/ru/_app/immutable/chunks/b.js': 'b',
	'/index.html': '<h1>All</h1>',
	'/year/1996/index.html': '<p class="same">Five states</p><b>1996</b>',
	'/year/1997/index.html': '<p class="same">Five states</p><b>1997</b>',
	'/state/KAZ/index.html': '<h1>Kazakhstan</h1>',
	'/state/KAZ/__data.json': '{"a":1}',
	'/embed/index.html': '<h1>Frame</h1>',
	'/ru/year/1996/index.html': '<b>Год</b>',
	'/data/index.html': '<h1>Data</h1>',
	'/data/names.json': '{}',
	'/data/atlas.json': '{"large":true}',
	'/ru/data/names.json': '{"ru":true}',
	'/share/atlas.png': 'png'
};

describe('what a build lists to be kept', () => {
	for (const [file, content] of Object.entries(FILES)) {
		mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
		writeFileSync(path.join(dir, file), content);
	}
	writeOffline(dir, ['en', 'ru']);
	const read = (language: string) =>
		JSON.parse(readFileSync(path.join(dir, listPath(language)), 'utf8')) as KeptList;
	const pageOf = (language: string, page: string) =>
		read(language).packs.flatMap((pack) => {
			const bytes = readFileSync(path.join(dir, pack.path));
			expect(bytes.length).toBe(pack.bytes);
			const text = pageIn(JSON.parse(gunzipSync(bytes).toString()) as PageGroup[], page);
			return text === undefined ? [] : [[pack.name, text]];
		});

	it('has each page in one pack, as it is in the build, and no frames', () => {
		expect(pageOf('en', '/year/1997/')).toEqual([['first', FILES['/year/1997/index.html']]]);
		expect(pageOf('en', '/state/KAZ/')).toEqual([['things', FILES['/state/KAZ/index.html']]]);
		expect(pageOf('en', '/state/KAZ/__data.json')).toEqual([['things', '{"a":1}']]);
		expect(pageOf('en', '/data/')).toEqual([['texts', '<h1>Data</h1>']]);
		expect(pageOf('ru', '/year/1996/')).toEqual([['first', '<b>Год</b>']]);
		expect(pageOf('en', '/embed/')).toEqual([]);
	});

	it('has what a language asks for, and nothing that nobody asks for by itself', () => {
		const paths = (list: { path: string }[]) => list.map((file) => file.path);
		const { version, files, others, pictures, downloads, packs } = read('en');
		expect(version).toBe('1');
		expect(paths(files)).toEqual([
			'/_app/immutable/assets/a.css',
			'/_app/immutable/chunks/a.js',
			'/data/names.json'
		]);
		expect(others).toEqual(['/_app/immutable/assets/sql-wasm-browser.a.wasm']);
		expect(paths(packs.flatMap((pack) => pack.files))).toEqual(others);
		expect(paths(pictures)).toEqual(['/share/atlas.png']);
		expect(paths(downloads)).toEqual(['/data/atlas.json', '/data/names.json']);
		expect(paths(read('ru').files)).toEqual([
			'/ru/_app/immutable/chunks/b.js',
			'/_app/immutable/assets/a.css',
			'/ru/data/names.json'
		]);
	});

	it('installs each language with its name and the pictures that are there', () => {
		writeInstall(dir, ['en', 'ru']);
		const manifest = JSON.parse(readFileSync(path.join(dir, 'ru/manifest.webmanifest'), 'utf8')) as {
			name: string;
			start_url: string;
			icons: { src: string; sizes: string }[];
		};
		expect([manifest.name, manifest.start_url]).toEqual(['Атлас ШОС', './']);
		for (const { src, sizes } of manifest.icons) {
			const png = readFileSync(path.join(dir, 'ru', src));
			expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
		}
	});
});

it('keeps whatever data a page fetches', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
		/^(lib\/(parts|features)|routes)\/.*\.(ts|svelte)$/.test(file)
	);
	const asked = sources.flatMap((file) =>
		[
			...readFileSync(path.join('src', file), 'utf8').matchAll(
				/\b(?:once(?:<\w+>)?|fetch)\((?:fileAt|asset)\(['`](\/data\/[\w./-]+)/g
			)
		].map(([, address = '']) => address)
	);
	expect(asked.length).toBeGreaterThan(5);
	expect(asked.filter((address) => !isOfPages(address))).toEqual([]);
});
