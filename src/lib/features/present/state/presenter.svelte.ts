import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { Drawings } from './drawings.svelte';
import { Progress } from '$lib/lesson/deck/progress';
import type { GivenAnswer } from '$lib/lesson/question/types';
import type { Lesson, LessonStep } from '$lib/lesson/types';

/** What both windows of a presentation share. */
export interface Presented {
	/** Counted from 0; as many as there are steps is the card at the end. */
	at: number;
	/** Steps whose answer was shown. */
	revealed: number[];
	/** What the class answered, by step. */
	answers: [step: number, answer: GivenAnswer][];
	black: boolean;
	/** How often the drawing was wiped. */
	wiped: number;
}

/** What the pointer does on the map: moves it, draws, wipes strokes away, or shows where to look. */
export type Tool = 'hand' | 'pen' | 'eraser' | 'laser';

/** A lesson that is being presented, and what lies over its map: reactive, and followed by another window. */
export class Presenter extends Progress {
	readonly lesson: Lesson;
	readonly steps: readonly LessonStep[];
	at = $state(0);
	black = $state(false);
	tool = $state<Tool>('hand');
	/** Grows when what was drawn on a step is to go. */
	wiped = $state(0);
	/** Of this window: the others have maps of other sizes. */
	readonly drawings = new Drawings();
	readonly revealed = new SvelteSet<number>();
	readonly answers = new SvelteMap<number, GivenAnswer>();

	constructor(lesson: Lesson) {
		super();
		this.lesson = lesson;
		this.steps = lesson.steps;
	}

	/** Takes a tool; the same tool again lays it down. */
	take(tool: Tool): void {
		this.tool = this.tool === tool ? 'hand' : tool;
	}

	/** Wipes what was drawn on this step. */
	wipe(): void {
		this.wiped += 1;
		this.drawings.wipe(this.at);
	}

	/** From the first step, as if nothing had been answered yet. */
	restart(): void {
		this.go(0);
		this.revealed.clear();
		this.answers.clear();
		this.drawings.clear();
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
		if (wiped !== this.wiped) this.drawings.wipe(this.at);
		this.wiped = wiped;
	}
}
