/** Which name is exported by which files: a name that several define has several meanings. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { codeUnder } from './imports';

/** What SvelteKit reads from routes and hooks: it gives these names, and each file has its own. */
const OF_SVELTEKIT = new Set([
	...['load', 'prerender', 'entries', 'ssr', 'csr', 'trailingSlash', 'config', 'actions'],
	...['GET', 'POST', 'handle', 'handleError', 'handleFetch', 'reroute', 'transport', 'init', 'match']
]);
const READ_BY_SVELTEKIT = /^src\/(routes\/.*\/\+[^/]*|hooks(\.\w+)?|params\/[^/]+)\.(ts|js)$/;

/** The script of a component that belongs to its module: only that one can export. */
const moduleOf = (text: string) =>
	/<script(?=[^>]*\smodule[\s>])[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';

const isExported = (statement: ts.Statement) =>
	ts.canHaveModifiers(statement) &&
	(ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesIn(binding: ts.BindingName): string[] {
	if (ts.isIdentifier(binding)) return [binding.text];
	return binding.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

/** What a statement defines; nothing for an import, and for an expression. */
function definedBy(statement: ts.Statement): string[] {
	if (ts.isVariableStatement(statement)) {
		return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
	}
	const isNamed =
		ts.isFunctionDeclaration(statement) ||
		ts.isClassDeclaration(statement) ||
		ts.isInterfaceDeclaration(statement) ||
		ts.isTypeAliasDeclaration(statement) ||
		ts.isEnumDeclaration(statement);
	return isNamed && statement.name ? [statement.name.text] : [];
}

/** The names that a list of exports gives to what the file itself defines; what is only passed on is left out. */
function listedIn(statement: ts.Statement, own: ReadonlySet<string>): string[] {
	if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause) return [];
	if (!ts.isNamedExports(statement.exportClause)) return [];
	return statement.exportClause.elements
		.filter(({ name, propertyName }) => own.has((propertyName ?? name).text))
		.map(({ name }) => name.text);
}

/** The names that a module defines and exports, each once; a function has several signatures under one name. */
function exportedBy(script: string): string[] {
	const { statements } = ts.createSourceFile('module.ts', script, ts.ScriptTarget.Latest);
	const own = new Set(statements.flatMap(definedBy));
	const names = statements.flatMap((statement) =>
		isExported(statement) ? definedBy(statement) : listedIn(statement, own)
	);
	return [...new Set(names)].filter((name) => name !== 'default');
}

/**
 * The names that two files or more define and export, with these files, in alphabetical order.
 * @param root of the project
 */
export function doubleNames(root: string, folders: readonly string[]): Map<string, string[]> {
	const definers = new Map<string, string[]>();
	for (const file of codeUnder(root, folders)) {
		const text = readFileSync(path.join(root, file), 'utf8');
		for (const name of exportedBy(file.endsWith('.svelte') ? moduleOf(text) : text)) {
			if (READ_BY_SVELTEKIT.test(file) && OF_SVELTEKIT.has(name)) continue;
			definers.set(name, [...(definers.get(name) ?? []), file]);
		}
	}
	return new Map([...definers].filter(([, files]) => files.length > 1).sort(([a], [b]) => (a < b ? -1 : 1)));
}
