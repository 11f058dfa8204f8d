import { yearBefore, type AskRecord, type Question } from '$lib/domain/ask';

/** How far about a place the map looks, in degrees. */
const AROUND = [11, 7] as const;

const at = (path: string, ...query: string[]) => ({ path, query: `?${query.join('&')}` });

/** The view that the map shows with a question: nothing of the answer before it is shown. */
export function questionMapAddress(
	question: Question | null,
	shown: boolean,
	record: AskRecord | null
): { path: string; query: string } {
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
			const place = record?.atlas.places.find(({ id }) => id === answer);
			if (!shown || !place) return at(`/year/${year}/`, 'layers=');
			const [lon, lat] = place.position;
			const box = [lon - AROUND[0], lat - AROUND[1], lon + AROUND[0], lat + AROUND[1]];
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
