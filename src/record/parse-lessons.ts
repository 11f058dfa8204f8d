import * as z from 'zod/mini';
import type { Atlas } from '../lib/domain/types/atlas-types';
import { lessonSchema } from '../lib/lesson/schema';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson } from '../lib/lesson/types';
import { checkLesson } from './checks/lesson';
import { linkablePages } from './checks/lesson-pages';
import { RecordError, type Problem } from './read/problems';
import { validateValue } from './read/validate';
import { YamlFile } from './read/yaml-file';

/** A file of ours is in the format of the day; it does not say so. */
const written = z.omit(lessonSchema, { format: true, version: true, about: true });

/** What the schema's own checks want, in words: it leaves these to the pages, which have them in every language. */
const WORDS = {
	repeated: 'each source once',
	answer: 'the place of a choice, counted from 0'
};

/**
 * The lessons that come with the atlas from the texts of their files, checked against the record.
 * @param texts by path, such as `lessons/fergana.yaml`
 * @returns in the order of the files' names
 * @throws RecordError with everything that is wrong
 */
export function parseLessons(texts: Record<string, string>, atlas: Atlas): Lesson[] {
	const known = { atlas, pages: linkablePages(atlas) };
	const problems: Problem[] = [];
	const lessons: Lesson[] = [];
	for (const name of Object.keys(texts).sort()) {
		const file = new YamlFile(name, texts[name] ?? '');
		problems.push(...file.problems);
		if (file.problems.length > 0) continue;
		const result = validateValue(written, file, [], file.value, WORDS);
		if ('problems' in result) {
			problems.push(...result.problems);
			continue;
		}
		const lesson: Lesson = { format: LESSON_FORMAT, version: LESSON_VERSION, ...result.value };
		problems.push(...checkLesson({ value: lesson, file, path: [] }, known));
		lessons.push(lesson);
	}
	if (problems.length > 0) throw new RecordError(problems);
	return lessons;
}
