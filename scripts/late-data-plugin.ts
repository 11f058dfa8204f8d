import type { Plugin } from 'vite';

const CLIENT = /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/;
/** What the framework's own script says, and what it is to say. */
const CHANGES = [
	["import * as devalue from 'devalue';", ''],
	[
		'async function process_stream(resolve, res) {',
		"async function process_stream(resolve, res) {\n\tconst { unflatten } = await import('virtual:data-reader');"
	],
	['return devalue.unflatten(data, {', 'return unflatten(data, {']
] as const;

const READER = 'virtual:data-reader';

/**
 * What the framework reads the data of further pages with comes with the first of them: the page that a reader opens has its
 * data in it. It is 2 kB of every first page.
 */
export function lateData(): Plugin {
	return {
		name: 'late-data',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		resolveId: (id) => (id === READER ? `\0${READER}` : undefined),
		load: (id) => (id === `\0${READER}` ? "export { unflatten } from 'devalue';" : undefined),
		transform(code, id) {
			if (!CLIENT.test(id)) return null;
			return CHANGES.reduce((changed, [from, to]) => {
				if (!changed.includes(from))
					this.error(`${id} is written in another form than is known here: no ${from}`);
				return changed.replace(from, to);
			}, code);
		}
	};
}
