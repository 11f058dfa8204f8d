/** New lessons and steps, and what an unfinished one lacks. */
import * as m from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { isWeb } from './text';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson, type LessonQuestion, type LessonStep } from './types';

export function newStep(view: string, rest: Partial<LessonStep> = {}): LessonStep {
	return { title: '', view, text: '', notes: '', sources: [], ...rest };
}

/** An empty lesson; `taken`: ids that others have. */
export function newLesson(title: string, taken: Iterable<string>, steps: LessonStep[]): Lesson {
	return {
		format: LESSON_FORMAT,
		version: LESSON_VERSION,
		id: freeId(title, taken),
		title,
		summary: '',
		language: getLocale(),
		author: '',
		steps
	};
}

/** An id after a title that nobody has yet: `water`, `water-2`. */
export function freeId(title: string, taken: Iterable<string>): string {
	const slug = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	const stem = slug || 'lesson';
	const used = new Set(taken);
	let id = stem;
	for (let number = 2; used.has(id); number++) id = `${stem}-${number}`;
	return id;
}

/** An unfinished lesson with words where it must have some, so that every program can open it. */
export function finished(lesson: Lesson): Lesson {
	return {
		...lesson,
		title: lesson.title.trim() || m.own_untitled(),
		steps: lesson.steps.map(withoutDeadVideo).map((step, index) => ({
			...step,
			title: step.title.trim() || m.own_step_untitled({ number: index + 1 }),
			...(step.question ? { question: finishedQuestion(step.question) } : {}),
			...finishedExtras(step)
		}))
	};
}

/** A picture nobody has described says so; an address that leads nowhere is left out until it does. */
function finishedExtras({ picture, ownSources }: LessonStep): Partial<LessonStep> {
	const isDescribed = picture && (picture.decorative || picture.alt.trim() !== '');
	return {
		...(picture && !isDescribed ? { picture: { ...picture, alt: m.own_picture_undescribed() } } : {}),
		...(ownSources
			? {
					ownSources: ownSources.map((source) => ({
						...source,
						title: source.title.trim() || NOTHING_YET,
						url: isWeb(source.url) ? source.url : ''
					}))
				}
			: {})
	};
}

const NOTHING_YET = '…';

function finishedQuestion(question: LessonQuestion): LessonQuestion {
	const prompt = question.prompt.trim() || NOTHING_YET;
	if (question.kind === 'predict') return { ...question, prompt };
	return { ...question, prompt, choices: question.choices.map((choice) => choice.trim() || NOTHING_YET) };
}

function withoutDeadVideo(step: LessonStep): LessonStep {
	if (!step.video || isWeb(step.video.url)) return step;
	const { video: _, ...rest } = step;
	return rest;
}
