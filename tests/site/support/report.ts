import { expect } from 'vitest';

/** How many of many problems of one kind are named. */
const NAMED = 40;

/**
 * Fails with the problems that were found, those that are alike on many pages once.
 * @param problems what is wrong, by the page it was found on
 */
export function expectNone(problems: { page: string; what: string }[]): void {
	const byWhat = new Map<string, string[]>();
	for (const { page, what } of problems) byWhat.set(what, [...(byWhat.get(what) ?? []), page]);
	const lines = [...byWhat].map(([what, pages]) =>
		pages.length === 1 ? `${pages[0]}: ${what}` : `${pages[0]} and ${pages.length - 1} more: ${what}`
	);
	const rest = lines.length > NAMED ? [`and ${lines.length - NAMED} other problems`] : [];
	expect([...lines.slice(0, NAMED), ...rest].join('\n')).toBe('');
}
