import { expect, it } from 'vitest';
import { grade, isAnswer, shownOrder } from './grade';
import type { GivenAnswer, LessonQuestion } from './types';

const asked = { prompt: '?', explanation: '' };
const order = { kind: 'order', ...asked, items: ['a', 'b', 'c', 'd'] } as const satisfies object;

it.each<[LessonQuestion, GivenAnswer, boolean, number, number]>([
	[{ kind: 'choice', ...asked, choices: ['a', 'b'], answer: 1 }, 1, true, 1, 1],
	[{ kind: 'choice', ...asked, choices: ['a', 'b'], answer: 1 }, 0, false, 0, 1],
	[{ kind: 'predict', ...asked }, ['CHN', 'RUS', 'KAZ'], false, 3, 4],
	[{ kind: 'predict', ...asked }, ['KGZ', 'CHN', 'RUS', 'KAZ'], true, 4, 4],
	[{ ...order, items: [...order.items] }, [0, 1, 3, 2], false, 2, 4],
	[{ ...order, items: [...order.items] }, [0, 1, 2, 3], true, 4, 4],
	[
		{ kind: 'where', ...asked, place: 'Tashkent', position: [69.25, 41.3], within: 300 },
		[71.4, 42],
		true,
		1,
		1
	],
	[
		{ kind: 'where', ...asked, place: 'Tashkent', position: [69.25, 41.3], within: 300 },
		[116.4, 39.9],
		false,
		0,
		1
	],
	[{ kind: 'year', ...asked, answer: 2001, within: 1 }, 2002, true, 1, 1],
	[{ kind: 'year', ...asked, answer: 2001, within: 0 }, 2002, false, 0, 1],
	[{ kind: 'number', ...asked, answer: 45, unit: 'pairs', within: 5 }, 40, true, 1, 1]
])('%o answered by %o', (question, answer, right, hits, of) => {
	expect(grade(question, answer, ['CHN', 'KAZ', 'KGZ', 'RUS'])).toMatchObject({ right, hits, of });
});

it('judges no answer, none of another kind, and nothing that is open', () => {
	const question = { kind: 'year', ...asked, answer: 2001, within: 0 } satisfies LessonQuestion;
	expect(grade(question, undefined)).toBeNull();
	expect(grade(question, ['CHN'])).toBeNull();
	expect(grade({ kind: 'open', ...asked, model: 'x' }, 'x')).toBeNull();
	for (const value of [NaN, Infinity, null, {}, [{}], [NaN]]) expect(isAnswer(value)).toBe(false);
});

it('shows things out of order, always in the same one', () => {
	for (const items of [['a', 'b', 'c'], Array.from('abcdef'), ['a', 'a', 'b']]) {
		const shown = shownOrder({ items });
		expect(shown).toEqual(shownOrder({ items }));
		expect([...shown].sort()).toEqual(items.map((_, index) => index));
		expect(shown.map((item) => items[item])).not.toEqual(items);
	}
	expect(shownOrder({ items: ['x', 'x', 'x'] })).toEqual([0, 1, 2]);
});
