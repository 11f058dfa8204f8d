import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { Progress } from '$lib/lesson/deck/progress';
import type { Answer } from '$lib/lesson/question/types';
import type { Lesson, LessonStep } from '$lib/lesson/types';

/** What both windows of a presentation share. */
export interface Presented {
	/** Counted from 0; as many as there are steps is the card at the end. */
	at: number;
	/** Steps whose answer was shown. */
	revealed: number[];
	/** What the class answered, by step. */
	answers: [step: number, answer: Answer][];
	black: boolean;
	/** How often the drawing was wiped. */
	wiped: number;
}

/** What the pointer does on the map: moves it, draws, or shows where to look. */
export type Tool = 'hand' | 'pen' | 'laser';

/** A lesson that is being presented, and what lies over its map: reactive, and followed by another window. */
export class Presenter extends Progress {
	readonly lesson: Lesson;
	readonly steps: readonly LessonStep[];
	at = $state(0);
	black = $state(false);
	tool = $state<Tool>('hand');
	/** Grows when what was drawn is to go. */
	wiped = $state(0);
	readonly revealed = new SvelteSet<number>();
	readonly answers = new SvelteMap<number, Answer>();

	constructor(lesson: Lesson) {
		super();
		this.lesson = lesson;
		this.steps = lesson.steps;
	}

	/** To a step, counted from 0; what was drawn on the step before is gone, the pen stays in the hand. */
	override go(at: number): void {
		const before = this.at;
		super.go(at);
		if (this.at !== before) this.wiped += 1;
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
		this.answers.clear();
		this.tool = 'hand';
	}

	get presented(): Presented {
		return {
			at: this.at,
			revealed: [...this.revealed],
			answers: [...this.answers],
			black: this.black,
			wiped: this.wiped
		};
	}

	/** Takes over what another window shows. */
	follow({ at, revealed, answers, black, wiped }: Presented): void {
		this.go(at);
		this.revealed.clear();
		for (const step of revealed) this.revealed.add(step);
		this.answers.clear();
		for (const [step, answer] of answers) this.answers.set(step, answer);
		this.black = black;
		this.wiped = wiped;
	}
}
