import type { AtlasCore } from '$lib/domain';
import type { LayerId, ThingKind, View } from '$lib/view/codec';

export type More = Required<Pick<AtlasCore, 'institutions' | 'exercises' | 'claims'>>;

const LAYERS: ReadonlySet<LayerId> = new Set(['institutions', 'exercises', 'concerns']);
const THINGS: ReadonlySet<ThingKind> = new Set(['institution', 'exercise']);

/** True for a view that shows something which the core of the record does not have. */
export function needsMore({ layers, thing }: Pick<View, 'layers' | 'thing'>): boolean {
	return layers.some((layer) => LAYERS.has(layer)) || (thing !== null && THINGS.has(thing.kind));
}

/**
 * The part of the record behind layers that are off at first. It comes with the page of a thing of theirs, or is
 * loaded when one of them is on; then it stays.
 */
export class MoreOfRecord {
	#loaded = $state.raw<More | null>(null);
	/** It could not be loaded, as without a network; the next change of the view tries again. */
	failed = $state(false);
	#ofPage: () => More | null;
	#view: () => Pick<View, 'layers' | 'thing'>;

	/** @param ofPage what the page brought along, or null */
	constructor(ofPage: () => More | null, view: () => Pick<View, 'layers' | 'thing'>) {
		this.#ofPage = ofPage;
		this.#view = view;
	}

	/** Null is "not loaded", never "none". */
	get current(): More | null {
		return this.#ofPage() ?? this.#loaded;
	}

	/** Call in an effect: loads it as soon as the view needs it. */
	load(): void {
		if (this.current || !needsMore(this.#view())) return;
		void import('virtual:atlas-more').then(
			({ more }) => {
				this.#loaded = more;
				this.failed = false;
			},
			() => (this.failed = true)
		);
	}
}
