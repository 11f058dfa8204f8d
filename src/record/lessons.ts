import type { BundledLesson, Lesson } from '../lib/lesson/types';
import { atlas } from './atlas';
import { parseLessons } from './parse-lessons';

/** In the order in which they are best given. */
const ORDER = [
	'what-is-the-sco',
	'from-five-to-ten',
	'what-they-signed',
	'members-who-quarrel',
	'fergana',
	'reading-critically'
];

// Read through the bundler and not from the disk, so that prerendering works from the built server code.
const files = import.meta.glob<string>('./lessons/*.yaml', { query: '?raw', import: 'default', eager: true });

const place = ({ lesson: { id } }: BundledLesson) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** The lessons that come with the atlas, read and checked once a build; a broken one throws here and fails it. */
export const bundledLessons: BundledLesson[] = parseLessons(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('./', ''), text])),
	atlas
).sort((a, b) => place(a) - place(b));

export const bundledOf = (id: string): BundledLesson | undefined =>
	bundledLessons.find(({ lesson }) => lesson.id === id);

/** The same as lessons like any other. */
export const lessons: Lesson[] = bundledLessons.map(({ lesson }) => lesson);

export const lessonOf = (id: string): Lesson | undefined => bundledOf(id)?.lesson;
