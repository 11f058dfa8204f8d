/**
 * The rooms of the atlas, as rules of eslint-plugin-boundaries. README and CONTRIBUTING print the same rule:
 * a room imports only from rooms above it; a feature imports another only through its `index.ts`, and at most two.
 */
import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { ENTRY_ROOMS, FEATURES, PURE, SERVER, SVELTE } from './rooms.js';

const crowded = Object.entries(FEATURES).find(([, others]) => others.length > 2);
if (crowded) throw new Error(`The feature ${crowded[0]} imports more than two others`);

const featureOf = (name) => `features/${name}`;
const ALL_FEATURES = Object.keys(FEATURES).map(featureOf);
const ROOMS = [...PURE, ...SVELTE];

/** Rooms as types of elements: each feature is one. */
const typesOf = (rooms) => rooms.flatMap((room) => (room === 'features' ? ALL_FEATURES : [room]));

/** What a room may import besides itself; the texts of the interface stand between `geo` and `view`. */
function above(room) {
	if (room === 'ui') return ['messages'];
	const rooms = ROOMS.slice(0, ROOMS.indexOf(room)).filter(
		(name) => !ENTRY_ROOMS.includes(name) && (!SERVER.includes(name) || room === 'head')
	);
	const speaks = rooms.includes('geo') && room !== 'record';
	return [
		...typesOf(rooms.filter((name) => name !== 'features' || room === 'routes')),
		...(speaks ? ['messages'] : [])
	];
}

const layer = (type, pattern) => ({ type, pattern, partialMatch: false });
const OUTSIDE_LIB = { record: 'src/record', player: 'src/player', routes: 'src/routes' };

const ELEMENTS = [
	...typesOf(ROOMS).map((type) => layer(type, OUTSIDE_LIB[type] ?? `src/lib/${type}`)),
	layer('messages', 'src/lib/paraglide'),
	layer('build', 'geo'),
	layer('build', 'scripts'),
	layer('tests', 'tests')
];

const FILES = [
	{ category: 'test', pattern: ['**/*.test.ts', '**/*.spec.ts'] },
	{ category: 'server', pattern: ['**/*.server.ts', '**/+server.ts'] },
	// Measures what pages do, and so what features do.
	{ category: 'measure', pattern: ['scripts/growth.ts'] },
	{ category: 'entry', pattern: ['src/hooks.*', 'src/*.d.ts', '*.config.*'] }
];

const anyOf = (types) => ({ element: { types: { anyOf: types } } });
const allow = (from, types) => ({ from, allow: { to: anyOf(types) } });
const pure = typesOf(PURE);
const test = { file: { categories: 'test' } };

/** What files of one type may import; the last word counts: nothing but a test imports a test. */
const may = (policies) => ({
	'boundaries/dependencies': [
		'error',
		{
			default: 'disallow',
			checkInternals: true,
			policies: [
				...policies,
				{ disallow: { to: test } },
				allow({ element: { type: 'tests' } }, ['tests', ...pure]),
				{ from: test, allow: { to: { element: { isUnknown: false } } } }
			]
		}
	]
});

const policyOf = (type) => allow({ element: { type } }, [type, ...above(type.split('/')[0])]);
const featurePolicies = (name) =>
	FEATURES[name].map((other) => ({
		from: { element: { type: featureOf(name) } },
		allow: { to: { element: { type: featureOf(other), fileInternalPath: 'index.ts' } } }
	}));

/** By the type of the file that imports; each import is held against each policy, so a file is given only its own. */
const POLICIES = {
	...Object.fromEntries(typesOf(ROOMS).map((type) => [type, [policyOf(type)]])),
	...Object.fromEntries(
		Object.keys(FEATURES).map((name) => [
			featureOf(name),
			[policyOf(featureOf(name)), ...featurePolicies(name)]
		])
	),
	// The server side of a page reads the record, and what machines read.
	routes: [
		policyOf('routes'),
		allow({ element: { type: 'routes' }, file: { categories: 'server' } }, SERVER)
	],
	build: [
		allow({ element: { type: 'build' } }, ['build', 'tests', ...pure]),
		allow({ element: { type: 'build' }, file: { categories: 'measure' } }, typesOf(SVELTE))
	]
};

export const layers = [
	{
		plugins: { boundaries },
		settings: {
			'import/resolver': { './scripts/lint/resolve-lib.cjs': {} },
			'boundaries/root-path': path.resolve(import.meta.dirname, '../..'),
			'boundaries/elements': ELEMENTS,
			'boundaries/files': FILES,
			'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
			'boundaries/additional-dependency-nodes': [
				{ name: 'import-type', selector: 'TSImportType Literal', kind: 'type' }
			]
		},
		rules: {
			'boundaries/no-unknown-files': 'error',
			...may([allow({ file: { categories: 'entry' } }, [...pure, ...typesOf(SVELTE)])])
		}
	},
	...ELEMENTS.filter(({ type }) => type in POLICIES).map(({ type, pattern }) => ({
		files: [`${pattern}/**`],
		rules: may(POLICIES[type])
	}))
];
