/** What is done to a lesson's steps; each returns a lesson of its own. */
import { newStep } from './make';
import type { Lesson, LessonStep } from './types';

const withSteps = (lesson: Lesson, steps: LessonStep[]): Lesson => ({ ...lesson, steps });

export function changeStep(lesson: Lesson, index: number, changed: LessonStep): Lesson {
	return withSteps(lesson, lesson.steps.with(index, changed));
}

export function insertStep(lesson: Lesson, index: number, step: LessonStep): Lesson {
	return withSteps(lesson, lesson.steps.toSpliced(index, 0, step));
}

/** A lesson has always a step: the last one makes way for an empty one. */
export function removeStep(lesson: Lesson, index: number): Lesson {
	const steps = lesson.steps.toSpliced(index, 1);
	return withSteps(lesson, steps.length > 0 ? steps : [newStep('/')]);
}

export function moveStep(lesson: Lesson, from: number, to: number): Lesson {
	const step = lesson.steps[from];
	if (!step || to < 0 || to >= lesson.steps.length) return lesson;
	return withSteps(lesson, lesson.steps.toSpliced(from, 1).toSpliced(to, 0, step));
}

/** A step with a field that it may lack, or without it. */
export function withField<K extends 'question' | 'picture' | 'video' | 'ownSources'>(
	step: LessonStep,
	field: K,
	value: LessonStep[K] | undefined
): LessonStep {
	const { [field]: _, ...rest } = step;
	return (value === undefined ? rest : { ...rest, [field]: value }) as LessonStep;
}
