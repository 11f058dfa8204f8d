import { afterEach, expect, it } from 'vitest';
import { dateAfter } from './date-after';

const page: { atlasLanguage?: string | undefined } = globalThis;
afterEach(() => {
	page.atlasLanguage = undefined;
});

it('declines a month without a day, and leaves days and years as they are', () => {
	const after = ['2019', '2019-03', '2019-03-01', '2019-03-11'].map(dateAfter);
	expect(after).toEqual(['2019', 'March 2019', '1 March 2019', '11 March 2019']);
	page.atlasLanguage = 'ru';
	expect(['2019-03', '2019-03-01'].map(dateAfter)).toEqual([
		'марта 2019\u00a0г.',
		'1\u00a0марта 2019\u00a0г.'
	]);
	page.atlasLanguage = 'zh';
	expect(['2019-11', '2019-11-11'].map(dateAfter)).toEqual(['2019年11月', '2019年11月11日']);
});
