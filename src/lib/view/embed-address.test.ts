import { describe, expect, it } from 'vitest';
import { everyView } from '../../../tests/fixtures/views';
import { defaultView, LAYERS, parseView, type View } from './codec';
import { embedPath, viewAddressOfEmbed } from './embed-address';

const years = { first: 1996, last: 2026 };

function parse(address: string) {
	const { pathname, search } = new URL(address, 'https://example.org');
	const { path, query } = viewAddressOfEmbed(pathname, search);
	return parseView(path, query, years);
}

describe('the address of a view in a frame', () => {
	it('gives the view back, whatever it is', () => {
		const layers = [[], ['status'], ['status', 'disputes', 'documents'], [...LAYERS]] as View['layers'][];
		for (const view of everyView(layers, { dispute: 'a & b=c?', document: '%E0%A4%A' })) {
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
		'shows the year where it names no thing that a view can be about, and says so: %s',
		(query) => {
			const { view, notes } = parse(`/embed/year/2017/?${query}`);
			expect(view).toEqual({ ...defaultView(years), year: 2017 });
			expect(notes).toEqual([{ parameter: 'thing', value: query.replace('thing=', ''), shown: '2017' }]);
		}
	);

	it('shows the year of its query where the path has none, and never another one silently', () => {
		expect(parse('/embed/?year=2017')).toMatchObject({ view: { year: 2017 }, notes: [] });
		expect(parse('/embed/?thing=state/IND&year=2017')).toMatchObject({
			view: { year: 2017, thing: { id: 'IND' } },
			notes: []
		});
		expect(parse('/embed/?year=2040').notes).toEqual([{ parameter: 'year', value: '2040', shown: '2026' }]);
		for (const query of ['?year=2017', '?thing=state/IND&year=2017']) {
			const { view, notes } = parse(`/embed/year/2016/${query}`);
			expect([view.year, notes.map(({ value }) => value)]).toEqual([2016, ['2016, 2017']]);
		}
	});

	it('leaves what is broken to the view, which says so', () => {
		expect(parse('/embed/year/2044/?layers=rivers').notes.map(({ parameter }) => parameter)).toEqual([
			'year',
			'layers'
		]);
	});
});
