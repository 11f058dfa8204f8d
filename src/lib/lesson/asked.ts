/** What the map shows while a class predicts the members of a year or looks for a place: nothing that gives the answer away. */
import type { View } from '../view/codec';
import type { LessonQuestion } from './question/types';
import { STATUSES } from '../domain/types/state-types';
import { statusName } from '../text/words';

/** Whether the map of a step would tell the answer: by statuses, or by the names of towns. */
export const isOnMap = (question: LessonQuestion | undefined): boolean =>
	question?.kind === 'predict' || question?.kind === 'where';

/** The address of a view in its parts, without base. */
export interface Address {
	path: string;
	query: string;
}

/**
 * The same year and the same part of the map, without anything that could tell: no statuses, no disputes (their lines
 * run around the members), no documents and signs, no thing that is marked, no other year.
 */
export const askedView = (view: View): View => ({
	...view,
	thing: null,
	layers: [],
	claim: null,
	compare: null,
	show: 'difference'
});

/** The same for an address, also one whose year the atlas does not have. */
export function askedAddress({ path, query }: Address): Address {
	const from = new URLSearchParams(query);
	const asked = new URLSearchParams({ layers: '' });
	for (const name of ['map', 'projection', 'at']) {
		const value = from.get(name);
		if (value !== null) asked.set(name, value);
	}
	const [head, tail] = path.split('/').filter(Boolean);
	const year = head === 'year' && tail ? tail : from.get('year');
	return { path: year ? `/year/${year}/` : '/', query: `?${asked.toString()}` };
}

/** The answer in the words that a map could tell it with; none where it is no word or number. */
const answerWord = (question: LessonQuestion): string | undefined => {
	if (question.kind === 'choice') return question.choices[question.answer];
	return question.kind === 'number' || question.kind === 'year' ? String(question.answer) : undefined;
};

/** Whether one text stands in another as whole words. */
const holdsWhole = (words: string, part: string): boolean =>
	` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);

/** Whether words beside a map tell the answer: they hold it, or the name of a status that is one of those to choose from. */
export function tellsAnswer(question: LessonQuestion | undefined, words: string): boolean {
	if (!question) return false;
	const answer = answerWord(question);
	if (answer && holdsWhole(words, answer)) return true;
	return (
		question.kind === 'choice' &&
		STATUSES.map((status) => statusName(status)).some(
			(name) => words.includes(name) && question.choices.some((choice) => choice.includes(name))
		)
	);
}
