/**
 * Import resolver for eslint-plugin-boundaries (interface of eslint-module-utils, version 2).
 * It maps `$lib`, `$record` and relative imports to paths and does not ask whether the file exists: the plugin ignores
 * what it cannot resolve, so a resolver that fails would switch the import rules off without a word.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');

const ALIASES = [
	['$lib', path.resolve(__dirname, '../../src/lib')],
	['$record', path.resolve(__dirname, '../../src/record')]
];
const EXTENSIONS = ['', '.ts', '.js', '/index.ts', '/index.js'];

exports.interfaceVersion = 2;

exports.resolve = (source, importer) => {
	const name = source.replace(/\?.*$/, '');
	const [alias, folder] = ALIASES.find(([alias]) => name === alias || name.startsWith(`${alias}/`)) ?? [];
	let target;
	if (alias) target = path.join(folder, name.slice(alias.length));
	else if (name.startsWith('.')) target = path.resolve(path.dirname(importer), name);
	else return { found: false };
	// A folder stands for the list of what it gives, also where it has none.
	const without = existsSync(target) && path.extname(target) === '' ? '/index.ts' : '';
	const ending = EXTENSIONS.find((e) => path.extname(target + e) !== '' && existsSync(target + e)) ?? without;
	return { found: true, path: target + ending };
};
