import { expect, it } from 'vitest';
import { grade, isAnswer, shownOrder, type Grade } from './grade';
import type { GivenAnswer, LessonQuestion } from './types';

const asked = { prompt: '?', explanation: '' };
const order: LessonQuestion = { kind: 'order', ...asked, items: ['a', 'b', 'c', 'd'] };
const twins: LessonQuestion = { kind: 'order', ...asked, items: ['a', 'b', 'a', 'd'] };
const where: LessonQuestion = {
	kind: 'where',
	...asked,
	place: 'Tashkent',
	position: [69.25, 41.3],
	within: 300
};

it.each<[LessonQuestion, GivenAnswer, Grade]>([
	[order, [0, 1, 3, 2], { right: false, hits: 2 }],
	[order, [0, 1, 2, 3], { right: true, hits: 4 }],
	[twins, [2, 1, 0, 3], { right: true, hits: 4 }],
	[where, [71.4, 42], { right: true, away: expect.closeTo(194, -1) as number }],
	[where, [116.4, 39.9], { right: false, away: expect.closeTo(3950, -2) as number }],
	[{ kind: 'year', ...asked, answer: 2001, within: 1 }, 2002, { right: true, off: 1 }],
	[{ kind: 'year', ...asked, answer: 2001, within: 0 }, 2002, { right: false, off: 1 }],
	[{ kind: 'number', ...asked, answer: 45, unit: 'pairs', within: 5 }, 40, { right: true, off: -5 }]
])('%o answered by %o', (question, answer, judged) => {
	expect(grade(question, answer)).toEqual(judged);
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
