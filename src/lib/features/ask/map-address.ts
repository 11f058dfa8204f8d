import { boxOfAnswer } from '$lib/lesson/question/where';
import { yearBefore, type AskRecord, type Question } from '$lib/domain/ask';

const at = (path: string, ...query: string[]) => ({ path, query: `?${query.join('&')}` });

/**
 * The view that the map shows with a question: nothing of the answer before it is shown.
 * @param given what was picked, with the answer; null as long as that is not shown
 */
export function questionMapAddress(
	question: Question | null,
	given: readonly string[] | null,
	record: AskRecord | null
): { path: string; query: string } {
	const shown = given !== null;
	switch (question?.game) {
		case 'predict': {
			const { ask, year } = question;
			if (shown) return at(`/year/${year}/`, 'layers=status');
			return ask === 'changed' ? at(`/year/${year - 1}/`, 'layers=status') : at(`/year/${year}/`, 'layers=');
		}
		case 'order': {
			const last = question.events.find(({ key }) => key === question.answer.at(-1));
			const year = shown && last ? last.date.slice(0, 4) : yearBefore(question);
			return year === null ? at('/', 'layers=') : at(`/year/${year}/`, 'layers=status');
		}
		case 'where': {
			const { document, date, answer } = question;
			const year = date.slice(0, 4);
			const positionOf = (place = '') => record?.atlas.places.find(({ id }) => id === place)?.position;
			const place = positionOf(answer);
			if (!given || !place) return at(`/year/${year}/`, 'layers=');
			const box = boxOfAnswer(place, positionOf(given[0]) ?? null);
			return at(
				`/document/${document}/`,
				`year=${year}`,
				'layers=',
				`at=${box.map((degrees) => degrees.toFixed(2)).join()}`
			);
		}
		case 'year':
			return at(`/year/${question.answer}/`, `layers=${question.layers.join()}`);
		default:
			return at('/', 'layers=');
	}
}
