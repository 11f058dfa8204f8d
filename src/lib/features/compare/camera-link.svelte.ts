import type { ComparedSide, MapLink } from '$lib/parts/context/comparison';
import type { DrawnSurface } from '$lib/parts/map/drawn-surface';

/**
 * Keeps two maps on the same place. Only the one that the reader's hand is on leads, so that none pushes the
 * other back.
 */
export class CameraLink implements MapLink {
	leader: ComparedSide = 'after';
	interactive = $state(false);
	#maps: Partial<Record<ComparedSide, DrawnSurface>> = {};

	join(side: ComparedSide, map: DrawnSurface): () => void {
		this.#maps[side] = map;
		if (side === 'after') this.interactive = map.interactive;
		this.#follow();
		return () => {
			if (this.#maps[side] === map) this.#maps[side] = undefined;
		};
	}

	moved(side: ComparedSide): void {
		if (side === this.leader) this.#follow();
	}

	/** Brings the map that follows to where the other is. */
	#follow(): void {
		const leader = this.#maps[this.leader];
		const follower = this.#maps[this.leader === 'after' ? 'before' : 'after'];
		if (leader?.size && follower?.size) follower.follow(leader);
	}
}
