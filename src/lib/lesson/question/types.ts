/** What a step of a lesson may ask: one type a kind, and what a class may answer to each. */
import type { Position } from '../../domain/types/values';

/** What every question has. */
interface QuestionWords {
	prompt: string;
	/** Shown with the answer, written like the `text` of a step; may be empty. */
	explanation: string;
}

/** One of several answers is right; pupils choose before it is shown. */
export interface ChoiceQuestion extends QuestionWords {
	kind: 'choice';
	/** Two to six. */
	choices: string[];
	/** Which of them is right, counted from 0. */
	answer: number;
	/** What each choice tells whoever chooses it, in the order of the choices; empty where it tells nothing. */
	told?: string[] | undefined;
}

/**
 * Pupils mark the members of the step's year. The map hides what tells who they are until the answer is asked for: see
 * `asked.ts`.
 */
export interface LessonPredictQuestion extends QuestionWords {
	kind: 'predict';
}

/** Things to be put in order; shown in another one. */
export interface LessonOrderQuestion extends QuestionWords {
	kind: 'order';
	/** Three to six, in the right order. */
	items: string[];
	/** What is told of each with the answer, such as its date, in the order of the items. */
	told?: string[] | undefined;
}

/** A place to be found on the map. */
export interface LessonWhereQuestion extends QuestionWords {
	kind: 'where';
	/** What the place is called, told with the answer. */
	place: string;
	/** Longitude and latitude in degrees. */
	position: Position;
	/** How far from it is still right, kilometres. */
	within: number;
}

/** A year to be named. */
export interface LessonYearQuestion extends QuestionWords {
	kind: 'year';
	answer: number;
	/** How many years earlier or later are still right. */
	within: number;
}

/** A number to be estimated. */
export interface NumberQuestion extends QuestionWords {
	kind: 'number';
	answer: number;
	/** Of what, as it stands behind the number; may be empty. */
	unit: string;
	/** How far below or above is still right. */
	within: number;
}

/** A question to be talked about, with an answer that could be given. */
export interface OpenQuestion extends QuestionWords {
	kind: 'open';
	/** The answer that could be given, written like the `text` of a step; may be empty. */
	model: string;
}

export type LessonQuestion =
	| ChoiceQuestion
	| LessonPredictQuestion
	| LessonOrderQuestion
	| LessonWhereQuestion
	| LessonYearQuestion
	| NumberQuestion
	| OpenQuestion;

export type QuestionKind = LessonQuestion['kind'];

/** In the order in which they are offered. */
export const QUESTION_KINDS = [
	'choice',
	'predict',
	'order',
	'where',
	'year',
	'number',
	'open'
] as const satisfies readonly QuestionKind[];

/** What a class answers, by kind. */
export interface AnswerTo {
	/** Counted from 0. */
	choice: number;
	/** Codes of states, in the order in which they were marked. */
	predict: readonly string[];
	/** Which item of the question stands at each place. */
	order: readonly number[];
	where: Position;
	year: number;
	number: number;
	open: string;
}

export type GivenAnswer = AnswerTo[QuestionKind];
