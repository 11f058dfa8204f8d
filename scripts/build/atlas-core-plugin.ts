import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { columnsOf } from '../../src/lib/domain/columns.ts';

const CORE = 'virtual:atlas-core';
const MORE = 'virtual:atlas-more';
const AFFAIRS = 'virtual:atlas-affairs';
const IDS = [CORE, MORE, AFFAIRS];
const COLUMNS = fileURLToPath(new URL('../../src/lib/domain/columns.ts', import.meta.url));
const RECORD = fileURLToPath(new URL('../../src/record/facts', import.meta.url));

/**
 * The module `virtual:atlas-core`: the part of the record that every view is computed from, as one script that
 * all pages share, so that it does not stand in each of their files. `virtual:atlas-more` is what layers that
 * are off at first need besides, `virtual:atlas-affairs` what is told late of a year. On the server the core has
 * these as well, so that they are in the markup. A broken record fails the build here.
 */
export function atlasCore(): Plugin {
	return {
		name: 'atlas-core',
		resolveId: (id) => (IDS.includes(id) ? `\0${id}` : undefined),
		async load(id, options) {
			if (!IDS.some((one) => id === `\0${one}`)) return;
			// Imported as it is, not with the configuration: that would bundle the whole loader into it.
			const { loadAtlas, readRecord, coreOf, moreOf, affairsOf } = (await tsImport(
				'../../src/record/from-files.ts',
				import.meta.url
			)) as typeof import('../../src/record/from-files');
			for (const file of Object.keys(readRecord(RECORD))) this.addWatchFile(`${RECORD}/${file}`);
			const atlas = loadAtlas(RECORD);
			const [name, part] =
				id === `\0${MORE}`
					? ['more', moreOf(atlas)]
					: id === `\0${AFFAIRS}`
						? ['affairs', affairsOf(atlas)]
						: ['core', { ...coreOf(atlas), ...(options?.ssr ? affairsOf(atlas) : {}) }];
			// A string that is parsed is faster to load than the same as a literal.
			const columns = JSON.stringify(columnsOf([JSON.parse(JSON.stringify(part))]));
			return [
				`import { rowsOf } from ${JSON.stringify(COLUMNS)};`,
				`export const [${name}] = rowsOf(JSON.parse(${JSON.stringify(columns)}), 1);`
			].join('\n');
		}
	};
}
