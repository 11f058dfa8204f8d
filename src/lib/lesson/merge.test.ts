import { expect, it } from 'vitest';
import { insertStep, moveStep, removeStep } from './edit';
import { newLesson, newStep } from './make';
import { mergedLesson } from './merge';
import type { Lesson, LessonStep } from './types';

const base = newLesson(
	'Water',
	[],
	['a', 'b', 'c'].map((title) => newStep(`/year/2001/`, { title }))
);
const write = (lesson: Lesson, at: number, change: Partial<LessonStep>): Lesson => ({
	...lesson,
	steps: lesson.steps.with(at, { ...lesson.steps[at]!, ...change })
});
const titles = (lesson: Lesson | null) => lesson?.steps.map(({ title }) => title);

it('keeps what each window wrote, in the lesson and in its steps', () => {
	const ours = write({ ...base, title: 'Rivers' }, 1, { text: 'ours' });
	const theirs = write(write({ ...base, author: 'They' }, 1, { notes: 'theirs' }), 2, { title: 'C' });
	const both = mergedLesson(base, ours, theirs);
	expect(both).toEqual(mergedLesson(base, theirs, ours));
	expect(both).toMatchObject({ title: 'Rivers', author: 'They' });
	expect(both?.steps[1]).toMatchObject({ text: 'ours', notes: 'theirs' });
	expect(titles(both)).toEqual(['a', 'b', 'C']);
});

it('finds the step that was written into where it was moved to, or others came and went', () => {
	const theirs = write(base, 0, { text: 'theirs' });
	for (const [ours, order] of [
		[moveStep(base, 0, 2), ['b', 'c', 'a']],
		[insertStep(base, 0, newStep('/', { title: 'new' })), ['new', 'a', 'b', 'c']],
		[removeStep(base, 1), ['a', 'c']]
	] as const) {
		for (const both of [mergedLesson(base, ours, theirs), mergedLesson(base, theirs, ours)]) {
			expect(titles(both)).toEqual(order);
			expect(both?.steps.find(({ title }) => title === 'a')?.text).toBe('theirs');
		}
	}
});

it('takes a question that only one of them took away, away', () => {
	const asked = write(base, 0, { question: { kind: 'predict', prompt: 'Who?', explanation: '' } });
	const both = mergedLesson(asked, base, write(asked, 0, { text: 'theirs' }));
	expect(both?.steps[0]).toEqual({ ...base.steps[0], text: 'theirs' });
});

it('leaves to be decided what both changed', () => {
	const ours = write(base, 0, { text: 'ours' });
	expect(mergedLesson(base, ours, write(base, 0, { text: 'theirs' }))).toBeNull();
	expect(mergedLesson(base, ours, removeStep(base, 0))).toBeNull();
	expect(mergedLesson(base, moveStep(base, 0, 1), removeStep(base, 2))).toBeNull();
});
