import { eventText, placeNameOf, stateNameOf } from './ask-words';
import { saidOf } from './language/joined';
import {
	judgeOrder,
	judgePrediction,
	judgeYear,
	type GameAnswer,
	type AskRecord,
	type Question,
	type YearQuestion
} from '$lib/domain/ask';
import * as m from '$lib/paraglide/messages';
import { dateName, listed } from './words';

/** How the answer was, in one or two sentences: it is shown and read out. */
export function resultText(question: Question, given: GameAnswer, record: Pick<AskRecord, 'atlas'>): string {
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

/** How the first answer was, without telling the right one. */
export function againText(question: Question, first: GameAnswer, record: Pick<AskRecord, 'atlas'>): string {
	const [choice = ''] = first.picks;
	switch (question.game) {
		case 'predict': {
			const { hits, wrong } = judgePrediction(question, first.picks);
			return m.ask_try_predict({ hits: hits.length, count: question.answer.length, wrong: wrong.length });
		}
		case 'order': {
			const { places } = judgeOrder(question, first.order);
			return m.ask_try_order({ hits: places.filter(Boolean).length, count: places.length });
		}
		case 'where':
			return m.ask_try_where({ choice: placeNameOf(record, choice) });
		case 'year':
			return Number(choice) < question.answer ? m.ask_try_early({ choice }) : m.ask_try_late({ choice });
	}
}

/** What a class answered, or was to answer: one line, or one for each event of an order. */
export function answeredLines(
	question: Question,
	{ picks, order }: GameAnswer,
	record: AskRecord,
	dated = false
): string[] {
	const [choice = ''] = picks;
	switch (question.game) {
		case 'predict':
			return [listed(picks.map((iso3) => stateNameOf(record, iso3)))];
		case 'order':
			return order.flatMap((key) => {
				const event = question.events.find((each) => each.key === key);
				if (!event) return [];
				const text = eventText(event, record);
				return dated ? saidOf(dateName(event.date), text) : text;
			});
		case 'where':
			return [placeNameOf(record, choice)];
		case 'year':
			return [choice];
	}
}

/** The right answer, as a class would have answered. */
export function rightAnswer(question: Question): GameAnswer {
	switch (question.game) {
		case 'predict':
			return { picks: question.answer, order: [] };
		case 'order':
			return { picks: [], order: question.answer };
		case 'where':
			return { picks: [question.answer], order: [] };
		case 'year':
			return { picks: [String(question.answer)], order: [] };
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
