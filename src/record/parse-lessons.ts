import * as z from 'zod/mini';
import type { Atlas } from '../lib/domain/types/atlas-types';
import { lessonSchema } from '../lib/lesson/schema';
import { LESSON_FORMAT, LESSON_VERSION, type BundledLesson } from '../lib/lesson/types';
import { checkGuide, checkLesson } from './checks/lesson';
import { linkablePages } from './checks/lesson-pages';
import { RecordError, type Problem } from './read/problems';
import { validateValue } from './read/validate';
import { YamlFile } from './read/yaml-file';
import { lessonGuideSchema, worksheetSchema } from './schema/lesson-guide';

/** A file of ours is in the format of the day and does not say so; it says for whom it is, and has a worksheet. */
const written = z.extend(z.omit(lessonSchema, { format: true, version: true, about: true }), {
	guide: lessonGuideSchema,
	worksheet: worksheetSchema
});

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
export function parseLessons(texts: Record<string, string>, atlas: Atlas): BundledLesson[] {
	const known = { atlas, pages: linkablePages(atlas) };
	const problems: Problem[] = [];
	const lessons: BundledLesson[] = [];
	for (const name of Object.keys(texts).sort()) {
		const file = new YamlFile(name, texts[name] ?? '');
		problems.push(...file.problems);
		if (file.problems.length > 0) continue;
		const result = validateValue(written, file, [], file.value, WORDS);
		if ('problems' in result) {
			problems.push(...result.problems);
			continue;
		}
		const { guide, worksheet, ...rest } = result.value;
		const lesson = { format: LESSON_FORMAT, version: LESSON_VERSION, ...rest } as const;
		const bundled: BundledLesson = { lesson, guide, worksheet };
		problems.push(
			...checkLesson({ value: lesson, file, path: [] }, known),
			...checkGuide({ value: bundled, file, path: [] }, known)
		);
		lessons.push(bundled);
	}
	if (problems.length > 0) throw new RecordError(problems);
	return lessons;
}
