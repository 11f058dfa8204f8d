import type { LessonAbout } from '$lib/lesson/types';

export const TITLE = 'SCO Atlas';
export const LICENCE = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

/** The licence in one line: its name, and where its text stands. */
export const LICENCE_LINE = `${LICENCE.name}, ${LICENCE.path}`;

/** What the file of a lesson says of the record that it was made with. */
export const lessonAbout = ({ version }: { version: string }): LessonAbout => ({
	title: TITLE,
	version,
	licence: LICENCE_LINE
});
