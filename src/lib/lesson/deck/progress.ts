import type { Action } from './keys';
import type { LessonStep } from '../types';

/** How a state is marked on the map of a prediction: by the class, then by what was right. */
export type StateMark = 'picked' | 'hit' | 'missed' | 'wrong';

/**
 * At which step of a lesson one is, what was revealed, guessed and marked: the same in a page and in one file. Knows
 * nothing of windows, keys and pixels. Its fields are abstract, so that a page can make them reactive.
 */
export abstract class Progress {
	abstract readonly steps: readonly LessonStep[];
	/** Counted from 0; as many as there are steps is the end. */
	abstract at: number;
	abstract black: boolean;
	/** Steps whose answer was shown. */
	abstract readonly revealed: Set<number>;
	/** What the class guessed, by step. */
	abstract readonly guesses: Map<number, number>;
	/** The states that the class marked, by step. */
	protected abstract readonly marked: Map<number, readonly string[]>;

	get count(): number {
		return this.steps.length;
	}

	/** Null at the end. */
	get step(): LessonStep | null {
		return this.steps[this.at] ?? null;
	}

	get following(): LessonStep | null {
		return this.steps[this.at + 1] ?? null;
	}

	get atEnd(): boolean {
		return this.at >= this.count;
	}

	/** The step asks something whose answer is still to come. */
	get open(): boolean {
		return this.step?.question !== undefined && !this.revealed.has(this.at);
	}

	/** How many answers wait for a guess. */
	get choices(): number {
		const question = this.step?.question;
		return this.open && question?.kind === 'choice' ? question.choices.length : 0;
	}

	/** Members are to be predicted. */
	get predicts(): boolean {
		return this.step?.question?.kind === 'predict';
	}

	/** The states that are marked at this step. */
	get picks(): readonly string[] {
		return this.marked.get(this.at) ?? [];
	}

	/** The answer first, then the next step. */
	next(): void {
		if (this.open) this.revealed.add(this.at);
		else this.go(this.at + 1);
	}

	/** To the step before; an answer that was shown stays. */
	back(): void {
		this.go(this.at - 1);
	}

	/** To a step, counted from 0. */
	go(at: number): void {
		this.at = Math.max(0, Math.min(this.count, Math.trunc(at) || 0));
	}

	/** Marks what the class answers; the same answer again takes the mark away. */
	guess(choice: number): void {
		if (choice >= this.choices) return;
		if (this.guesses.get(this.at) === choice) this.guesses.delete(this.at);
		else this.guesses.set(this.at, choice);
	}

	/** Marks a state where members are to be predicted; the same again takes the mark away. */
	pick(iso3: string): void {
		if (!this.open || !this.predicts) return;
		const { picks } = this;
		this.marked.set(this.at, picks.includes(iso3) ? picks.filter((each) => each !== iso3) : [...picks, iso3]);
	}

	toggleBlack(): void {
		this.black = !this.black;
	}

	/** Does what a key or a button asks for. @returns false for what is not of the lesson itself, such as the full screen */
	act(action: Action): boolean {
		if (typeof action === 'object') this.guess(action.guess);
		else if (action === 'next') this.next();
		else if (action === 'back') this.back();
		else if (action === 'first') this.go(0);
		else if (action === 'last') this.go(this.count);
		else if (action === 'black') this.toggleBlack();
		else return false;
		return true;
	}
}
