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

/** All code under some folders with its tests, without what is generated, by path from the root. */
function allUnder(root: string, folders: readonly string[]): string[] {
	return folders
		.flatMap((folder) =>
			readdirSync(path.join(root, folder), { encoding: 'utf8', recursive: true }).map((file) =>
				path.join(folder, file)
			)
		)
		.filter((file) => CODE.test(file) && !file.includes('paraglide'))
		.sort();
}

/** All code under some folders, without tests and without what is generated, by path from the root. */
export const codeUnder = (root: string, folders: readonly string[]): string[] =>
	allUnder(root, folders).filter((file) => !TEST.test(file));

const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** The scripts of a component, and what its markup loads. */
function scriptsOf(text: string): string {
	const scripts = [...text.matchAll(SCRIPT)].map(([, script = '']) => script);
	const loaded = text.replace(SCRIPT, '').match(/\bimport\(\s*(['"])[^'"]+\1\s*\)/g) ?? [];
	return [...scripts, ...loaded].join(';\n');
}

/** What a file names in its imports: of types, in re-exports and in what is loaded later as well. */
export function namedIn(file: string, text: string): string[] {
	const script = file.endsWith('.svelte') ? scriptsOf(text) : text;
	return ts
		.preProcessFile(script, true, true)
		.importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/**
 * The path that a name in an import leads to, be there a file or not; null for a package.
 * @param importer the file that names it; both relative to the root
 */
export function pathNamed(name: string, importer: string): string | null {
	const alias = ALIASES.find(([alias]) => name === alias || name.startsWith(`${alias}/`));
	if (alias) return path.join(alias[1], name.slice(alias[0].length));
	return name.startsWith('.') ? path.join(path.dirname(importer), name) : null;
}

/** The paths that a file names. */
const pathsNamedIn = (file: string, root: string): string[] =>
	namedIn(file, readFileSync(path.join(root, file), 'utf8'))
		.map((name) => pathNamed(name, file))
		.filter((each) => each !== null);

/** The file of code at a path, which may leave out its ending; null if there is none. */
const codeAt = (target: string, root: string): string | null =>
	['', '.ts', '.js', '/index.ts']
		.map((ending) => target + ending)
		.find((file) => CODE.test(file) && isFile(path.join(root, file))) ?? null;

/**
 * The imports of all code under some folders, without tests, which may import anything. Paths are relative to the
 * root.
 * @param root of the project
 */
export function importsUnder(root: string, folders: readonly string[]): Map<string, Set<string>> {
	return new Map(
		codeUnder(root, folders).map((file) => {
			const found = pathsNamedIn(file, root).map((target) => codeAt(target, root));
			return [file, new Set(found.filter((each) => each !== null))];
		})
	);
}

/** The folders of all code, tests among them. */
const ALL_CODE = ['src', 'geo', 'scripts', 'tests'];

/**
 * What all code names in imports, tests as well, as paths relative to the root, whether or not there is such a file: one
 * that does not resolve would otherwise pass every rule.
 * @param root of the project
 */
export const pathsNamedUnder = (root: string): Map<string, Set<string>> =>
	new Map(allUnder(root, ALL_CODE).map((file) => [file, new Set(pathsNamedIn(file, root))]));
