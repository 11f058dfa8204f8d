/** What every host has to answer, whatever its program: read from the answers, not from its settings. */
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';

const TEXT = '; charset=utf-8';
/** What a file is, by the end of its name. */
export const SERVED_TYPES: Record<string, string> = {
	html: `text/html${TEXT}`,
	css: `text/css${TEXT}`,
	js: `text/javascript${TEXT}`,
	mjs: `text/javascript${TEXT}`,
	csv: `text/csv${TEXT}`,
	txt: `text/plain${TEXT}`,
	bib: `text/plain${TEXT}`,
	ris: `text/plain${TEXT}`,
	xml: `text/xml${TEXT}`,
	json: `application/json${TEXT}`,
	geojson: `application/geo+json${TEXT}`,
	atom: `application/atom+xml${TEXT}`,
	webmanifest: `application/manifest+json${TEXT}`,
	svg: `image/svg+xml${TEXT}`,
	bin: 'application/octet-stream',
	png: 'image/png',
	gpkg: 'application/geopackage+sqlite3',
	sqlite: 'application/vnd.sqlite3',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip',
	wasm: 'application/wasm',
	woff2: 'font/woff2'
};

export const extensionOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1] ?? '';

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** Asks as it is written: `fetch` would tidy the address, follow and unpack. */
function ask(
	origin: string,
	address: string,
	headers: Record<string, string> = {},
	method = 'GET'
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		const asked = request({ hostname, port, path: address, method, headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(
						Object.entries(response.headers).map(([name, value]) => [name, String(value)])
					),
					body: Buffer.concat(parts)
				})
			);
		});
		asked.on('error', reject);
		asked.end();
	});
}

const NEVER_CHANGES = 'public, max-age=31536000, immutable';
const sameType = (one = '', other = '') => one.toLowerCase().replace(/;\s*/, '; ') === other.toLowerCase();

/**
 * Asks a host for what the atlas needs of one.
 * @param build the built site that it shows
 * @param base the path below which that stands, or nothing
 * @returns how many answers were right, and a line for each that was not
 */
