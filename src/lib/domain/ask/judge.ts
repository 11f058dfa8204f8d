import { judgeOrder } from './order';
import { judgePrediction } from './predict';
import type { Question } from './types';
import { judgeWhere } from './where';
import { judgeYear } from './year';

/** What a class answers: states, a place or a year as text, or keys of events in their order. */
export interface GameAnswer {
	picks: readonly string[];
	order: readonly string[];
}

export interface Judged {
	right: boolean;
	/** From 0 to 1: how much of the answer is right. */
	share: number;
}

/** How good an answer is, whatever the game. */
export function judge(question: Question, { picks, order }: GameAnswer): Judged {
	const [choice = null] = picks;
	switch (question.game) {
		case 'predict': {
			const { right, hits, wrong } = judgePrediction(question, picks);
			// Who picks all states knows nothing.
			return { right, share: Math.max(0, hits.length - wrong.length) / question.answer.length };
		}
		case 'order': {
			const { right, places } = judgeOrder(question, order);
			return { right, share: places.filter(Boolean).length / places.length };
		}
		case 'where':
			return whole(judgeWhere(question, choice));
		case 'year':
			return whole(judgeYear(question, choice === null ? null : Number(choice)));
	}
}

const whole = ({ right }: { right: boolean }): Judged => ({ right, share: right ? 1 : 0 });
