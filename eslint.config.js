import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { bans } from './scripts/lint/bans.js';
import { layers } from './scripts/lint/layers.js';
import svelteConfig from './svelte.config.js';

const SVELTE = ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'];
const CONFIG = ['*.config.js', '*.config.ts', 'scripts/lint/**'];

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'src/lib/paraglide/', 'test-results/', 'playwright-report/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	...ts.configs.strict,
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
		rules: {
			// The types of an untyped file are TypeScript's work.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	{
		files: ['**/*.test.ts', '**/*.spec.ts'],
		// A missing value fails the test all the same.
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	...layers.map((each) => ({ ...each, ignores: CONFIG })),
	...bans
);
