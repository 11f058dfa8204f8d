/**
 * Contrast (WCAG 2) of what can meet on the map, computed from the tokens: text 4.5:1 against what lies under it, marks and
 * lines that carry meaning 3:1, in both schemes.
 */
import { describe, expect, it } from 'vitest';
import { PHASES } from '$lib/domain/types/dispute-types';
import { STATUSES } from '$lib/domain/types/state-types';
import { tokensOf } from '$lib/maplibre/test-fixture';
import { LETTER_INK } from '$lib/scene/ground/place-ground';
import { FILL_STEPS, NEAR_BORDER } from '$lib/scene/ground/scales';
import type { PatternMark } from '$lib/scene/symbols/pattern';
import { CONTESTED_HATCH, PHASE_SYMBOLS } from '$lib/scene/symbols/phase';
import { INACTIVE, STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import type { TokenName, Tokens } from '$lib/scene/symbols/tokens';

type Rgb = number[];
const TEXT = 4.5;
const MARK = 3;

function parse(value: string): { rgb: Rgb; alpha: number } {
	const hex = /^#(..)(..)(..)$/.exec(value);
	if (hex) return { rgb: hex.slice(1).map((part) => Number.parseInt(part, 16)), alpha: 1 };
	const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
	return { rgb: [red, green, blue], alpha };
}
/** A colour of which there is a share over another. */
const over = (top: Rgb, under: Rgb, share: number): Rgb =>
	top.map((part, index) => part * share + (under[index] ?? 0) * (1 - share));

function luminance(rgb: Rgb): number {
	const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
		part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: Rgb, b: Rgb): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

it('measures as WCAG does', () => {
	expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
	expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 1);
});

