import { expect, it } from 'vitest';
import { everyView } from '../../../tests/fixtures/views';
import { LAYERS, parseView, serializeView } from '../view/codec';
import { askedAddress, askedView, tellsAnswer } from './asked';
import type { LessonQuestion } from './question/types';

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

it('keeps words from telling which answer is right', () => {
	const question: LessonQuestion = {
		kind: 'choice',
		prompt: 'What were they called?',
		choices: ['The Beijing Ten', 'The Shanghai Five'],
		answer: 1,
		explanation: ''
	};
	expect(tellsAnswer(question, '5 states of the Shanghai Five')).toBe(true);
	expect(tellsAnswer(question, 'Contested area')).toBe(false);
	expect(tellsAnswer({ ...question, choices: ['None', '3'] }, '5 states of the Shanghai Five')).toBe(false);
	// The answer itself, as a whole word or number; the same figures in another number are none.
	expect(tellsAnswer({ ...question, choices: ['8', '10'], answer: 1 }, 'Members: 10')).toBe(true);
	expect(tellsAnswer({ ...question, choices: ['8', '10'], answer: 0 }, 'Members: 18')).toBe(false);
	const asked = { prompt: '', explanation: '', answer: 10, within: 0 };
	expect(tellsAnswer({ kind: 'number', unit: 'states', ...asked }, 'Members: 10')).toBe(true);
	expect(tellsAnswer({ kind: 'number', unit: 'states', ...asked }, 'Members: 100')).toBe(false);
	expect(tellsAnswer({ kind: 'year', ...asked, answer: 2017 }, 'Place with documents signed in 2017')).toBe(
		true
	);
	expect(tellsAnswer(undefined, '5 states of the Shanghai Five')).toBe(false);
});
