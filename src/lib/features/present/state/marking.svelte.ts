/** What the map of a lesson needs of a prediction that is presented: it stands beside the presentation, not in it. */
import type { Component } from 'svelte';
import type { OverProps } from '$lib/parts/context/stage';
import type { Presenter } from './presenter.svelte';
import type { MapTarget } from '$lib/scene/state/types';

type Parts = typeof import('../predict/predict');

class Marking {
	/** The lesson that is on the screen. */
	presenter = $state.raw<Presenter | null>(null);
	/** What the pointer or the keyboard is at, in the list of states. */
	pointed = $state<string | null>(null);
	/** Loaded for the first step that asks for a prediction. */
	parts = $state.raw<Parts | null>(null);

	get isOn(): boolean {
		return this.presenter?.step?.question?.kind === 'predict';
	}

	/** What is drawn over the map. */
	get over(): Component<OverProps> | undefined {
		return this.isOn ? this.parts?.LessonMarks : undefined;
	}

	/** Loads what marks states, if the step asks for it; without a network the question is asked as words. */
	load(): void {
		if (this.parts || !this.isOn) return;
		import('../predict/predict').then((parts) => (this.parts = parts), Boolean);
	}

	/** A thing of the map was clicked. */
	open = ({ kind, id }: MapTarget): void => {
		if (kind === 'state') this.presenter?.pick(id);
	};
}

/** The one of the page. */
export const marking = new Marking();
