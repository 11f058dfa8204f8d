/** At which step a lesson is, and what of it was answered. Knows nothing of the page. */
import type { DeckStep } from '$lib/lesson/deck/deck';

/** How a state is marked on the map. */
export type StateMark = 'picked' | 'hit' | 'missed' | 'wrong';

export class Progress {
	/** Counted from 0; as many as there are steps is the end. */
	at = 0;
	black = false;
	/** The notes are shown. */
	notes = false;
	readonly revealed = new Set<number>();
	readonly guesses = new Map<number, number>();
	/** The states that are marked, by step. */
	readonly #picks = new Map<number, readonly string[]>();
	#steps: readonly DeckStep[];

	constructor(steps: readonly DeckStep[], at: number) {
		this.#steps = steps;
		this.go(at);
	}

	get count(): number {
		return this.#steps.length;
	}

	/** Null at the end. */
	get step(): DeckStep | null {
		return this.#steps[this.at] ?? null;
	}

	/** The step asks something whose answer is still to come. */
	get open(): boolean {
		return this.step?.step.question !== undefined && !this.revealed.has(this.at);
	}

	/** How many answers wait for a guess. */
	get choices(): number {
		const question = this.step?.step.question;
		return this.open && question?.kind === 'choice' ? question.choices.length : 0;
	}

	/** The answer first, then the next step. */
	next(): void {
		if (this.open) this.revealed.add(this.at);
		else this.go(this.at + 1);
	}

	go(at: number): void {
		this.at = Math.max(0, Math.min(this.count, Math.trunc(at) || 0));
	}

	/** The states that are marked at this step. */
	get picks(): readonly string[] {
		return this.#picks.get(this.at) ?? [];
	}

	/** Members are to be predicted. */
	get predicts(): boolean {
		return this.step?.step.question?.kind === 'predict';
	}

	/** Marks a state where members are to be predicted; the same again takes the mark away. */
	pick(iso3: string): void {
		if (!this.open || !this.predicts) return;
		const { picks } = this;
		this.#picks.set(this.at, picks.includes(iso3) ? picks.filter((each) => each !== iso3) : [...picks, iso3]);
	}

	/** Marks what the class answers; the same again takes the mark away. */
	guess(choice: number): void {
		if (choice >= this.choices) return;
		if (this.guesses.get(this.at) === choice) this.guesses.delete(this.at);
		else this.guesses.set(this.at, choice);
	}
}

/** The step that an address names, counted from 0: `#step=3` is 2. */
export function stepOfHash(hash: string): number {
	const named = /^#step=(\d{1,3})$/.exec(hash);
	return named ? Number(named[1]) - 1 : 0;
}
