/** Files that the framework writes and nobody asks for. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isLoadedWhole } from '../../src/lib/view/whole-pages.ts';

const DATA = '__data.json';

/**
 * Drops the data of pages that are loaded whole: it stands in them.
 * @param dir the built site
 */
export async function dropUnasked(dir: string): Promise<void> {
	const names = (await readdir(dir, { recursive: true })).map((name) => `/${name.split(path.sep).join('/')}`);
	const unasked = names.filter((name) => name.endsWith(`/${DATA}`) && isLoadedWhole(name.slice(0, -DATA.length)));
	await Promise.all(unasked.map((name) => rm(path.join(dir, name))));
}
