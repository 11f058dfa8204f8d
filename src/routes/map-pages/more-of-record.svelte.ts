import type { MissingParts } from '$lib/parts/map/missing-parts.svelte';
import type { More } from '$lib/parts/context/more';
import type { LayerId, ThingKind, View } from '$lib/view/codec';

const LAYERS: ReadonlySet<LayerId> = new Set(['institutions', 'meetings', 'exercises', 'concerns']);
const THINGS: ReadonlySet<ThingKind> = new Set(['institution', 'exercise']);

/** True for a view that shows something which the core of the record does not have. */
export function needsMore({ layers, thing }: Pick<View, 'layers' | 'thing'>): boolean {
	return layers.some((layer) => LAYERS.has(layer)) || (thing !== null && THINGS.has(thing.kind));
}

/**
 * What layers that are off at first need. It is loaded when one of them is on and then stays, or comes with the
 * page of a thing of theirs, so that it is in its markup. Such a page has a `+page.ts` with
 *
 *     import { more } from '../../../map-pages/more';
 *     import type { PageLoad } from './$types';
 *     export const load: PageLoad = ({ data }) => ({ ...data, more });
 */
export class MoreOfRecord {
	#loaded = $state.raw<More | null>(null);
	#ofPage: () => More | null;
	#view: () => Pick<View, 'layers' | 'thing'>;
	#missing: MissingParts;

	/** @param ofPage what the page brought along, or null */
	constructor(ofPage: () => More | null, view: () => Pick<View, 'layers' | 'thing'>, missing: MissingParts) {
		this.#ofPage = ofPage;
		this.#view = view;
		this.#missing = missing;
	}

	/** Null is "not loaded", never "none". */
	get current(): More | null {
		return this.#ofPage() ?? this.#loaded;
	}

	/** Call in an effect: loads it as soon as the view needs it. */
	load(): void {
		if (this.current || !needsMore(this.#view())) return;
		this.#missing.load(
			'layers',
			() => import('./more'),
			({ more }) => (this.#loaded = more)
		);
	}
}