describe.each(['light', 'dark'] as const)('on the %s map', (scheme) => {
	const tokens: Tokens = tokensOf(scheme);
	const of = (name: TokenName): Rgb => parse(tokens[name]).rgb;
	const fills = STATUSES.map((status) => [status, of(STATUS_SYMBOLS[status].fill)] as const);
	const tints = FILL_STEPS.flatMap(({ tint, scale }) =>
		fills.map(([status, fill]) => [`${status}, ${scale}`, over(fill, of('land'), tint)] as const)
	);
	/** What water and letters of the ground may lie on: a map that is closer than the region. */
	const grounds = [...tints, ['land', of('land')] as const, ['sea', of('sea')] as const];
	const halo = (under: Rgb) =>
		over(parse(tokens['label-halo']).rgb, under, parse(tokens['label-halo']).alpha);
	const hatched = ({ token, opacity = 1 }: PatternMark, ground: Rgb) => over(of(token), ground, opacity);

	it.each(['label', 'label-quiet'] as const)('%s is read in its halo, whatever lies below', (name) => {
		const lowest = (rgb: Rgb) => contrast(of(name), halo(rgb));
		for (const [what, rgb] of [...fills, ...grounds])
			expect(lowest(rgb), what).toBeGreaterThanOrEqual(name === 'label' ? TEXT : MARK);
		// Quiet names stand on land without a status only.
		expect(lowest(of('land'))).toBeGreaterThanOrEqual(TEXT);
	});

	it('pale names are read on the fill of a member', () => {
		expect(contrast(of('border-status'), of('status-member'))).toBeGreaterThanOrEqual(TEXT);
	});

	it('letters of the ground and of water are read on every tint, on land and at sea', () => {
		const ground = over(of('label'), of('land'), LETTER_INK.ground);
		const water = over(of('river'), of('label'), LETTER_INK.water);
		for (const [what, rgb] of grounds) {
			expect(contrast(ground, rgb), `ground on ${what}`).toBeGreaterThanOrEqual(TEXT);
			expect(contrast(water, rgb), `water on ${what}`).toBeGreaterThanOrEqual(TEXT);
			expect(contrast(of('label'), rgb), `a name on ${what}`).toBeGreaterThanOrEqual(TEXT);
		}
	});

	it.each([
		['document-text', 'document'],
		['sign-ground', 'sign'],
		['sign-quiet', 'sign-ground']
	] as const)('%s is read on %s', (text, ground) => {
		expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(TEXT);
	});

	it.each(STATUSES)('the pattern or outline of %s is seen on its fill', (status) => {
		const { fill, pattern, rim } = STATUS_SYMBOLS[status];
		const tokensOfMarks = [...pattern.map(({ token }) => token), ...(rim ? [rim.token] : [])];
		// The hole of a ring is of the fill's own colour.
		for (const token of tokensOfMarks.filter((each) => each !== fill))
			expect(contrast(of(token), of(fill)), token).toBeGreaterThanOrEqual(MARK);
	});

	it('what is not exercised is seen on the statuses that were not: observers, partners', () => {
		for (const status of ['observer', 'sco-partner'] as const) {
			const fill = of(STATUS_SYMBOLS[status].fill);
			expect(contrast(hatched(INACTIVE, fill), fill), status).toBeGreaterThanOrEqual(MARK);
		}
	});

	it.each([...PHASES, null])(
		'hatch, line and diamond of a dispute that is %s are seen on their ground',
		(phase) => {
			const hatch = phase ? PHASE_SYMBOLS[phase].hatch : CONTESTED_HATCH;
			const token = phase ? PHASE_SYMBOLS[phase].token : 'contested';
			expect(contrast(hatched(hatch, of('land')), of('land'))).toBeGreaterThanOrEqual(MARK);
			// Lines lie on a casing of land, diamonds have a rim of it.
			expect(contrast(of(token), of('land'))).toBeGreaterThanOrEqual(MARK);
		}
	);

	it('borders are seen: between members, and on their rim where fills recede', () => {
		expect(contrast(of('border-status'), of('status-member'))).toBeGreaterThanOrEqual(MARK);
		expect(contrast(of(NEAR_BORDER.token), of('land'))).toBeGreaterThanOrEqual(MARK);
	});

	it('where fills recede, what is left of each status is seen on every tint beside it, and on land and at sea', () => {
		for (const status of STATUSES) {
			const { fill, pattern, rim } = STATUS_SYMBOLS[status];
			// A plain band is seen by its colour, or by an outline of its own; else marks are.
			const marks = pattern.map(({ token }) => token).filter((token) => token !== fill);
			const left = marks.length > 0 ? marks : [rim?.token ?? fill];
			for (const [what, rgb] of grounds)
				for (const token of left)
					expect(contrast(of(token), rgb), `${token} on ${what}`).toBeGreaterThanOrEqual(MARK);
		}
	});

	it('no two statuses that meet are told apart by colour alone', () => {
		const formOf = (status: (typeof STATUSES)[number]) => {
			const { pattern, rim } = STATUS_SYMBOLS[status];
			const forms = pattern.map((mark) => JSON.stringify({ ...mark, token: null }));
			return [...forms, rim ? 'rim' : ''].join();
		};
		expect(new Set(STATUSES.map(formOf)).size).toBe(STATUSES.length);
	});

	it('what is selected is seen on every tint', () => {
		for (const [what, rgb] of grounds)
			expect(contrast(of('selected'), rgb), what).toBeGreaterThanOrEqual(MARK);
	});

	it('documents and signs are seen by their ring on all fills, tints, on land and at sea', () => {
		for (const [what, rgb] of [...fills, ...grounds]) {
			// A dark ring within a pale one: one of the two is seen on whatever lies below.
			const seen = (...names: TokenName[]) => Math.max(...names.map((name) => contrast(of(name), rgb)));
			expect(seen('document', 'document-text'), what).toBeGreaterThanOrEqual(MARK);
			expect(seen('sign', 'sign-ground'), what).toBeGreaterThanOrEqual(MARK);
		}
	});

	it('rivers and shores are seen on every tint, on land and at sea; what is selected on land', () => {
		for (const [what, rgb] of grounds) expect(contrast(of('river'), rgb), what).toBeGreaterThanOrEqual(MARK);
		expect(contrast(of('selected'), of('land'))).toBeGreaterThanOrEqual(MARK);
	});
});
