import { placeNameOf } from './ask-words';
import {
	judgeOrder,
	judgePrediction,
	judgeYear,
	type AskRecord,
	type Question,
	type YearQuestion
} from '$lib/domain/ask';
import * as m from '$lib/paraglide/messages';
import { dateName, listed } from './words';

/** How the answer was, in one or two sentences: it is shown and read out. */
export function resultText(
	question: Question,
	given: { picks: string[]; order: string[] },
	record: AskRecord
): string {
	const [choice = ''] = given.picks;
	switch (question.game) {
		case 'predict': {
			const { right, hits, missed, wrong } = judgePrediction(question, given.picks);
			const count = question.answer.length;
			if (right) return m.ask_predict_right({ count });
			return m.ask_predict_result({ hits: hits.length, count, missed: missed.length, wrong: wrong.length });
		}
		case 'order': {
			const { right, places } = judgeOrder(question, given.order);
			const count = places.length;
			return right ? m.ask_order_right() : m.ask_order_result({ hits: places.filter(Boolean).length, count });
		}
		case 'where': {
			const place = placeNameOf(record, question.answer);
			const date = dateName(question.date);
			return choice === question.answer
				? m.ask_where_right({ place, date })
				: m.ask_where_wrong({ choice: placeNameOf(record, choice), place, date });
		}
		case 'year':
			return yearText(question, Number(choice));
	}
}

/** "2 years early: the map shows 2004." Years that look the same are named, or the distance would not seem to be right. */
function yearText(question: YearQuestion, choice: number): string {
	const { answer: year, same } = question;
	const { off } = judgeYear(question, choice);
	if (choice === year) return m.ask_year_right({ year });
	if (!off) return m.ask_year_alike({ choice, year });
	const count = Math.abs(off);
	const distance = off < 0 ? m.ask_year_early({ count }) : m.ask_year_late({ count });
	const others = same.filter((other) => other !== year).map(String);
	return others.length === 0
		? m.ask_year_off({ distance, year })
		: m.ask_year_off_alike({ distance, year, others: listed(others) });
}
