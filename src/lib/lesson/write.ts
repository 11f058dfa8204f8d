/** Writes a lesson to its file. */
import type { Lesson, LessonAbout, LessonQuestion } from './types';

/** What the file is called. */
export const fileNameOf = ({ id }: Pick<Lesson, 'id'>): string => `${id}.lesson.json`;

/** The lesson with its fields in their order, whatever order they came in. */
export function inOrder(lesson: Lesson): Lesson {
	return {
		format: lesson.format,
		version: lesson.version,
		id: lesson.id,
		title: lesson.title,
		summary: lesson.summary,
		language: lesson.language,
		author: lesson.author,
		steps: lesson.steps.map(({ title, view, text, notes, sources, question }) => ({
			title,
			view,
			text,
			notes,
			sources: [...sources],
			...(question ? { question: ordered(question) } : {})
		}))
	};
}

function ordered(question: LessonQuestion): LessonQuestion {
	const { kind, prompt, explanation } = question;
	if (kind === 'predict') return { kind, prompt, explanation };
	return { kind, prompt, choices: [...question.choices], answer: question.answer, explanation };
}

/**
 * The text of the file: readable, the same for the same lesson.
 * @param about what the file says of the atlas that wrote it; nothing in what is only compared or kept
 */
export function writeLesson(lesson: Lesson, about?: LessonAbout): string {
	const { format, version, ...rest } = inOrder(lesson);
	return `${JSON.stringify({ format, version, ...(about ? { about } : {}), ...rest }, null, '\t')}\n`;
}
