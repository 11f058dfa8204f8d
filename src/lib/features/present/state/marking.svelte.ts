import { createContext, type Component } from 'svelte';
import type { MissingParts } from '$lib/parts/map/missing-parts.svelte';
import type { OverProps } from '$lib/parts/map/map-use';
import type { Presenter } from './presenter.svelte';
import { isOnMap } from '$lib/lesson/asked';
import type { MapTarget } from '$lib/scene/state/types';

/** What marks states and places; it needs the code of questions. */
interface Parts {
	LessonMarks: Component<OverProps & { presenter: Presenter }>;
	PredictMarks: Component<{ presenter: Presenter }>;
}

/** What the map and the caption of a lesson share of a prediction that is presented. */
export class Marking {
	/** What the pointer or the keyboard is at, in the list of states. */
	pointed = $state<string | null>(null);
	/** Loaded for the first step whose question is answered on the map. */
	parts = $state.raw<Parts | null>(null);
	#presenter: () => Presenter | null;

	/** @param presenter of the lesson on the screen; reactive */
	constructor(presenter: () => Presenter | null) {
		this.#presenter = presenter;
	}

	/** The step asks for a prediction or a place: what is marked on the map. */
	get isOn(): boolean {
		return isOnMap(this.#presenter()?.step?.question);
	}

	/**
	 * Loads what marks states, if the step asks for it. Until it is there the question is asked as words; if it does not come,
	 * the map says so.
	 */
	load(missing: MissingParts, parts: () => Promise<Parts>): void {
		if (this.parts || !this.isOn) return;
		missing.load('prediction', parts, (loaded) => (this.parts = loaded));
	}

	/** A thing of the map was clicked. */
	open = ({ kind, id }: MapTarget): void => {
		if (kind === 'state') this.#presenter()?.pick(id);
	};
}

/** The prediction of the lesson on the page. */
export const [getMarking, setMarking] = createContext<Marking>();
