/** What a step of a lesson in one file asks, by the components that ask it in the atlas. */
import { mount, unmount } from 'svelte';
import { h } from './dom';
import type { FileProgress } from './state.svelte';
import { wholeBlocks, type Deck } from '$lib/lesson/deck/deck';
import { answerTo } from '$lib/lesson/question/grade';
import AnswerPins from '$lib/parts/question/AnswerPins.svelte';
import Question from '$lib/parts/question/Question.svelte';
import { HOME, type Viewport } from '$lib/scene/viewport/viewport';

/** The question beside the map: one at a time, put into each card anew. */
export class AskedQuestion {
	#mounted: Record<string, unknown> | null = null;

	/** What the step asks now; null for one that asks nothing. */
	show({ lesson, home }: Deck, progress: FileProgress): HTMLElement | null {
		if (this.#mounted) void unmount(this.#mounted);
		this.#mounted = null;
		const question = progress.step?.question;
		if (!question) return null;
		const target = h('div', {});
		const { language } = lesson;
		const blocksOf = (text: string) => wholeBlocks(text, home);
		this.#mounted = mount(Question, { target, props: { question, progress, language, blocksOf } });
		return target;
	}
}

/** Where the class points, and where the place is, over the map. */
export class Pins {
	readonly element = h('div', { class: 'pins' });
	readonly #pins: Parameters<typeof AnswerPins>[1] = $state({
		viewport: HOME,
		question: null,
		guess: null,
		shown: false
	});

	constructor() {
		mount(AnswerPins, { target: this.element, props: this.#pins });
	}

	/** The map shows another part. */
	place(viewport: Viewport): void {
		this.#pins.viewport = viewport;
	}

	/** Shows what was answered at this step. */
	mark({ step, answer, open }: FileProgress): void {
		const question = step?.question?.kind === 'where' ? step.question : null;
		this.#pins.question = question;
		this.#pins.guess = question && answerTo('where', answer);
		this.#pins.shown = question !== null && !open;
	}
}
