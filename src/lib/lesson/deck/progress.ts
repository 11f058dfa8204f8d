import type { Action } from './keys';
import { answerTo } from '../question/grade';
import type { GivenAnswer, QuestionKind } from '../question/types';
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
	/** What the class answered, by step. */
	abstract readonly answers: Map<number, GivenAnswer>;

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

	/** What kind of question the step asks; null for none. */
	get kind(): QuestionKind | null {
		return this.step?.question?.kind ?? null;
	}

	/** What the class answers here, if anything. */
	get answer(): GivenAnswer | undefined {
		return this.answers.get(this.at);
	}

	/** The choice that is marked at this step. */
	get guessed(): number | null {
		return answerTo('choice', this.answer);
	}

	/** The states that are marked at this step. */
	get picks(): readonly string[] {
		return answerTo('predict', this.answer) ?? [];
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

	/** Takes what the class answers, while it may; null takes it back. */
	give(answer: GivenAnswer | null): void {
		if (!this.open) return;
		if (answer === null) this.answers.delete(this.at);
		else this.answers.set(this.at, answer);
	}

	/** Marks a choice; the same again takes the mark away. */
	guess(choice: number): void {
		if (choice < this.choices) this.give(this.guessed === choice ? null : choice);
	}

	/** Marks a state where members are to be predicted; the same again takes the mark away. */
	pick(iso3: string): void {
		if (this.kind !== 'predict') return;
		const { picks } = this;
		this.give(picks.includes(iso3) ? picks.filter((each) => each !== iso3) : [...picks, iso3]);
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
