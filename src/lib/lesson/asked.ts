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

/** Whether words beside a map tell which of the answers to choose from is right: by the name of a status that is one of them. */
export const tellsAnswer = (question: LessonQuestion | undefined, words: string): boolean =>
	question?.kind === 'choice' &&
	STATUSES.map((status) => statusName(status)).some(
		(name) => words.includes(name) && question.choices.some((choice) => choice.includes(name))
	);
