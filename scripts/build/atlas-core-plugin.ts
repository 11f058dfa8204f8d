import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { columnsOf } from '../../src/lib/domain/columns.ts';
import type { Language } from '../../src/lib/domain/types/values.ts';
import { published } from '../messages/compile.ts';
import { recordCall } from '../messages/localize.ts';

const PARTS = ['core', 'more', 'affairs'] as const;
type Part = (typeof PARTS)[number];
const MODULE = 'virtual:atlas-';
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const COLUMNS = inProject('src/lib/domain/columns.ts');
const RECORD = inProject('src/record/facts');
const TRANSLATIONS = inProject('src/record/translations');

/** The files of the record, and what tells a part of it in a language. */
async function read() {
	// Imported as it is, not with the configuration: that would bundle the whole loader into it.
	const { loadAtlas, readRecord, readCatalogue, translated, coreOf, moreOf, affairsOf } = (await tsImport(
		'../../src/record/from-files.ts',
		import.meta.url
	)) as typeof import('../../src/record/from-files');
	const atlas = loadAtlas(RECORD);
	const files = Object.keys(readRecord(RECORD)).map((file) => `${RECORD}/${file}`);
	const inLanguage = (language: Language) => {
		const file = `${TRANSLATIONS}/${language}.yaml`;
		if (!existsSync(file)) return atlas;
		files.push(file);
		return translated(atlas, language, readCatalogue(readFileSync(file, 'utf8'), file, language));
	};
	const records = new Map(published().map((language) => [language, inLanguage(language)]));
	/** As a string, which is faster to parse than the same as a literal. */
	const textOf = (part: Part, language: Language, withAffairs = false) => {
		const record = records.get(language) ?? atlas;
		const parts = {
			more: () => moreOf(record, language),
			affairs: () => affairsOf(record, language),
			core: () => ({ ...coreOf(record, language), ...(withAffairs ? affairsOf(record, language) : {}) })
		};
		return JSON.stringify(columnsOf([JSON.parse(JSON.stringify(parts[part]()))]));
	};
	return { files, textOf };
}

/** Read once for all parts and languages, until a file changes; what is broken is read anew. */
let known: ReturnType<typeof read> | undefined;
function record() {
	known ??= read();
	known.catch(() => (known = undefined));
	return known;
}

/** The parts of the record that scripts of each language have, as strings. */
export async function recordIn(languages: readonly Language[]): Promise<Record<string, Record<string, string>>> {
	const { textOf } = await record();
	const partsIn = (language: Language) =>
		Object.fromEntries(PARTS.map((part) => [part, textOf(part, language)]));
	return Object.fromEntries(languages.map((language) => [language, partsIn(language)]));
}

/**
 * The module `virtual:atlas-core`: the part of the record that every view is computed from, as one script that
 * all pages share, so that it does not stand in each of their files. `virtual:atlas-more` is what layers that
 * are off at first need besides, `virtual:atlas-affairs` what is told late of a year. On the server the core has
 * these as well, so that they are in the markup. A broken record fails the build here.
 * @param isLocalizedLater whether scripts for browsers have a placeholder for the record, to be written in each language
 */
export function atlasCore({ isLocalizedLater = false } = {}): Plugin {
	let isBuild = false;
	return {
		name: 'atlas-core',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		resolveId: (id) => (PARTS.some((part) => id === MODULE + part) ? `\0${id}` : undefined),
		async load(id, options) {
			const part = PARTS.find((one) => id === `\0${MODULE}${one}`);
			if (!part) return;
			const { files, textOf } = await record();
			for (const file of files) this.addWatchFile(file);
			const inEach = () =>
				Object.fromEntries(published().map((language) => [language, textOf(part, language, options?.ssr)]));
			const text =
				isLocalizedLater && isBuild && !options?.ssr
					? recordCall(part)
					: `(${JSON.stringify(inEach())})[getLocale()]`;
			return [
				`import { rowsOf } from ${JSON.stringify(COLUMNS)};`,
				`import { getLocale } from ${JSON.stringify(inProject('src/lib/paraglide/runtime.js'))};`,
				`export const [${part}] = rowsOf(JSON.parse(${text}), 1);`
			].join('\n');
		},
		watchChange(file) {
			if (file.startsWith(RECORD) || file.startsWith(TRANSLATIONS)) known = undefined;
		}
	};
}
