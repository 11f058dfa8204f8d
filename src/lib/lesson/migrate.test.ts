import { describe, expect, it } from 'vitest';
import { keptOf } from './kept';
import { readLesson } from './read';
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
		expect(lessonIn(JSON.stringify(OLD))).toEqual({ ...OLD, version: 2 });
	});

	it('that the browser keeps stays a lesson', () => {
		expect(keptOf({ lesson: OLD, changed: 1, removed: null })?.lesson).toEqual({ ...OLD, version: 2 });
	});

	it('is refused where a newer atlas wrote it', () => {
		expect(readLesson(JSON.stringify({ ...OLD, version: 3 }))).toMatchObject({
			problems: [{ code: 'newer' }]
		});
	});
});

describe('a lesson of version 2', () => {
	it('says which record it was made with, and is the same lesson when it is opened', () => {
		const lesson = lessonIn(JSON.stringify(OLD));
		const file = writeLesson(lesson, ABOUT);
		expect(JSON.parse(file)).toEqual({ ...OLD, version: 2, about: ABOUT });
		expect(lessonIn(file)).toEqual(lesson);
		expect(readLesson(file.replace('"1.3.0"', '13'))).toMatchObject({
			problems: [{ field: 'about.version' }]
		});
	});
});
