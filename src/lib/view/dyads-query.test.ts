import { describe, expect, it } from 'vitest';
import {
	dyadPath,
	parseDyadsQuery,
	serializeDyadsQuery,
	STATES_CHOICES,
	type DyadsView
} from './dyads-query';
import { DYAD_STATES } from '$lib/domain/year/dyads';

const YEARS = { first: 1996, last: 2026 };

it('knows every choice of states', () => {
	expect(STATES_CHOICES).toEqual(DYAD_STATES);
});

describe('the query of the pages about pairs', () => {
	it('comes back as it was, for every view', () => {
		for (let year = YEARS.first; year <= YEARS.last; year++) {
			for (const states of DYAD_STATES) {
				const view: DyadsView = { year, states };
				expect(parseDyadsQuery(serializeDyadsQuery(view, YEARS), YEARS)).toEqual({ view, notes: [] });
			}
		}
	});

	it('leaves out what is the default', () => {
		expect(serializeDyadsQuery({ year: 2026, states: 'members' }, YEARS)).toBe('');
		expect(serializeDyadsQuery({ year: 2017, states: 'all' }, YEARS)).toBe('?year=2017&states=all');
	});

	it('falls back and says so', () => {
		expect(parseDyadsQuery('?year=1066&states=none&map=svg', YEARS)).toEqual({
			view: { year: 2026, states: 'members' },
			notes: [
				{ parameter: 'year', value: '1066', shown: '2026' },
				{ parameter: 'states', value: 'none', shown: 'members' }
			]
		});
	});

	it('names a pair in the order of the codes', () => {
		expect(dyadPath('IND', 'CHN', 2017, YEARS)).toBe('/dyad/CHN-IND/?year=2017');
		expect(dyadPath('CHN', 'IND', 2026, YEARS)).toBe('/dyad/CHN-IND/');
	});
});
