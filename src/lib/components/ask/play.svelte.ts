import {
	judgeOrder,
	judgePrediction,
	judgeWhere,
	judgeYear,
	roundOf,
	type AskOptions,
	type AskRecord,
	type Question
} from '$lib/domain/ask';
import type { MapTarget } from '$lib/map/types';
import { mapAddress } from './map-address';

/** A round that is being played: nothing of it is kept or sent. */
export class Play {
	record = $state.raw<AskRecord | null>(null);
	options = $state.raw<AskOptions | null>(null);
	index = $state(0);
	/** The answer is shown. */
	shown = $state(false);
	/** For each question answered, whether it was right. */
	results = $state.raw<boolean[]>([]);
	/** States, one place, or one year as text, as they were picked. */
	picks = $state.raw<string[]>([]);
	/** Keys of events, as the class has put them. */
	order = $state.raw<string[]>([]);
	/** What the pointer or the keyboard is at, in the list of states. */
	pointed = $state<string | null>(null);

	round = $derived(this.record && this.options ? roundOf(this.record, this.options) : []);
	/** The question that is open; null before the round and after its last one. */
	question = $derived<Question | null>(this.round[this.index] ?? null);
	isOver = $derived(this.round.length > 0 && this.index >= this.round.length);
	right = $derived(this.results.filter(Boolean).length);
	/** What the map shows. */
	address = $derived(mapAddress(this.question, this.shown, this.record));
	/** The year on the map is what is asked. */
	isSecret = $derived(this.question?.game === 'year' && !this.shown);

	/** Starts the round of these options from its first question. */
	begin(record: AskRecord, options: AskOptions): void {
		this.record = record;
		this.options = options;
		this.again();
	}

	/** The same questions from the first. */
	again(): void {
		this.results = [];
		this.#open(0);
	}

	/** On to the next question, or to the end of the round. */
	next(): void {
		if (this.shown) this.#open(this.index + 1);
	}

	/** Picks a state or takes it back; of places and years only one is picked. */
	pick(id: string): void {
		if (this.shown) return;
		if (this.question?.game !== 'predict') this.picks = [id];
		else if (this.picks.includes(id)) this.picks = this.picks.filter((each) => each !== id);
		else this.picks = [...this.picks, id];
	}

	/** A thing of the map was clicked. */
	open = ({ kind, id }: MapTarget): void => {
		const isAsked = this.question?.game === 'predict' && kind === 'state';
		const isChoice = this.question?.game === 'where' && this.question.choices.includes(id);
		if (isAsked || isChoice) this.pick(id);
	};

	/** Something is there to be judged. */
	get ready(): boolean {
		return this.question?.game === 'order' || this.picks.length > 0;
	}

	reveal(): void {
		if (!this.question || this.shown || !this.ready) return;
		this.shown = true;
		this.results = [...this.results, this.isRight(this.question)];
	}

	isRight(question: Question): boolean {
		if (question.game === 'predict') return judgePrediction(question, this.picks).right;
		if (question.game === 'order') return judgeOrder(question, this.order).right;
		const [choice = null] = this.picks;
		if (question.game === 'where') return judgeWhere(question, choice).right;
		return judgeYear(question, choice === null ? null : Number(choice)).right;
	}

	#open(index: number): void {
		this.index = index;
		this.shown = false;
		this.picks = [];
		this.pointed = null;
		const { question } = this;
		this.order = question?.game === 'order' ? question.events.map(({ key }) => key) : [];
	}
}

/** The one of the page: its map reads it too. */
export const play = new Play();
