import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

/** By the name of the sheet, and by what it is resolved to: a path, since Vite takes only a path for a style sheet. */
const BARS = '/__bars.css';
const SHEETS: Partial<Record<string, string>> = {
	'virtual:symbols.css': '/__symbols.css',
	'virtual:bars.css': BARS
};

const isSheet = (id: string) => Object.values(SHEETS).includes(id.split('?')[0]);

/**
 * The style sheets `virtual:symbols.css`, how things on the map look, for what is drawn by CSS, and `virtual:bars.css`,
 * how they look on lines of years, for the pages that have such.
 */
export function symbols(): Plugin {
	return {
		name: 'symbols',
		// The development server asks for what it has resolved once more, as text: with `?inline`.
		resolveId: (id) => SHEETS[id] ?? (isSheet(id) ? id : undefined),
		async load(id) {
			if (!isSheet(id)) return;
			const { barsCss, symbolsCss } = (await tsImport(
				'../src/lib/scene/symbols/css.ts',
				import.meta.url
			)) as typeof import('../src/lib/scene/symbols/css');
			return id.startsWith(BARS) ? barsCss() : symbolsCss();
		}
	};
}
