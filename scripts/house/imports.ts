/** Which file of the project imports which: types, re-exports and what is loaded later as well. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const CODE = /\.(ts|js|svelte)$/;
const TEST = /\.(test|spec)\.ts$/;

const ALIASES = [
	['$lib', 'src/lib'],
	['$record', 'src/record']
] as const;

/** All code under some folders, without tests and without what is generated, by path from the root. */
export function codeUnder(root: string, folders: readonly string[]): string[] {
	return folders
		.flatMap((folder) =>
			readdirSync(path.join(root, folder), { encoding: 'utf8', recursive: true }).map((file) =>
				path.join(folder, file)
			)
		)
		.filter((file) => CODE.test(file) && !TEST.test(file) && !file.includes('paraglide'))
		.sort();
}

/** The script of a component, and what its markup loads. */
function scriptsOf(text: string): string {
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
	const loaded = [...text.matchAll(/\{#await import\('([^']+)'\)/g)].map(
		([, name = '']) => `import('${name}');`
	);
	return [...scripts, ...loaded].join('\n');
}

/** What a file names in its imports. */
function namedIn(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const script = file.endsWith('.svelte') ? scriptsOf(text) : text;
	return ts
		.preProcessFile(script, true, true)
		.importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** The file that a name leads to; null for a package, and for what is no code. */
function fileOf(name: string, importer: string, root: string): string | null {
	const alias = ALIASES.find(([alias]) => name === alias || name.startsWith(`${alias}/`));
	if (!alias && !name.startsWith('.')) return null;
	const target = alias
		? path.join(root, alias[1], name.slice(alias[0].length))
		: path.resolve(path.dirname(importer), name);
	const found = ['', '.ts', '.js', '/index.ts'].map((ending) => target + ending).find(isFile);
	return found && CODE.test(found) ? found : null;
}

/**
 * The imports of all code under some folders, without tests, which may import anything. Paths are relative to the
 * root.
 * @param root of the project
 */
export function importsUnder(root: string, folders: readonly string[]): Map<string, Set<string>> {
	return new Map(
		codeUnder(root, folders).map((file) => {
			const importer = path.join(root, file);
			const found = namedIn(importer).map((name) => fileOf(name, importer, root));
			return [file, new Set(found.filter((each) => each !== null).map((each) => path.relative(root, each)))];
		})
	);
}
