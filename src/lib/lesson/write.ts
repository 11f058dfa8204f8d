/** Writes a lesson to its file. */
import type { LessonQuestion } from './question/types';
import type { Lesson, LessonAbout, LessonPicture, LessonStep, OwnSource } from './types';

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
		steps: lesson.steps.map(stepInOrder)
	};
}

function stepInOrder({ title, view, text, notes, sources, ...rest }: LessonStep): LessonStep {
	const { question, picture, video, ownSources = [] } = rest;
	return {
		...{ title, view, text, notes, sources: [...sources] },
		...(ownSources.length > 0 ? { ownSources: ownSources.map(ownSourceInOrder) } : {}),
		...(question ? { question: ordered(question) } : {}),
		...(video ? { video: { title: video.title, url: video.url } } : {}),
		...(picture ? { picture: pictureInOrder(picture) } : {})
	};
}

const ownSourceInOrder = ({ title, author, year, publisher, url }: OwnSource): OwnSource => ({
	...{ title, author, year, publisher, url }
});

/** Its data last: whoever reads the file meets the words before it. */
const pictureInOrder = ({ type, data, alt, decorative, credit, licence }: LessonPicture): LessonPicture => ({
	...{ type, alt, decorative, credit, licence, data }
});

/** Remarks that all say nothing are none. */
const remarks = (told: readonly string[] | undefined) =>
	told?.some((remark) => remark !== '') ? { told: [...told] } : {};

function ordered(question: LessonQuestion): LessonQuestion {
	const { prompt, explanation } = question;
	switch (question.kind) {
		case 'choice': {
			const { kind, choices, answer, told } = question;
			return { kind, prompt, choices: [...choices], answer, ...remarks(told), explanation };
		}
		case 'predict':
			return { kind: question.kind, prompt, explanation };
		case 'order': {
			const { kind, items, told } = question;
			return { kind, prompt, items: [...items], ...remarks(told), explanation };
		}
		case 'where': {
			const { kind, place, position, within } = question;
			return { kind, prompt, place, position: [...position], within, explanation };
		}
		case 'year':
			return { kind: question.kind, prompt, answer: question.answer, within: question.within, explanation };
		case 'number': {
			const { kind, answer, unit, within } = question;
			return { kind, prompt, answer, unit, within, explanation };
		}
		case 'open':
			return { kind: question.kind, prompt, model: question.model, explanation };
	}
}

/**
 * The text of the file: readable, the same for the same lesson.
 * @param about what the file says of the atlas that wrote it; nothing in what is only compared or kept
 */
export function writeLesson(lesson: Lesson, about?: LessonAbout): string {
	const { format, version, ...rest } = inOrder(lesson);
	return `${JSON.stringify({ format, version, ...(about ? { about } : {}), ...rest }, null, '\t')}\n`;
}
