import { expect, it } from 'vitest';
import { everyView } from '../../../tests/fixtures/views';
import { LAYERS, parseView, serializeView } from '../view/codec';
import { askedAddress, askedView } from './asked';

const years = { first: 1996, last: 2026 };

it('shows the year and the place of every view, and nothing else of it, as a view and as an address', () => {
	for (const view of everyView([['status', 'disputes'], [...LAYERS], []])) {
		const [path = '', query = ''] = serializeView(view, years).split('?');
		const asked = askedAddress({ path, query });
		expect(parseView(asked.path, asked.query, years)).toEqual({ view: askedView(view), notes: [] });
		const { year, box, map, projection } = view;
		expect(askedView(view)).toMatchObject({
			year,
			box,
			map,
			projection,
			thing: null,
			layers: [],
			claim: null
		});
	}
});

it('still says which year an address names that the atlas does not have', () => {
	const { path, query } = askedAddress({ path: '/year/2040/', query: '?compare=1996' });
	expect(parseView(path, query, years).notes).toEqual([{ parameter: 'year', value: '2040', shown: '2026' }]);
});
