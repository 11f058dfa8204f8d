/**
 * All messages as one module. The site's scripts for the browser are parted by message, so that a page loads what it
 * shows; for whatever runs on a machine of ours, 1,700 modules are only slow to read.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { published } from './compile.ts';
import { asCall, RUNTIME, runtimeOfBundle, runtimeOfProcess } from './localize.ts';

const INDEX = /paraglide\/messages\/_index\.js$/;
const IMPORT = /^import .*$/gm;
const EXPORT = /^export \* from '(.+)'$/gm;

/**
 * The module that exports all messages, in place of the one that exports each from its own.
 * @param index its path
 * @param as what becomes of the code of each
 */
export function joined(index: string, as = (code: string) => code): string {
	const folder = path.dirname(index);
	const files = [...readFileSync(index, 'utf8').matchAll(EXPORT)].map(([, file = '']) => file);
	const messages = files.map((file) => as(readFileSync(path.join(folder, file), 'utf8')));
	const imports = new Set(messages.flatMap((code) => code.match(IMPORT) ?? []));
	return [...imports, ...messages.map((code) => code.replace(IMPORT, ''))].join('\n');
}

/**
 * Joins the messages wherever they are imported, for bundles of one script.
 * @param isLocalizedLater whether the bundle has placeholders, to be written in each language
 */
export const joinMessages = (isLocalizedLater: boolean): Plugin => ({
	name: 'join-messages',
	load: (id) => (INDEX.test(id) ? joined(id, isLocalizedLater ? asCall : undefined) : null),
	transform(code, id) {
		if (!RUNTIME.test(id)) return null;
		return {
			code: isLocalizedLater ? runtimeOfBundle(published()) : runtimeOfProcess(code, published()),
			map: null
		};
	}
});
