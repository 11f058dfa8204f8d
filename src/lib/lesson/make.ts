/** New lessons and steps, and what an unfinished one lacks. */
import * as m from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import type { LessonQuestion, QuestionKind } from './question/types';
import { isWeb } from './text';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson, type LessonStep } from './types';

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

const some = (words: string) => words.trim() || NOTHING_YET;

function finishedQuestion(question: LessonQuestion): LessonQuestion {
	const prompt = some(question.prompt);
	if (question.kind === 'choice') return { ...question, prompt, choices: question.choices.map(some) };
	if (question.kind === 'order') return { ...question, prompt, items: question.items.map(some) };
	if (question.kind === 'where') return { ...question, prompt, place: some(question.place) };
	return { ...question, prompt };
}

/** A question of a kind as the editor begins it; wording and explanation go on. */
export function newQuestion(
	kind: QuestionKind,
	{ prompt, explanation }: Pick<LessonQuestion, 'prompt' | 'explanation'>
): LessonQuestion {
	const asked = { prompt, explanation };
	switch (kind) {
		case 'choice':
			return { kind, ...asked, choices: ['', ''], answer: 0 };
		case 'order':
			return { kind, ...asked, items: ['', '', ''] };
		case 'where':
			return { kind, ...asked, place: '', position: [69.25, 41.3], within: 300 };
		case 'year':
			return { kind, ...asked, answer: 2001, within: 0 };
		case 'number':
			return { kind, ...asked, answer: 0, unit: '', within: 0 };
		case 'open':
			return { kind, ...asked, model: '' };
		case 'predict':
			return { kind, ...asked };
	}
}

function withoutDeadVideo(step: LessonStep): LessonStep {
	if (!step.video || isWeb(step.video.url)) return step;
	const { video: _, ...rest } = step;
	return rest;
}
