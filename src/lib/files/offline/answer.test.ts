import { describe, expect, it } from 'vitest';
import { answerOf, belowLanguage, languageOf, type HowAnswered } from './answer';

const get = { method: 'GET', navigates: false, isPartial: false };

describe('what the service worker answers', () => {
	it.each<[path: string, navigates: boolean, answer: HowAnswered]>([
		['/', true, 'page'],
		['/year/1996/', true, 'page'],
		['/ru/year/1996/', true, 'page'],
		['/data/', true, 'page'],
		['/state/KAZ/__data.json', false, 'newest'],
		['/zh/data/names.json', false, 'newest'],
		['/data/boundaries.topo.json', false, 'newest'],
		['/icon.svg', false, 'newest'],
		['/_app/immutable/chunks/a.js', false, 'kept'],
		['/ru/_app/immutable/chunks/a.js', false, 'kept'],
		['/data/sco-atlas.sqlite', false, 'newest'],
		// What a reader downloads is not kept unasked, nor are link previews.
		['/data/sco-atlas.sqlite', true, 'taken'],
		['/data/atlas.json', true, 'taken'],
		['/data/v1.4.0/sco-atlas.zip', false, 'taken'],
		['/share/year/1996.png', false, 'taken'],
		// An old answer to these would keep a reader on an old build.
		['/_app/version.json', false, 'network'],
		['/_app/kept/ru.json', false, 'network'],
		['/service-worker.js', false, 'network'],
		['/_app/immutable/packs/first.1234567.bin', false, 'network'],
		['/ru/_app/immutable/packs/first.1234567.bin', false, 'network']
	])('%s, as a page: %s → %s', (path, navigates, answer) => {
		expect(answerOf({ ...get, navigates, path })).toBe(answer);
	});

	it('leaves alone what is no whole file', () => {
		expect(answerOf({ ...get, method: 'POST', path: '/' })).toBe('network');
		expect(answerOf({ ...get, method: 'HEAD', path: '/' })).toBe('network');
		expect(answerOf({ ...get, isPartial: true, path: '/data/atlas.json' })).toBe('network');
	});

	it('reads the language of an address', () => {
		expect(languageOf('/year/1996/')).toBe('en');
		expect(languageOf('/ru/')).toBe('ru');
		expect(belowLanguage('/zh/year/1996/')).toBe('/year/1996/');
		expect(belowLanguage('/dyad/IND-PAK/')).toBe('/dyad/IND-PAK/');
	});
});
