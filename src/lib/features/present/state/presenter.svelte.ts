import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Lesson, LessonStep } from '$lib/lesson/types';

/** What both windows of a presentation share. */
export interface Presented {
	/** Counted from 0; as many as there are steps is the card at the end. */
	at: number;
	/** Steps whose answer was shown. */
	revealed: number[];
	/** The answers that pupils guessed, by step. */
	guesses: [step: number, choice: number][];
	/** The states that pupils marked, by step. */
	picks: [step: number, states: string[]][];
	black: boolean;
	/** How often the drawing was wiped. */
	wiped: number;
}

/** What the pointer does on the map: moves it, draws, or shows where to look. */
export type Tool = 'hand' | 'pen' | 'laser';

/**
 * A lesson that is being presented: at which step, what was revealed, what lies over it. Knows nothing of windows,
 * keys and pixels.
 */
export class Presenter {
	readonly lesson: Lesson;
	at = $state(0);
	black = $state(false);
	tool = $state<Tool>('hand');
	/** Grows when what was drawn is to go. */
	wiped = $state(0);
	readonly revealed = new SvelteSet<number>();
	readonly guesses = new SvelteMap<number, number>();
	readonly #picks = new SvelteMap<number, readonly string[]>();

	constructor(lesson: Lesson) {
		this.lesson = lesson;
	}

	get count(): number {
		return this.lesson.steps.length;
	}

	/** Null on the card at the end. */
	get step(): LessonStep | null {
		return this.lesson.steps[this.at] ?? null;
	}

	get following(): LessonStep | null {
		return this.lesson.steps[this.at + 1] ?? null;
	}

	get atEnd(): boolean {
		return this.at >= this.count;
	}

	/** The step asks something whose answer is still to come. */
	get open(): boolean {
		return this.step?.question !== undefined && !this.revealed.has(this.at);
	}

	/** The answer first, then the next step. */
	next(): void {
		if (this.open) this.reveal();
		else this.go(this.at + 1);
	}

	/** To the step before; an answer that was shown stays. */
	back(): void {
		this.go(this.at - 1);
	}

	/** To a step, counted from 0; what was drawn on the step before is gone, the pen stays in the hand. */
	go(at: number): void {
		const target = Math.max(0, Math.min(this.count, at));
		if (target === this.at) return;
		this.at = target;
		this.wiped += 1;
	}

	reveal(): void {
		this.revealed.add(this.at);
	}

	/** Marks what the class answers; the same answer again takes the mark away. */
	guess(choice: number): void {
		const question = this.step?.question;
		if (!this.open || question?.kind !== 'choice' || !question.choices[choice]) return;
		if (this.guesses.get(this.at) === choice) this.guesses.delete(this.at);
		else this.guesses.set(this.at, choice);
	}

	/** The states that are marked at this step. */
	get picks(): readonly string[] {
		return this.#picks.get(this.at) ?? [];
	}

	/** Marks a state where members are to be predicted; the same again takes the mark away. */
	pick(iso3: string): void {
		if (!this.open || this.step?.question?.kind !== 'predict') return;
		const { picks } = this;
		this.#picks.set(this.at, picks.includes(iso3) ? picks.filter((each) => each !== iso3) : [...picks, iso3]);
	}

	toggleBlack(): void {
		this.black = !this.black;
	}

	/** Takes a tool; the same tool again lays it down. */
	take(tool: Tool): void {
		this.tool = this.tool === tool ? 'hand' : tool;
	}

	wipe(): void {
		this.wiped += 1;
	}

	/** From the first step, as if nothing had been answered yet. */
	restart(): void {
		this.go(0);
		this.revealed.clear();
		this.guesses.clear();
		this.#picks.clear();
		this.tool = 'hand';
	}

	get presented(): Presented {
		return {
			at: this.at,
			revealed: [...this.revealed],
			guesses: [...this.guesses],
			picks: [...this.#picks].map(([step, states]) => [step, [...states]]),
			black: this.black,
			wiped: this.wiped
		};
	}

	/** Takes over what another window shows. */
	follow({ at, revealed, guesses, picks, black, wiped }: Presented): void {
		this.go(at);
		this.revealed.clear();
		for (const step of revealed) this.revealed.add(step);
		this.guesses.clear();
		for (const [step, choice] of guesses) this.guesses.set(step, choice);
		this.#picks.clear();
		for (const [step, states] of picks) this.#picks.set(step, states);
		this.black = black;
		this.wiped = wiped;
	}
}
