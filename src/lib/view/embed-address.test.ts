import { describe, expect, it } from 'vitest';
import { defaultView, LAYERS, parseView, THINGS, type View, type ViewBox } from './codec';
import { embedPath, viewAddressOfEmbed } from './embed-address';

const years = { first: 1996, last: 2026 };

function parse(address: string) {
	const { pathname, search } = new URL(address, 'https://example.org');
	const { path, query } = viewAddressOfEmbed(pathname, search);
	return parseView(path, query, years);
}

function everyView(): View[] {
	const subsets = [[], ['status'], ['status', 'disputes', 'documents'], [...LAYERS]] as View['layers'][];
	const ids: Record<string, string> = { state: 'IND', dispute: 'a & b=c?', document: '%E0%A4%A' };
	const things = [null, ...THINGS.map((kind) => ({ kind, id: ids[kind] ?? 'a-b' }))];
	return [1996, 2017, 2026].flatMap((year) =>
		things.flatMap((thing) =>
			subsets.flatMap((layers) =>
				(['auto', 'gl', 'svg'] as const).flatMap((map) =>
					(['flat', 'globe'] as const).flatMap((projection) =>
						[null, 'IND'].flatMap((claim) =>
							[
								{ compare: null, show: 'difference' as const, box: null },
								{ compare: 2005, show: 'swipe' as const, box: [66.5, 36, 75.25, 42.75] as ViewBox },
								{ compare: 2001, show: 'side' as const, box: null }
							].map((more) => ({ year, thing, layers, map, projection, claim, ...more }))
						)
					)
				)
			)
		)
	);
}

describe('the address of a view in a frame', () => {
	it('gives the view back, whatever it is', () => {
		for (const view of everyView()) {
			expect(parse(embedPath(view, years))).toEqual({ view, notes: [] });
		}
	});

	it('has one page a year, so that the year needs no scripts, and names the thing in the query', () => {
		const view: View = { ...defaultView(years), year: 2017 };
		expect(embedPath(defaultView(years), years)).toBe('/embed/');
		expect(embedPath(view, years)).toBe('/embed/year/2017/');
		expect(embedPath({ ...view, thing: { kind: 'state', id: 'IND' }, layers: ['status'] }, years)).toBe(
			'/embed/year/2017/?thing=state/IND&layers=status'
		);
	});

	it.each(['thing=source/x', 'thing=state', 'thing=', 'thing=state/IND/more', 'thing=javascript:alert(1)'])(
		'shows the year where it names no thing that a view can be about: %s',
		(query) => {
			expect(viewAddressOfEmbed('/embed/year/2017/', `?${query}`)).toEqual({
				path: '/year/2017/',
				query: ''
			});
		}
	);

	it('leaves what is broken to the view, which says so', () => {
		expect(parse('/embed/year/2044/?layers=rivers').notes.map(({ parameter }) => parameter)).toEqual([
			'year',
			'layers'
		]);
	});
});
