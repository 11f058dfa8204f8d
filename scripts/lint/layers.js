/**
 * The import direction of the atlas, as rules of eslint-plugin-boundaries:
 * `routes → components → view, map, export → geo → domain`, and `data → domain`.
 * Only server files, build scripts and tests may import `data`, so that neither the schema library nor the
 * YAML parser reaches the browser.
 */
import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';

const layer = (type, pattern) => ({ type, pattern, partialMatch: false });

const ELEMENTS = [
	layer('routes', 'src/routes'),
	layer('components', 'src/lib/components'),
	layer('view', 'src/lib/view'),
	layer('map', 'src/lib/map'),
	layer('map', 'src/lib/scene'),
	layer('export', 'src/lib/export'),
	layer('geo', 'src/lib/geo'),
	layer('domain', 'src/lib/domain'),
	layer('lesson', 'src/lib/lesson'),
	layer('player', 'src/player'),
	layer('data', 'src/lib/data'),
	layer('server', 'src/lib/server'),
	layer('head', 'src/lib/head'),
	layer('messages', 'src/lib/paraglide'),
	layer('build', 'geo'),
	layer('build', 'scripts'),
	layer('tests', 'tests')
];

const FILES = [
	{ category: 'test', pattern: ['**/*.test.ts', '**/*.spec.ts'] },
	{ category: 'server', pattern: ['**/*.server.ts', '**/+server.ts'] },
	{ category: 'entry', pattern: ['src/hooks.*', 'src/*.d.ts', '*.config.*'] }
];

const BELOW_COMPONENTS = ['view', 'map', 'export', 'lesson', 'geo', 'domain', 'messages'];

/** What a file of each layer may import besides its own layer. */
const MAY_IMPORT = {
	routes: ['components', ...BELOW_COMPONENTS],
	components: BELOW_COMPONENTS,
	view: ['geo', 'domain', 'messages'],
	map: ['geo', 'domain', 'messages'],
	export: ['geo', 'domain', 'messages'],
	geo: ['domain'],
	domain: [],
	// Lessons: what they may hold, files, links; the atlas's own are part of what is built from files.
	lesson: ['view', 'domain', 'messages'],
	data: ['domain', 'lesson'],
	// What stands in a lesson that is one file: a page of its own, without the framework's routes.
	player: ['components', ...BELOW_COMPONENTS],
	server: ['data', ...BELOW_COMPONENTS],
	// What search engines and link previews read: drawn with the same shapes and strokes as the map of a page.
	head: ['data', 'components', ...BELOW_COMPONENTS],
	build: ['geo', 'domain', 'data', 'head', 'view', 'tests']
};

const anyOf = (types) => ({ element: { types: { anyOf: types } } });
const allow = (from, types) => ({ from, allow: { to: anyOf(types) } });

const policies = [
	...Object.entries(MAY_IMPORT).map(([type, types]) => allow({ element: { type } }, [type, ...types])),
	// The server side of a page or of a component reads the record; its type stays the layer it stands in.
	...['routes', 'components', 'view', 'map', 'export', 'geo'].map((type) =>
		allow({ element: { type }, file: { categories: 'server' } }, ['data', 'server'])
	),
	allow({ element: { type: 'routes' }, file: { categories: 'server' } }, ['head']),
	allow({ file: { categories: 'entry' } }, [
		'routes',
		'data',
		'head',
		'server',
		'components',
		...BELOW_COMPONENTS
	]),
	// The last word counts: nothing but a test imports a test.
	{ disallow: { to: { file: { categories: 'test' } } } },
	allow({ element: { type: 'tests' } }, ['tests', 'domain', 'data', 'lesson', 'view', 'map']),
	{ from: { file: { categories: 'test' } }, allow: { to: { element: { isUnknown: false } } } }
];

export const layers = {
	plugins: { boundaries },
	settings: {
		'import/resolver': { './scripts/lint/resolve-lib.cjs': {} },
		'boundaries/root-path': path.resolve(import.meta.dirname, '../..'),
		'boundaries/elements': ELEMENTS,
		'boundaries/files': FILES,
		'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export']
	},
	rules: {
		'boundaries/dependencies': ['error', { default: 'disallow', checkInternals: true, policies }],
		'boundaries/no-unknown-files': 'error'
	}
};
