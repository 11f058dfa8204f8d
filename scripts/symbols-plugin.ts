import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const SHEET = 'virtual:symbols.css';
/** A path, since Vite takes only a path for a style sheet. */
const RESOLVED = '/__symbols.css';

/** The style sheet `virtual:symbols.css`: how things on the map look, for what is drawn by CSS. */
export function symbols(): Plugin {
	return {
		name: 'symbols',
		resolveId: (id) => (id === SHEET ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return;
			const { symbolsCss } = (await tsImport(
				'../src/lib/scene/symbols/css.ts',
				import.meta.url
			)) as typeof import('../src/lib/scene/symbols/css');
			return symbolsCss();
		}
	};
}
