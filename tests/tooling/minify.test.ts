import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { minifyOnce } from '../../scripts/minify-plugin';

const NAME = 'export let now = 1; export const change = () => { now += 1; };';
const USE = `import { now, change } from './name.mjs';
export function thenAndNow() { const then = now; change(); return [then, now, now === then]; }`;

it('keeps what a name of another module stood for, when that changes', async () => {
	const dir = await mkdtemp(path.join(tmpdir(), 'minify-'));
	try {
		await writeFile(path.join(dir, 'name.mjs'), NAME);
		await writeFile(path.join(dir, 'use.mjs'), await minifyOnce(USE));
		const file = pathToFileURL(path.join(dir, 'use.mjs')).href;
		const { thenAndNow } = (await import(/* @vite-ignore */ file)) as { thenAndNow: () => unknown };
		expect(thenAndNow()).toEqual([1, 2, false]);
	} finally {
		await rm(dir, { recursive: true });
	}
});
