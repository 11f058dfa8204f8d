import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { bans } from './scripts/lint/bans.js';
import svelteConfig from './svelte.config.js';

const SVELTE = ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'];
/** What the type-aware linter does not read; all else is held to the same rules by it, in a tenth of the time. */
const UNTYPED = [...SVELTE, '**/*.js', '*.config.ts'];

export default defineConfig(
	globalIgnores([
		'.svelte-kit/',
		'build/',
		'bench/',
		'src/lib/paraglide/',
		'test-results/',
		'playwright-report/'
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{ ...ts.configs.base, files: ['**/*.ts', ...UNTYPED] },
	{ files: UNTYPED, extends: [js.configs.recommended, ...ts.configs.strict] },
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: SVELTE,
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			// The codec of the view makes every address, base path included.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: UNTYPED,
		rules: {
			// The types of an untyped file are TypeScript's work.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	...bans,
	// Runs before every module, and guards itself.
	{ files: ['static/theme.js'], rules: { 'no-restricted-globals': 'off' } }
);
