import { Marking } from './marking.svelte';
import type { Presenter } from './presenter.svelte';
import { Resting } from './resting.svelte';

/** What the presentation of a lesson says to what stands around it: what it takes of the screen, whether a hand is at work. */
export class LessonLayout {
	readonly hand = new Resting();
	readonly marking: Marking;
	/** It can be presented; before, and without scripts, it is a text below its map. */
	alive = $state(false);
	/** The page is the speaker's window. */
	speaking = $state(false);
	/** How high what stands below the map is, CSS pixels; null before it is measured. */
	foot = $state<number | null>(null);
	/** Size of the window and of what the map leaves to others, in a word: another word when that changes. */
	room = $state('');

	/** Call while a component starts. @param presenter of the lesson, once it is there; reactive */
	constructor(presenter: () => Presenter | null) {
		this.marking = new Marking(presenter);
	}

	/** Takes note of the size of what stands below the map. */
	measureFoot = (element: HTMLElement): (() => void) => {
		const observer = new ResizeObserver(() => {
			this.foot = element.offsetHeight;
			this.room = [innerWidth, innerHeight, element.offsetHeight].join();
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
