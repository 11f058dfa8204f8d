import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const ID = 'virtual:atlas-core';
const RECORD = fileURLToPath(new URL('../src/lib/data/record', import.meta.url));

/**
 * The module `virtual:atlas-core`: the part of the record that every view is computed from, as one script that
 * all pages share, so that it does not stand in each of their files. A broken record fails the build here.
 */
export function atlasCore(): Plugin {
	return {
		name: 'atlas-core',
		resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
		async load(id) {
			if (id !== `\0${ID}`) return;
			// Imported as it is, not with the configuration: that would bundle the whole loader into it.
			const { loadAtlas, readRecord, coreOf } = (await tsImport(
				'../src/lib/data/from-files.ts',
				import.meta.url
			)) as typeof import('../src/lib/data/from-files');
			for (const file of Object.keys(readRecord(RECORD))) this.addWatchFile(`${RECORD}/${file}`);
			const text = JSON.stringify(coreOf(loadAtlas(RECORD)));
			// A string that is parsed is faster to load than the same as a literal.
			return `export const core = JSON.parse(${JSON.stringify(text)});`;
		}
	};
}
