import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveEarly } from '../../scripts/build/serve-early';

const root = mkdtempSync(path.join(tmpdir(), 'early-'));
const write = (file: string, text: string) => {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
};
write('pages/index.html', 'first');
write('client/script.js', 'script');

const server = await serveEarly([path.join(root, 'pages'), path.join(root, 'client')], 0);
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true });
});
const ask = async (address: string) => {
	const response = await fetch(server.address + address);
	return [response.status, await response.text()];
};

it('serves what is written, waits for what is not, and says what does not exist once all is', async () => {
	expect(await ask('/')).toEqual([200, 'first']);
	expect(await ask('/script.js')).toEqual([200, 'script']);

	const later = ask('/year/2017/');
	const never = ask('/year/1895/');
	write('pages/year/2017/index.html', '2017');
	expect(await later).toEqual([200, '2017']);

	write('site/index.html', 'whole');
	write('site/404.html', 'nothing here');
	server.moveTo(path.join(root, 'site'));
	expect(await ask('/')).toEqual([200, 'whole']);
	server.finish();
	expect(await never).toEqual([404, 'nothing here']);
});

it('takes another port where one is taken', async () => {
	const { port } = new URL(server.address);
	const other = await serveEarly([root], Number(port));
	expect(other.address).not.toBe(server.address);
	other.close();
});
