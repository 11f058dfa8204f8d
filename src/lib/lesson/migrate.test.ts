import { describe, expect, it } from 'vitest';
import { keptOf } from './kept';
import { readLesson } from './read';
import { paragraphsOf } from './text';
import { writeLesson } from './write';

/** As the atlas wrote it before files said what they were made with. */
const OLD = {
	format: 'sco-atlas-lesson',
	version: 1,
	id: 'water',
	title: 'Water',
	summary: '',
	language: 'en',
	author: 'A teacher',
	steps: [{ title: 'The Amu Darya', view: '/year/2017/', text: 'Who takes it?', notes: '', sources: [] }]
};
const ABOUT = { title: 'SCO Atlas', version: '1.3.0', licence: 'CC-BY-4.0' };
const lessonIn = (text: string) => {
	const read = readLesson(text);
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	return read.lesson;
};

describe('a lesson of version 1', () => {
	it('opens unchanged but for the version', () => {
		expect(lessonIn(JSON.stringify(OLD))).toEqual({ ...OLD, version: 3 });
	});

	it('that the browser keeps stays a lesson', () => {
		expect(keptOf({ lesson: OLD, changed: 1, removed: null })?.lesson).toEqual({ ...OLD, version: 3 });
	});

	it('is refused where a newer atlas wrote it', () => {
		expect(readLesson(JSON.stringify({ ...OLD, version: 4 }))).toMatchObject({
			problems: [{ code: 'newer' }]
		});
	});
});

describe('a lesson of version 3', () => {
	it('says which record it was made with, and is the same lesson when it is opened', () => {
		const lesson = lessonIn(JSON.stringify(OLD));
		const file = writeLesson(lesson, ABOUT);
		expect(JSON.parse(file)).toEqual({ ...OLD, version: 3, about: ABOUT });
		expect(lessonIn(file)).toEqual(lesson);
		expect(readLesson(file.replace('"1.3.0"', '13'))).toMatchObject({
			problems: [{ field: 'about.version' }]
		});
	});
});

/** As the atlas wrote it before texts had emphasis and lists, and steps pictures. */
const SECOND = {
	...OLD,
	version: 2,
	about: ABOUT,
	summary: 'Stars * and **more** of them',
	steps: [
		{
			title: 'A *title* is a line',
			view: '/year/2017/',
			text: '- 5 * 3 = _15_\n1. See [**2017**](/year/2017/)\n\\* [sic]',
			notes: '*Say*',
			sources: ['a'],
			question: { kind: 'predict', prompt: '*Who?*', explanation: '**Nobody**' }
		},
		OLD.steps[0]
	]
};

describe('a lesson of version 2', () => {
	it('says what it said: its stars stay stars', () => {
		const lesson = lessonIn(JSON.stringify(SECOND));
		const said = (text: string | undefined) =>
			paragraphsOf(text ?? '')
				.flat()
				.map((part) => {
					expect(part).not.toHaveProperty('bold');
					expect(part).not.toHaveProperty('italic');
					return part.text;
				})
				.join('');
		const [step, plain] = lesson.steps;
		expect(said(lesson.summary)).toBe(SECOND.summary);
		expect(said(step?.text)).toBe('- 5 * 3 = _15_\n1. See **2017**\n\\* [sic]');
		expect(said(step?.notes)).toBe('*Say*');
		expect(said(step?.question?.explanation)).toBe('**Nobody**');
		// Lines never had markup, and what needs no escape has none.
		expect([step?.title, step?.question?.prompt]).toEqual(['A *title* is a line', '*Who?*']);
		expect(plain).toEqual(OLD.steps[0]);
		// Once it is of the new version nothing is escaped again.
		expect(lessonIn(writeLesson(lesson))).toEqual(lesson);
	});

	it('opens though its longest text is all stars', () => {
		const steps = [{ ...OLD.steps[0], text: '*'.repeat(4000) }];
		expect(lessonIn(JSON.stringify({ ...SECOND, steps })).steps[0]?.text).toHaveLength(8000);
	});
});
