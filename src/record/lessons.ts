import { BUNDLED_IDS } from '../lib/lesson/link/bundled-ids';
import type { BundledLesson, Lesson } from '../lib/lesson/types';
import { atlas } from './atlas';
import { catalogue, language } from './catalogue';
import { parseLessons } from './parse-lessons';
import { translatedLesson } from './translate';

// Read through the bundler and not from the disk, so that prerendering works from the built server code.
const files = import.meta.glob<string>('./lessons/*.yaml', { query: '?raw', import: 'default', eager: true });

const place = ({ lesson }: BundledLesson) => BUNDLED_IDS.indexOf(lesson.id);

/** The lessons that come with the atlas, read and checked once a build, in the language of the pages; a broken one fails it. */
export const bundledLessons: BundledLesson[] = parseLessons(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('./', ''), text])),
	atlas
)
	.map((bundled) => (catalogue ? translatedLesson(bundled, language, catalogue) : bundled))
	.sort((a, b) => place(a) - place(b));

export const bundledOf = (id: string): BundledLesson | undefined =>
	bundledLessons.find(({ lesson }) => lesson.id === id);

/** The same as lessons like any other. */
export const lessons: Lesson[] = bundledLessons.map(({ lesson }) => lesson);

export const lessonOf = (id: string): Lesson | undefined => bundledOf(id)?.lesson;
