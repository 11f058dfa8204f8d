import { Marking } from './marking.svelte';
import { placeCaption } from './placement.svelte';
import type { Presenter } from './presenter.svelte';
import { Resting } from './resting.svelte';

/** What the presentation of a lesson says to what stands around it: where its words are, whether a hand is at work. */
export class LessonLayout {
	/** Where the caption stands. */
	readonly corner = placeCaption();
	readonly hand = new Resting();
	readonly marking: Marking;
	/** It can be presented; before, and without scripts, it is a text below its map. */
	alive = $state(false);
	/** The page is the speaker's window. */
	speaking = $state(false);

	/** Call while a component starts. @param presenter of the lesson, once it is there; reactive */
	constructor(presenter: () => Presenter | null) {
		this.marking = new Marking(presenter);
	}
}