export async function checkHost(
	origin: string,
	build: string,
	base: string
): Promise<{ right: number; wrong: string[] }> {
	const wrong: string[] = [];
	let right = 0;
	const expect = (where: string, what: string, isSo: boolean, got: unknown) => {
		if (isSo) right += 1;
		else wrong.push(`${where}: ${what}, not ${JSON.stringify(got)}`);
	};
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(path.sep).join('/'))
		.sort();
	const at = async (address: string, headers: Record<string, string> = {}, method = 'GET') => {
		const answer = await ask(origin, base + address, headers, method);
		const {
			'access-control-allow-origin': cors,
			'x-content-type-options': sniff,
			'referrer-policy': referrer
		} = answer.headers;
		expect(address, 'may be read from any site', cors === '*', cors);
		expect(address, 'nosniff', sniff === 'nosniff', sniff);
		expect(address, 'a policy of referrers', referrer === 'strict-origin-when-cross-origin', referrer);
		return answer;
	};
	const caching = (address: string, { headers }: Answer, wanted: string) =>
		expect(address, `kept: ${wanted}`, headers['cache-control'] === wanted, headers['cache-control']);

	// One file of each kind, as a frame without an origin asks for it, whole and by its head alone.
	for (const [end, type] of Object.entries(SERVED_TYPES)) {
		const file = files.find((name) => extensionOf(name) === end && name !== '404.html');
		if (!file) continue;
		const address = `/${file}`;
		const answer = await at(address, { origin: 'null' });
		expect(address, '200', answer.status === 200, answer.status);
		expect(address, type, sameType(answer.headers['content-type'], type), answer.headers['content-type']);
		const head = await at(address, {}, 'HEAD');
		expect(address, '200 without a body', head.status === 200 && head.body.length === 0, head.status);
		caching(address, answer, address.includes('/_app/immutable/') ? NEVER_CHANGES : 'no-cache');
		const tag = answer.headers['etag'] ?? '';
		const again = await at(address, { 'if-none-match': tag });
		expect(address, '304 for its own tag', tag !== '' && again.status === 304, again.status);
	}

	// What is compressed already, as the browser takes it.
	for (const end of ['html', 'js', 'css', 'csv', 'geojson', 'json']) {
		const file = files.find(
			(name) => extensionOf(name) === end && existsSync(path.join(build, `${name}.br`))
		);
		if (!file) continue;
		const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		const plain = await at(address);
		for (const [accept, coding] of [
			['gzip, deflate, br', 'br'],
			['gzip, deflate', 'gzip']
		] as const) {
			const answer = await at(address, { 'accept-encoding': accept });
			const { 'content-encoding': got, vary = '', 'content-type': type } = answer.headers;
			expect(
				`${address} ${coding}`,
				'compressed',
				got === coding && answer.body.length < plain.body.length,
				got
			);
			expect(`${address} ${coding}`, 'Vary', /accept-encoding/i.test(vary), vary);
			expect(`${address} ${coding}`, 'the same type', type === plain.headers['content-type'], type);
		}
		expect(
			address,
			'as it is to whom takes no other',
			plain.headers['content-encoding'] === undefined,
			plain.headers['content-encoding']
		);
		expect(address, 'Vary', /accept-encoding/i.test(plain.headers['vary'] ?? ''), plain.headers['vary']);
	}

	// Pages, and folders that are none.
	for (const address of ['/', '/year/2017/', '/state/', '/data/years/']) {
		const answer = await at(address);
		expect(
			address,
			'a page',
			answer.status === 200 && sameType(answer.headers['content-type'], SERVED_TYPES['html']),
			answer.status
		);
		caching(address, answer, 'no-cache');
	}
	const { status, headers } = await ask(origin, `${base}/year/2017`);
	const location = headers['location'] ?? '';
	const leadsTo = new URL(location, origin + base).href;
	expect(
		'/year/2017',
		'leads to /year/2017/',
		[301, 308].includes(status) && leadsTo === `${origin}${base}/year/2017/`,
		`${String(status)} ${location}`
	);

	// What is not there: the page that says so, in three languages, never kept.
	for (const address of [
		'/no-such-page/',
		'/state/XXX/',
		'/_app/',
		'/_app/immutable/none.js',
		'/data/none.csv',
		'/service-worker.js'
	]) {
		if (files.includes(address.slice(1))) continue;
		const answer = await at(address);
		expect(address, '404', answer.status === 404, answer.status);
		expect(
			address,
			'a page',
			sameType(answer.headers['content-type'], SERVED_TYPES['html']),
			answer.headers['content-type']
		);
		expect(
			address,
			'in three languages',
			['en', 'zh', 'ru'].every((code) => answer.body.includes(`lang="${code}"`)),
			answer.body.toString().slice(0, 80)
		);
		caching(address, answer, 'no-store');
	}
	if (files.includes('service-worker.js'))
		caching('/service-worker.js', await at('/service-worker.js'), 'no-store');

	// A part of a file, and nothing from outside of the site.
	const part = await at('/data/sco-atlas.sqlite', { range: 'bytes=0-15' });
	expect(
		'/data/sco-atlas.sqlite',
		'its first bytes',
		part.status === 206 && part.body.toString().startsWith('SQLite format 3'),
		part.status
	);
	for (const address of [
		'/../../../../etc/passwd',
		'/..%2f..%2f..%2f..%2fetc%2fpasswd',
		'/%2e%2e/%2e%2e/%2e%2e/etc/passwd'
	]) {
		const outside = await ask(origin, base + address);
		expect(address, 'nothing', outside.status >= 400 && !outside.body.includes('root:'), outside.status);
	}
	return { right, wrong };
}
