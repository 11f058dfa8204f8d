/**
 * Statuses are told apart by every eye and on a washed-out projector: computed from the tokens and symbols, for all fills
 * that can touch. Colours differ by ΔE00 10 (CIEDE2000) or the pattern of one of them stands out by 3 : 1.
 */
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	interpolate,
	rgb,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';
import { snapshotOfYear, STATUSES, yearsOf, type Status } from '$lib/domain';
import { tokensOf } from '$lib/maplibre/test-fixture';
import { OUTLINE, SELECTED_RING } from '$lib/scene/symbols/marks';
import { STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import type { TokenName } from '$lib/scene/symbols/tokens';
import { atlas } from '$record';

type Eye = (colour: string) => Color;
const seenBy = (filter: (colour: Color) => Color | undefined): Eye => {
	return (colour) => {
		const parsed = rgb(colour);
		const seen = parsed && filter(parsed);
		if (!seen) throw new Error(`${colour} is no colour`);
		return seen;
	};
};
const EYES: Record<string, Eye> = {
	'most eyes': seenBy((colour) => colour),
	'eyes without green': seenBy((colour) => filterDeficiencyDeuter(1)(colour)),
	'eyes without red': seenBy((colour) => filterDeficiencyProt(1)(colour)),
	'eyes without blue': seenBy((colour) => filterDeficiencyTrit(1)(colour)),
	'a projector with 60 % of the contrast': seenBy((colour) => interpolate([colour, '#808080'], 'rgb')(0.4))
};
const APART = 10;
const MARK = 3;
const distance = differenceCiede2000();

/** Pairs of statuses that some year has both of. */
const meeting = new Set(
	yearsOf(atlas).flatMap((year) => {
		const there = STATUSES.filter((status) => snapshotOfYear(atlas, year).totals[status]);
		return there.flatMap((a) => there.filter((b) => b > a).map((b) => `${a} ${b}`));
	})
);

it('knows which statuses meet', () => {
	expect(meeting).toContain('dialogue-partner observer');
	expect([...meeting].filter((pair) => pair.includes('shanghai-five'))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('on the %s map', (scheme) => {
	const tokens = tokensOf(scheme);

	it.each(Object.entries(EYES))('each fill differs from what it can touch for %s', (_, eye) => {
		const seen = (token: TokenName) => eye(tokens[token]);
		/** How much the marks of a status stand out of its fill; the hole of a ring is of the fill's own colour. */
		const markOf = (status: Status) => {
			const { fill, pattern, rim } = STATUS_SYMBOLS[status];
			const marks = [...pattern.map(({ token }) => token), ...(rim ? [rim.token] : [])];
			return Math.max(
				0,
				...marks.filter((token) => token !== fill).map((token) => wcagContrast(seen(token), seen(fill)))
			);
		};
		const pairs: [name: string, a: TokenName, b: TokenName, mark: number][] = [
			...[...meeting].map((pair): [string, TokenName, TokenName, number] => {
				const [a, b] = pair.split(' ') as [Status, Status];
				return [pair, STATUS_SYMBOLS[a].fill, STATUS_SYMBOLS[b].fill, Math.max(markOf(a), markOf(b))];
			}),
			...STATUSES.flatMap((status) =>
				(['land', 'sea'] as const).map((ground): [string, TokenName, TokenName, number] => [
					`${status} ${ground}`,
					STATUS_SYMBOLS[status].fill,
					ground,
					markOf(status)
				])
			)
		];
		const alike = pairs
			.map(([name, a, b, mark]) => ({ name, apart: distance(seen(a), seen(b)), mark }))
			.filter(({ apart, mark }) => apart < APART && mark < MARK);
		expect(alike).toEqual([]);
	});

	it('what has the focus is seen on every fill: by its line or by the rim about it', () => {
		expect(OUTLINE.rim).toBeGreaterThan(OUTLINE.hovered + 2);
		expect(SELECTED_RING.rim).toBeGreaterThan(SELECTED_RING.width + 2);
		for (const fill of [...STATUSES.map((status) => STATUS_SYMBOLS[status].fill), 'land', 'sea'] as const) {
			const best = Math.max(
				...(['selected', 'land'] as const).map((token) => wcagContrast(tokens[token], tokens[fill]))
			);
			expect(best, fill).toBeGreaterThanOrEqual(MARK);
		}
		expect(wcagContrast(tokens.selected, tokens.land)).toBeGreaterThanOrEqual(MARK);
	});
});
