/**
 * Import resolver for eslint-plugin-boundaries (interface of eslint-module-utils, version 2).
 * It maps `$lib` and relative imports to paths and does not ask whether the file exists: the plugin ignores
 * what it cannot resolve, so a resolver that fails would switch the import rules off without a word.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');

const LIB = path.resolve(__dirname, '../../src/lib');
const EXTENSIONS = ['', '.ts', '.js', '/index.ts', '/index.js'];

exports.interfaceVersion = 2;

exports.resolve = (source, importer) => {
	const name = source.replace(/\?.*$/, '');
	let target;
	if (name === '$lib' || name.startsWith('$lib/')) target = path.join(LIB, name.slice('$lib'.length));
	else if (name.startsWith('.')) target = path.resolve(path.dirname(importer), name);
	else return { found: false };
	const ending = EXTENSIONS.find((e) => path.extname(target + e) !== '' && existsSync(target + e)) ?? '';
	return { found: true, path: target + ending };
};
