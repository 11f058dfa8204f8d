import { expect, it } from 'vitest';
import { prefixOf, rootOf } from './language-path';

it.each([
	['en', '', ''],
	['en', '/sco', '/sco'],
	['ru', '/ru', ''],
	['zh', '/sco/zh', '/sco'],
	// A site whose folder is called like a language keeps it.
	['en', '/ru', '/ru']
])('in %s, pages below "%s" belong to the site at "%s"', (language, base, root) => {
	expect(rootOf(base, language)).toBe(root);
	expect(root + prefixOf(language)).toBe(base);
});
