import type { Plugin } from 'vite';

const ROUTE = /src\/routes\/.*\+(page|server)(\.server)?\.ts$/;
const ENTRIES = /export (const|function) entries\b/;

/**
 * For a build of a few pages, those of `PRERENDER`, which svelte.config.js asks for by name: routes name none, where else
 * each names all of its own.
 */
export function sample(): Plugin | false {
	if (!process.env['PRERENDER']) return false;
	return {
		name: 'sample',
		enforce: 'post',
		apply: 'build',
		transform(code, id) {
			if (!ROUTE.test(id) || !ENTRIES.test(code)) return null;
			return {
				code: `${code.replace(ENTRIES, '$1 allEntries')}\nexport const entries = () => [];\n`,
				map: null
			};
		}
	};
}
