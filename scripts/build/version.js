import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Written by the build itself. */
const GENERATED = /(^|\/)paraglide\//;

/**
 * A name for what is built, by which a page in an open tab knows that another build has taken its place. The same
 * sources for the same address have the same name: a build is the same to the byte, whenever it is made.
 * @param {string[]} sources files and directories, relative to the project
 */
export function versionOf(sources) {
	const { BASE_PATH = '', SITE_ORIGIN = '', ATLAS_LANGUAGES = '' } = process.env;
	const hash = createHash('sha256').update(JSON.stringify([BASE_PATH, SITE_ORIGIN, ATLAS_LANGUAGES]));
	for (const file of sources.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function filesIn(source) {
	if (!statSync(source).isDirectory()) return [source];
	return readdirSync(source, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => !GENERATED.test(file))
		.sort();
}
