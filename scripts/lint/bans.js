/** What no file of the atlas may do, whichever room it stands in. */
import { PURE } from './rooms.js';

const NO_HTML_FROM_TEXT = 'Text never becomes markup: set textContent or write a component.';
const MAPLIBRE_IS_LAZY =
	'maplibre-gl is loaded in src/lib/features/map/GlMap.svelte only, with import(); its types are for src/lib/maplibre.';
const NO_TEST_LEFT_OUT = 'Every test runs: no only, skip, todo, fixme or fails.';

const TEST_WORDS = '/^(it|test|describe|suite|bench|setup)$/';
const MODIFIERS = '/^(only|skip|todo|fixme|fails|fail|skipIf|runIf)$/';

const unsafe = [
	{
		selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
		message: NO_HTML_FROM_TEXT
	},
	{
		selector:
			'MemberExpression[property.name=/^(setHTML|setHTMLUnsafe|insertAdjacentHTML|parseHTMLUnsafe)$/]',
		message: NO_HTML_FROM_TEXT
	},
	{
		selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
		message: NO_HTML_FROM_TEXT
	},
	// In markup, `innerHTML={…}` is an attribute or a binding, not an assignment.
	{ selector: 'SvelteAttribute[key.name=/^(inner|outer)HTML$/]', message: NO_HTML_FROM_TEXT },
	{ selector: 'SvelteDirective[key.name.name=/^(inner|outer)HTML$/]', message: NO_HTML_FROM_TEXT }
];

const spread = {
	selector: 'SvelteElement[kind="html"] > SvelteStartTag > SvelteSpreadAttribute',
	message:
		'Attributes of an element are written out: spread, they bring what sets any attribute into every first page.'
};

const lazyMap = { selector: 'ImportExpression[source.value=/^maplibre-gl/]', message: MAPLIBRE_IS_LAZY };

const leftOut = [
	{
		selector: `MemberExpression[property.name=${MODIFIERS}][object.name=${TEST_WORDS}]`,
		message: NO_TEST_LEFT_OUT
	},
	{
		selector: `MemberExpression[property.name=${MODIFIERS}][object.type="MemberExpression"][object.object.name=${TEST_WORDS}]`,
		message: NO_TEST_LEFT_OUT
	},
	{
		selector: 'CallExpression[callee.name=/^(fit|xit|fdescribe|xdescribe|xtest)$/]',
		message: NO_TEST_LEFT_OUT
	}
];

const RECORD_LIBRARIES = {
	group: ['yaml', 'zod', 'zod/*'],
	message: 'The record is read and checked on the server only: src/record, build scripts and tests.'
};

const ONE_PLACE_KEEPS =
	'A browser may refuse to keep anything, and throws at the look: ask src/lib/view/kept.ts, the shelf of lessons, or src/lib/files/offline/keep.ts.';

const KEEPING_LIBRARIES = { group: ['idb-keyval', 'idb-keyval/*'], message: ONE_PLACE_KEEPS };

/** Whatever keeps something in the browser, or tells its other windows. */
const keeping = {
	'no-restricted-globals': [
		'error',
		{
			globals: [
				'localStorage',
				'sessionStorage',
				'indexedDB',
				'BroadcastChannel',
				'caches',
				'cookieStore'
			].map((name) => ({ name, message: ONE_PLACE_KEEPS })),
			checkGlobalObject: true
		}
	],
	'no-restricted-properties': [
		'error',
		{ object: 'document', property: 'cookie', message: ONE_PLACE_KEEPS },
		{ object: 'navigator', property: 'storage', message: ONE_PLACE_KEEPS }
	]
};

const restrictedImports = (patterns) => ({
	'@typescript-eslint/no-restricted-imports': ['error', { patterns }]
});

const maplibre = (allowTypeImports) => ({
	group: ['maplibre-gl', 'maplibre-gl/*', '@maplibre/*'],
	allowTypeImports,
	message: MAPLIBRE_IS_LAZY
});

/** A room of pure code: what stands there serves the server, a file of its own and tests as well. */
const SVELTE = {
	group: ['svelte', 'svelte/*', '$app/*'],
	message: 'Svelte stands in ui, parts, player, features and routes only.'
};
const noSvelteFile = {
	selector: 'Program',
	message: 'Components and runes stand in ui, parts, player, features and routes only.'
};

const pathOf = (room) => `src/${room === 'record' ? '' : 'lib/'}${room}/**`;

/** Reads a lesson file, in the browser as well: its schema is small and loads with the tools that read one. */
const READ_LESSONS = ['lesson', 'record'];

export const bans = [
	{
		rules: {
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-restricted-syntax': ['error', ...unsafe, spread, lazyMap],
			...keeping,
			...restrictedImports([maplibre(false), RECORD_LIBRARIES, KEEPING_LIBRARIES])
		}
	},
	...PURE.map((room) => ({
		files: [pathOf(room)],
		rules: restrictedImports([
			maplibre(room === 'maplibre'),
			...(READ_LESSONS.includes(room) ? [] : [RECORD_LIBRARIES]),
			KEEPING_LIBRARIES,
			SVELTE
		])
	})),
	{
		files: PURE.flatMap((room) => [`${pathOf(room)}/*.svelte`, `${pathOf(room)}/*.svelte.ts`]),
		rules: { 'no-restricted-syntax': ['error', ...unsafe, spread, lazyMap, noSvelteFile] }
	},
	{
		files: ['src/lib/features/map/GlMap.svelte'],
		rules: {
			'no-restricted-syntax': ['error', ...unsafe, spread],
			// Its style sheet and its worker's address may be imported: they load with the lazy component.
			...restrictedImports([
				{
					regex: '^(maplibre-gl|@maplibre/.+)$',
					allowTypeImports: true,
					message: MAPLIBRE_IS_LAZY
				},
				RECORD_LIBRARIES,
				KEEPING_LIBRARIES
			])
		}
	},
	{
		files: ['geo/**', 'scripts/**'],
		rules: restrictedImports([maplibre(false), KEEPING_LIBRARIES])
	},
	{
		files: ['src/lib/view/kept.ts', 'src/lib/lesson/shelf.ts', 'src/lib/files/offline/keep.ts'],
		rules: {
			'no-restricted-globals': 'off',
			'no-restricted-properties': 'off',
			...restrictedImports([maplibre(false), RECORD_LIBRARIES, SVELTE])
		}
	},
	{
		files: ['**/*.test.ts', '**/*.spec.ts', 'tests/**'],
		rules: {
			'no-restricted-syntax': ['error', ...unsafe, lazyMap, ...leftOut],
			'no-restricted-globals': 'off',
			'no-restricted-properties': 'off',
			// The style-spec's own validator and evaluator check the map style without a browser.
			...restrictedImports([{ ...maplibre(true), group: ['maplibre-gl', 'maplibre-gl/*'] }])
		}
	}
];
