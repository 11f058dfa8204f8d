/** What files of lessons are called. */
import type { Lesson } from './types';

/** Names that Windows keeps for itself, whatever stands after the dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Of the 255 bytes that a file system gives a name, some are for what is appended. */
const MOST_BYTES = 180;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The name of a file of a lesson of one's own, by its title of today, without its ending: letters and digits of any script, what parts them a hyphen. */
export function fileStemOf({ title }: Pick<Lesson, 'title'>): string {
	const words = title
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	const letters = Array.from(words);
	while (bytesOf(letters.join('')) > MOST_BYTES) letters.pop();
	const stem = letters.join('').replace(/-+$/, '');
	return stem === '' || RESERVED.test(stem) ? ['lesson', stem].filter(Boolean).join('-') : stem;
}

/** What the file of a lesson of the atlas is called: others link to it, so it stays. */
export const fileNameOf = ({ id }: Pick<Lesson, 'id'>): string => `${id}.lesson.json`;

/** What the file of a lesson of one's own is called. */
export const titledFileName = (lesson: Pick<Lesson, 'title'>): string => `${fileStemOf(lesson)}.lesson.json`;
