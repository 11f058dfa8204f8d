import { existsSync, readFileSync } from 'node:fs';

export interface Shipped {
	name: string;
	version: string;
	/** By SPDX. */
	licence: string;
	text: string;
	/** In hexadecimal digits, of the file that the registry gives; nothing where it is not known. */
	sha512: string;
}

/** The scripts of pages are written before the pages; `scripts/licences-plugin.ts` lists there what is in them. */
const LIST = '.svelte-kit/output/client/.vite/licences.json';

/** Packages of others in what a reader gets. The development server bundles nothing, and so has none or those of an earlier build. */
export const shipped = (): Shipped[] =>
	existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Shipped[]) : [];
