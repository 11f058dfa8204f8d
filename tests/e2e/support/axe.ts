/** axe-core in a page of a test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that look at colours: all that another colour scheme can break, since it changes no markup. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Rows of one list or table are made by one component: the first of hundreds stand for all of them. */
const ROWS_ENOUGH = ['li', 'tbody > tr', 'dl > *'].map((row) => `${row}:nth-child(n + 25)`);

/**
 * It takes the halo of a name on the map for the colour of its letters; what is under both is computed from the tokens
 * (tests/data/map/contrast.test.ts).
 */
const HALOED = ['.map .marks .label', '.map .ground'];

export interface AxeChoice {
	/** Only the rules about colours, for a page that the others have been run on in another scheme. */
	coloursOnly?: boolean;
	/** All but these: they take most of the time, and were run on the page in the same scheme. */
	withoutColours?: boolean;
	/** Selectors of what is left out. */
	exclude?: string[];
}

/**
 * Changes the colour scheme of a page that is open.
 * @param shown the frame whose colours are looked at next, if it is not the page's own.
 */
export async function setScheme(page: Page, colorScheme: 'light' | 'dark', shown: Page | Frame = page) {
	await page.emulateMedia({ colorScheme });
	const of = await shown.evaluate(() => {
		const { matches } = matchMedia('(prefers-color-scheme: dark)');
		// Colours that are on their way to the scheme are animations.
		return { scheme: matches ? 'dark' : 'light', stillChanging: document.getAnimations().length };
	});
	expect(of, 'the page has the colours of the scheme at once').toEqual({
		scheme: colorScheme,
		stillChanging: 0
	});
}

/**
 * Runs axe on what a page shows now.
 * @returns a line for each broken rule: its id and the first three elements that break it.
 */
export async function axeFinds(
	page: Page | Frame,
	{ coloursOnly, withoutColours, exclude = [] }: AxeChoice = {}
) {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
	const options: RunOptions = {
		// What passes is not reported: a selector for each of thousands of elements would have to be made.
		resultTypes: ['violations'],
		// Style sheets and media would be fetched anew for rules that are not among these.
		preload: false,
		...(coloursOnly ? { runOnly: { type: 'rule', values: OF_COLOURS } } : {}),
		...(withoutColours
			? { rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) }
			: {})
	};
	const { violations } = await page.evaluate(
		([context, chosen]) =>
			(
				window as unknown as { axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> } }
			).axe.run(context, chosen),
		[{ exclude: [...ROWS_ENOUGH, ...HALOED, ...exclude] }, options] as const
	);
	return violations.map(({ id, nodes }) => {
		const at = nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`);
		return `${id} at ${at.join(' | ')}`;
	});
}
