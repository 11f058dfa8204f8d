import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

/** By the name of the sheet, and by what it is resolved to: a path, since Vite takes only a path for a style sheet. */
const SHEETS = { 'virtual:symbols.css': '/__symbols.css', 'virtual:bars.css': '/__bars.css' };

/**
 * The style sheets `virtual:symbols.css`, how things on the map look, for what is drawn by CSS, and `virtual:bars.css`,
 * how they look on lines of years, for the pages that have such.
 */
export function symbols(): Plugin {
	return {
		name: 'symbols',
		resolveId: (id) => SHEETS[id as keyof typeof SHEETS],
		async load(id) {
			if (!Object.values(SHEETS).includes(id)) return;
			const { barsCss, symbolsCss } = (await tsImport(
				'../src/lib/scene/symbols/css.ts',
				import.meta.url
			)) as typeof import('../src/lib/scene/symbols/css');
			return id === SHEETS['virtual:bars.css'] ? barsCss() : symbolsCss();
		}
	};
}
