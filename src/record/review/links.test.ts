import { describe, expect, it } from 'vitest';
import { checkLinks, type Fetch } from './links';
import { linksText } from './report';

/** A web in which each address has a status for HEAD and one for GET, or no host at all. */
function web(pages: Record<string, { head: number; get?: number }>): { fetch: Fetch; asked: string[] } {
	const asked: string[] = [];
	const fetch: Fetch = (url, { method }) => {
		asked.push(`${method} ${url}`);
		const page = pages[url];
		if (!page) return Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: noHost() }));
		return Promise.resolve({ status: method === 'HEAD' ? page.head : (page.get ?? page.head) });
	};
	return { fetch, asked };
}

const noHost = () => Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });

describe('links', () => {
	it('are asked with HEAD, then with GET where that fails, each once', async () => {
		const { fetch, asked } = web({
			'https://a.example/': { head: 200 },
			'https://b.example/': { head: 405, get: 200 }
		});
		const urls = ['https://a.example/', 'https://b.example/', 'https://a.example/'];
		const { answers } = await checkLinks(urls, fetch);
		expect(answers.map(({ url, state }) => [url, state])).toEqual([
			['https://a.example/', 'alive'],
			['https://b.example/', 'alive']
		]);
		expect(asked.toSorted()).toEqual([
			'GET https://b.example/',
			'HEAD https://a.example/',
			'HEAD https://b.example/'
		]);
	});

	it('are dead, refused or silent, and the report says which', async () => {
		const { fetch } = web({
			'https://a.example/': { head: 200 },
			'https://a.example/gone': { head: 404 },
			'https://b.example/': { head: 403 },
			'https://c.example/': { head: 503 }
		});
		const urls = ['https://a.example/', 'https://a.example/gone', 'https://b.example/', 'https://c.example/'];
		const report = await checkLinks([...urls, 'https://nowhere.example/'], fetch);
		expect(linksText(report).split('\n')).toEqual([
			'Links: 5 tried, 1 alive, 1 dead, 1 without an answer, 2 that refuse a program (look yourself).',
			'dead  404  https://a.example/gone',
			'refused  403  https://b.example/',
			'refused  503  https://c.example/',
			'silent  ENOTFOUND  https://nowhere.example/'
		]);
	});

	it('are not called dead where there is no network, and only a few are tried', async () => {
		const { fetch, asked } = web({});
		const urls = Array.from({ length: 40 }, (_, index) => `https://host-${index}.example/`);
		const report = await checkLinks(urls, fetch);
		expect(report).toEqual({ hasNetwork: false, answers: [] });
		expect(linksText(report)).toContain('no network');
		expect(new Set(asked.map((line) => line.split(' ')[1])).size).toBe(5);
	});

	it('are tried a few at once', async () => {
		let open = 0;
		let most = 0;
		const slow: Fetch = async () => {
			most = Math.max(most, ++open);
			await new Promise((resolve) => setTimeout(resolve, 1));
			open--;
			return { status: 200 };
		};
		const urls = Array.from({ length: 40 }, (_, index) => `https://host.example/${index}`);
		const { answers } = await checkLinks(urls, slow);
		expect(answers.map(({ url }) => url)).toEqual(urls);
		expect(most).toBe(6);
	});
});
