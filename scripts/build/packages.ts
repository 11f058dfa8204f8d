/** Packages of others by the files of them that are bundled, with what they ask of who passes them on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Package {
	name: string;
	version: string;
	/** As the package names it, by SPDX. */
	licence: string;
	/** The whole text that it comes with. */
	text: string;
	/** SHA-512 of the file that the registry gives, in hexadecimal digits; nothing where the lock does not say. */
	sha512: string;
	/** Names of what it stands on. */
	dependencies: string[];
}

const MODULES = path.resolve('node_modules');
/** Where a package has no file for it. */
const README = /^readme(\.md)?$/i;
const IN_README = /^#+ licen[cs]e.*\n([\s\S]*copyright[\s\S]*)$/im;
const TEXT = /^(licen[cs]e|copying)(\.(md|markdown|txt))?$/i;
/** The package that a file lies in: the last one of its path. */
const IN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
/** A comment at the top of a file that says who made it and on which terms. */
const BANNER = /^\s*(\/\*(?:(?!\*\/)[\s\S])*?(?:licen[cs]e|copyright)[\s\S]*?\*\/)/i;

/** Free for any use, with the name and the text of the licence beside it; MPL also with where its source is. */
const ALLOWED = new Set([
	...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'Zlib'],
	...['OFL-1.1', 'CC0-1.0', 'Unlicense', 'BlueOak-1.0.0']
]);

/** True for a licence that the atlas may pass on: of several to choose from one, of several together all. */
export const isAllowed = (licence: string): boolean =>
	licence
		.replace(/^\(|\)$/g, '')
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part.trim())));

const read = new Map<string, Package>();

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, { integrity?: string }>;
};
function sha512Of(dir: string): string {
	const { integrity = '' } = lock.packages[path.relative('.', dir).split(path.sep).join('/')] ?? {};
	const [, base64 = ''] = /\bsha512-([\w+/=]+)/.exec(integrity) ?? [];
	return Buffer.from(base64, 'base64').toString('hex');
}

/** @throws Error if it says no licence, has no text of one, or one that is not known to fit */
function packageIn(dir: string): Package {
	const known = read.get(dir);
	if (known) return known;
	const { name, version, license, dependencies = {} } = JSON.parse(
		readFileSync(path.join(dir, 'package.json'), 'utf8')
	) as { name: string; version: string; license?: string; dependencies?: Record<string, string> };
	if (!license || !isAllowed(license)) {
		throw new Error(`${name} ${version} is to be shipped, and its licence is not known to fit: ${license ?? 'none'}`);
	}
	const textAt = (name: RegExp) => {
		const file = readdirSync(dir).find((entry) => name.test(entry));
		return file ? readFileSync(path.join(dir, file), 'utf8').replace(/\r\n/g, '\n').trim() : '';
	};
	const text = textAt(TEXT) || (IN_README.exec(textAt(README))?.[1] ?? '');
	if (!text) throw new Error(`${name} ${version} is to be shipped, and has no text of its licence (${license})`);
	const found: Package = {
		name,
		version,
		licence: license,
		text,
		sha512: sha512Of(dir),
		dependencies: Object.keys(dependencies).filter((other) => !other.startsWith('@types/'))
	};
	read.set(dir, found);
	return found;
}

/** The package that a module or a file is of; null for the atlas's own. */
export function packageAt(id: string): Package | null {
	const dir = IN_PACKAGE.exec(path.resolve(id.replace(/^\0+/, '').replace(/[?#].*$/, '')).split(path.sep).join('/'))?.[1];
	return dir && existsSync(path.join(dir, 'package.json')) ? packageIn(dir) : null;
}

/** A package that this project has. */
export const packageNamed = (name: string): Package => packageIn(path.join(MODULES, name));

/** What modules of others say of their licence at their top, each once: bundlers leave it out. */
export function bannersOf(ids: readonly string[]): string[] {
	const files = ids.filter((id) => IN_PACKAGE.test(id) && /\.[cm]?js$/.test(id) && existsSync(id));
	const banners = files.flatMap((file) => BANNER.exec(readFileSync(file, 'utf8'))?.[1] ?? []);
	// Marked so that no minifier drops it.
	return [...new Set(banners.map((banner) => banner.replace(/^\/\*[*!]*/, '/*!')))];
}
