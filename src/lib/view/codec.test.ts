import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { everyLayers, everyView } from '../../../tests/fixtures/views';
import { DEFAULT_LAYERS, LAYERS, defaultView, parseView, serializeView, type View } from './codec';

const years = { first: 1996, last: 2026 };

function parse(address: string) {
	const url = new URL(address, 'https://example.org');
	return parseView(url.pathname, url.search, years);
}

describe('the address of a view', () => {
	/** Views that do not come back from their address; a matcher would take longer than all that it asks. */
	const lost = (views: View[]) =>
		views.filter((view) => !isDeepStrictEqual(parse(serializeView(view, years)), { view, notes: [] }));

	it('gives the view back, whatever it is', () => {
		// Each layer alone and all that are left without it, beside everything else; then every choice of layers.
		const choices = LAYERS.flatMap((layer) => [[layer], LAYERS.filter((other) => other !== layer)]);
		expect(lost(everyView([[], [...LAYERS], [...DEFAULT_LAYERS], ...choices])).slice(0, 3)).toEqual([]);
		const view = { ...defaultView(years), claim: 'IND' };
		expect(lost(everyLayers().map((layers) => ({ ...view, layers }))).slice(0, 3)).toEqual([]);
	});

	it('leaves defaults out', () => {
		expect(serializeView(defaultView(years), years)).toBe('/');
		expect(serializeView({ ...defaultView(years), year: 2017 }, years)).toBe('/year/2017/');
		const view: View = {
			...defaultView(years),
			year: 2004,
			thing: { kind: 'state', id: 'KAZ' },
			layers: ['status', 'documents']
		};
		expect(serializeView(view, years)).toBe('/state/KAZ/?year=2004&layers=status,documents');
	});

	it('keeps the links from before there were more layers', () => {
		expect(parse('/?layers=status,documents').view.layers).toEqual(['status', 'documents']);
		expect(parse('/?layers=status,disputes,documents').view).toEqual(parse('/').view);
		expect(parse('/').view.layers).toEqual(DEFAULT_LAYERS);
	});

	it('names the layers as soon as one differs from the default, in the order of the legend', () => {
		const withLayers = (layers: View['layers']) => serializeView({ ...defaultView(years), layers }, years);
		expect(withLayers([...DEFAULT_LAYERS, 'exercises'])).toBe('/?layers=status,disputes,documents,exercises');
		expect(withLayers(['status', 'disputes', 'context'])).toBe('/?layers=status,disputes,context');
		expect(withLayers([...LAYERS])).toBe(`/?layers=${LAYERS.join(',')}`);
		expect(parse('/?layers=concerns,status').view.layers).toEqual(['status', 'concerns']);
	});

	it('names one party whose claim is shown, last, and none by default', () => {
		const view: View = { ...defaultView(years), thing: { kind: 'dispute', id: 'a-b' }, claim: 'CHN' };
		expect(serializeView(view, years)).toBe('/dispute/a-b/?claim=CHN');
		expect(parse('/year/1999/?claim=PAK').view).toMatchObject({ year: 1999, claim: 'PAK' });
		expect(parse('/').view.claim).toBeNull();
	});

	it('names the other year of a comparison and what the map looks at', () => {
		expect(parse('/year/2017/?compare=2005&show=side&at=66.5,36,75.25,42.75').view).toMatchObject({
			year: 2017,
			compare: 2005,
			show: 'side',
			box: [66.5, 36, 75.25, 42.75]
		});
	});

	it('takes a broken escape as it stands', () => {
		expect(parse('/state/%E0%A4%A/').view.thing).toEqual({ kind: 'state', id: '%E0%A4%A' });
	});

	it('follows the pages of summits, institutions and exercises', () => {
		expect(parse('/institution/secretariat/?year=2005').view).toMatchObject({
			year: 2005,
			thing: { kind: 'institution', id: 'secretariat' }
		});
		expect(parse('/summit/sco-2009/').view.thing).toEqual({ kind: 'summit', id: 'sco-2009' });
		expect(parse('/exercise/peace-mission-2007/').view.thing?.kind).toBe('exercise');
	});

	it.each([
		['/state/IND/?year=1850', 'year', '1850', '2026'],
		['/state/IND/?year=soon', 'year', 'soon', '2026'],
		['/year/2044/', 'year', '2044', '2026'],
		['/year/soon/', 'year', 'soon', '2026'],
		['/?year=2040', 'year', '2040', '2026'],
		['/year/2016/?year=2017', 'year', '2016, 2017', '2016'],
		['/state/IND/?year=2016&year=2017', 'year', '2016, 2017', '2016'],
		['/?thing=source/x', 'thing', 'source/x', '2026'],
		['/?layers=status,rivers', 'layers', 'rivers', 'status'],
		['/?layers=rivers', 'layers', 'rivers', 'status,disputes,documents'],
		['/?map=3d', 'map', '3d', 'auto'],
		['/?projection=cube', 'projection', 'cube', 'flat'],
		['/?claim=ind', 'claim', 'ind', 'de facto'],
		['/?claim=ATL', 'claim', 'ATL', 'de facto'],
		['/?claim=', 'claim', '', 'de facto'],
		['/year/2017/?compare=1066', 'compare', '1066', '2017'],
		['/year/2017/?compare=2017', 'compare', '2017', '2017'],
		['/?show=blink', 'show', 'blink', 'difference'],
		['/?at=70,40', 'at', '70,40', '22,8,128,62'],
		['/?at=70,40,60,50', 'at', '70,40,60,50', '22,8,128,62']
	])('falls back and says so: %s', (address, parameter, value, shown) => {
		expect(parse(address).notes).toEqual([{ parameter, value, shown }]);
	});

	it('reads a year that stands in the query, wherever it was put', () => {
		expect(parse('/?year=2017')).toMatchObject({ view: { year: 2017 }, notes: [] });
		expect(parse('/year/2017/?year=2017')).toMatchObject({ view: { year: 2017 }, notes: [] });
		expect(parse('/embed/?year=2017')).toMatchObject({ view: { year: 2017 }, notes: [] });
	});

	it('takes no layers at all as a choice, and ignores what other pages put in the query', () => {
		expect(parse('/?layers=').view.layers).toEqual([]);
		expect(parse('/?utm_source=mail').notes).toEqual([]);
	});
});
