import { createContext } from 'svelte';
import {
	judge,
	roundOf,
	type GameAnswer,
	type AskOptions,
	type AskRecord,
	type Judged,
	type Question
} from '$lib/domain/ask';
import type { MapTarget } from '$lib/scene/state/types';
import type { YearEntry } from '$lib/view/ask-query';
import { questionMapAddress } from './map-address';

/** How a question was answered. */
export interface Given extends GameAnswer, Judged {
	/** What was tried before, if that was not right. */
	first: GameAnswer | null;
}

const isSameRound = (a: AskOptions, b: AskOptions): boolean =>
	a.game === b.game && a.seed === b.seed && a.level === b.level && a.year === b.year;

const isSame = (a: GameAnswer, b: GameAnswer): boolean =>
	a.order.join() === b.order.join() && [...a.picks].sort().join() === [...b.picks].sort().join();

/** A round that is being played: nothing of it is kept or sent. */
export class Play {
	record = $state.raw<AskRecord | null>(null);
	options = $state.raw<AskOptions | null>(null);
	/** How the year of a map is answered. */
	entry = $state<YearEntry>('four');
	index = $state(0);
	/** The answer is shown. */
	shown = $state(false);
	/** By question: how it was answered; nothing for one that was left out. */
	given = $state.raw<readonly (Given | undefined)[]>([]);
	/** What was answered first and is not right: there is a second try. */
	first = $state.raw<GameAnswer | null>(null);
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
	done = $derived(this.given.filter(Boolean).length);
	right = $derived(this.given.filter((each) => each?.right).length);
	/** With the parts of answers that are right. */
	points = $derived(this.given.reduce((sum, each) => sum + (each?.share ?? 0), 0));
	/** What the map shows. */
	address = $derived(questionMapAddress(this.question, this.shown ? this.picks : null, this.record));
	/** The year on the map is what is asked. */
	isSecret = $derived(this.question?.game === 'year' && !this.shown);

	/**
	 * Opens a question of a round; an answered one with its answer.
	 * @param number from 1; one more than there are is the end, if there is something to look back at
	 */
	open(
		record: AskRecord,
		options: AskOptions,
		{ entry, number }: { entry: YearEntry; number: number }
	): void {
		if (!this.options || !isSameRound(this.options, options)) this.given = [];
		this.record = record;
		this.options = options;
		this.entry = entry;
		const most = this.done > 0 ? this.round.length : this.round.length - 1;
		this.#open(number - 1 <= most ? number - 1 : 0);
	}

	/** Forgets the answers. */
	clear(): void {
		this.given = [];
	}

	/** Picks a state or takes it back; of places and years only one is picked. */
	pick(id: string): void {
		if (this.shown) return;
		if (this.question?.game !== 'predict') this.picks = [id];
		else if (this.picks.includes(id)) this.picks = this.picks.filter((each) => each !== id);
		else this.picks = [...this.picks, id];
	}

	/** A thing of the map was clicked. */
	openThing = ({ kind, id }: MapTarget): void => {
		const isAsked = this.question?.game === 'predict' && kind === 'state';
		const isChoice = this.question?.game === 'where' && this.question.choices.includes(id);
		if (isAsked || isChoice) this.pick(id);
	};

	/** Something is there to be judged. */
	get ready(): boolean {
		return this.question?.game === 'order' || this.picks.length > 0;
	}

	/** Judges what is there: the first time that it is not right there is a second one, then the answer. */
	check(): void {
		const { question, first, picks, order } = this;
		if (!question || this.shown || !this.ready) return;
		if (first || judge(question, { picks, order }).right) this.reveal();
		else this.first = { picks, order };
	}

	/** Shows the answer. */
	reveal(): void {
		const { question, picks, order } = this;
		if (!question || this.shown || !this.ready) return;
		const answered = { picks, order };
		const first = this.first && !isSame(this.first, answered) ? this.first : null;
		const given = [...this.given];
		given[this.index] = { ...answered, first, ...judge(question, answered) };
		this.given = given;
		this.shown = true;
	}

	#open(index: number): void {
		this.index = index;
		const given = this.given[index];
		this.shown = given !== undefined;
		this.first = given?.first ?? null;
		this.picks = [...(given?.picks ?? [])];
		this.pointed = null;
		const { question } = this;
		const shuffled = question?.game === 'order' ? question.events.map(({ key }) => key) : [];
		this.order = given ? [...given.order] : shuffled;
	}
}

/** The round of the page. */
export const [getPlay, setPlay] = createContext<Play>();
