import { describe, expect, it } from 'vitest';
import { columnsOf, rowsOf } from './columns';

const there = (values: unknown[]) => rowsOf(columnsOf(values), values.length);

describe('columns', () => {
	it('hold the values of each field together, also of what is nested', () => {
		expect(
			columnsOf([
				{ id: 'a', name: { en: 'A' }, parts: [{ from: 1 }, { from: 2 }] },
				{ id: 'b', name: { en: 'B' }, parts: [] }
			])
		).toEqual({ id: ['a', 'b'], name: { en: ['A', 'B'] }, parts: { '': [2, 0], from: [1, 2] } });
	});

	it.each([
		['fields that not every row has', [{ id: 'a', note: 'x' }, { id: 'b' }]],
		['null beside objects', [{ act: { date: '2001' } }, { act: null }]],
		[
			'lists of values, of pairs and of nothing',
			[
				{ a: ['x'], b: [[1, 0]], c: [] },
				{ a: [], b: [], c: [] }
			]
		],
		['false, and no text', [{ yes: false, text: '' }]],
		['lists in lists', [{ parts: [{ of: [{ id: 'x' }] }, { of: [] }] }, { parts: [] }]],
		['nothing', []]
	])('give back %s', (_, values: unknown[]) => {
		expect(there(values)).toEqual(values);
		expect(JSON.parse(JSON.stringify(there(values)))).toEqual(values);
	});

	it('refuse the one value that they could not give back', () => {
		expect(() => columnsOf([{ number: 0 }])).toThrow('number');
	});
});
