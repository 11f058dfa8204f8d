import { describe, expect, it } from 'vitest';
import { recededCss, recededLink, SCALES } from './receded';
import { STATUSES } from '$lib/domain';

const page = (width: number) => `<body><svg id="svg-map" viewBox="5100 3000 ${String(width)} 60"></svg>`;

describe('fills of a close map without scripts', () => {
	it.each([
		[60, 'close'],
		[500, 'neighbourhood']
	])('a map %i units wide asks for the style sheet of its scale, on any base', (width, scale) => {
		expect(recededLink(page(width), { base: '/atlas' })).toContain(
			`<noscript><link rel="stylesheet" href="/atlas/receded/${scale}.css"`
		);
	});

	it('a map of the region asks for none, nor does a page without one', () => {
		expect(recededLink(page(2500), { base: '' })).toBe('');
		expect(recededLink('<body>', { base: '' })).toBe('');
	});

	it('each sheet tints every status, the more the closer', () => {
		const shares = SCALES.map((scale) => {
			const css = recededCss(scale);
			for (const status of STATUSES) expect(css).toContain(`[data-status='${status}']`);
			return Number(/(\d+)%/.exec(css)?.[1]);
		});
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.every((share) => share > 0 && share < 50)).toBe(true);
	});
});
