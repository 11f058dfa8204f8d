/**
 * Pages whose texts of the interface are all marked: what is in Latin letters and has no mark was written in the code, where
 * no translator finds it. `npm run pseudo`, after a build, of which it takes the server; names each text and a page that has it.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtServer } from './build/built-server';
import { markMessages, withoutMark } from './languages/marked';
import { SAMPLE_PAGES } from './testing/sample';
import { loadAtlas } from '../src/record/from-files';
import { textsIn } from '../tests/site/support/words';

/** What its record says is in another script than English. */
const LANGUAGE = 'ru';
/** Beside the build's own output, so that what it imports of packages is found. */
const SERVER = path.resolve('.svelte-kit/pseudo');

/** Titles, publishers, words of the paper: as they are in every language. The longest first, which may hold others. */
const recorded = new Set<string>();
JSON.stringify(loadAtlas('src/record/facts'), (key, value: unknown) => {
	if (typeof value === 'string' && (key === 'publisher' || key === 'title' || /[A-Z]/.test(value)))
		recorded.add(value.replace(/\s+/g, ' ').trim());
	return value;
});
const names = [...recorded].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);

/** So are names of files, tables, columns and addresses; a citation; and names of formats, programs, licences and data. */
const CODE = /^([^\sA-Z]+|\w+\/[\w-]+)$/;
const CITATION = /SCO Atlas|sco-atlas/;
const PROPER =
	/Unicode CLDR 48|CSV|JSON|APA|Chicago|BibTeX|RIS|CSL-JSON|Python|pandas|DuckDB|QGIS|SQLite|Natural Earth|Unicode-3\.0|WGS 84|CC BY 4\.0|CC-BY-4\.0|Creative Commons Attribution 4\.0 International/g;

/** What is not to be translated: licences of packages, a query. */
const KEPT = /<(tbody) translate="no"[^>]*>[^]*?<\/\1>|<(textarea)\b[^>]*>[^]*?<\/\2>/g;

/** What is left of a text without all that. */
function writtenInCode(text: string): boolean {
	if (recorded.has(text) || CODE.test(text) || CITATION.test(text)) return false;
	const left = names.reduce((rest, name) => rest.replaceAll(name, ' '), text).replace(PROPER, ' ');
	return withoutMark(left).length > 0;
}

rmSync(SERVER, { recursive: true, force: true });
cpSync('.svelte-kit/output/server', SERVER, { recursive: true });
const messages = path.join(SERVER, 'chunks/_index.js');
writeFileSync(messages, markMessages(readFileSync(messages, 'utf8'), LANGUAGE));
globalThis.atlasLanguage = LANGUAGE;
const page = await builtServer(SERVER);

const found = new Map<string, string>();
for (const address of SAMPLE_PAGES.filter((sample) => sample.endsWith('/'))) {
	const html = (await (await page(`/${LANGUAGE}${address}`)).text()).replace(KEPT, '');
	for (const text of textsIn(html, LANGUAGE).flatMap(withoutMark))
		if (!found.has(text)) found.set(text, address);
}
rmSync(SERVER, { recursive: true, force: true });

const inCode = [...found].filter(([text]) => writtenInCode(text));
for (const [text, address] of inCode) console.log(`${address}  ${text}`);
console.log(
	`${String(inCode.length)} texts without a translation, of ${String(found.size)} in Latin letters`
);
if (inCode.length > 0) process.exitCode = 1;
