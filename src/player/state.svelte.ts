import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { DeckStep } from '$lib/lesson/deck/deck';
import { Progress } from '$lib/lesson/deck/progress';
import type { GivenAnswer } from '$lib/lesson/question/types';
import type { LessonStep } from '$lib/lesson/types';

/** How far a lesson in one file is, and whether its notes are shown. What its question asks of it is reactive. */
export class FileProgress extends Progress {
	readonly steps: readonly LessonStep[];
	at = $state(0);
	black = false;
	notes = false;
	readonly revealed = new SvelteSet<number>();
	readonly answers = new SvelteMap<number, GivenAnswer>();
	/** The class answered something. */
	onanswer: () => void = () => undefined;
	readonly #deck: readonly DeckStep[];

	constructor(deck: readonly DeckStep[], at: number) {
		super();
		this.#deck = deck;
		this.steps = deck.map(({ step }) => step);
		this.go(at);
	}

	/** The step with all that is said of it; null at the end. */
	get said(): DeckStep | null {
		return this.#deck[this.at] ?? null;
	}

	override give(answer: GivenAnswer | null): void {
		super.give(answer);
		this.onanswer();
	}
}

/** The step that an address names, counted from 0: `#step=3` is 2. */
export function stepOfHash(hash: string): number {
	const named = /^#step=(\d{1,3})$/.exec(hash);
	return named ? Number(named[1]) - 1 : 0;
}
