import type { ViewBox } from '$lib/view/codec';

/** How long, in milliseconds, the map must show the same before its movement counts as over. */
export const CAMERA_REST_DELAY = 400;
/** The least that the codec takes, in degrees. */
const LEAST = 0.05;

/** Tells where the reader moved the map to, once the movement rests: a drag, a wheel, a flight and its run-out alike. */
export class BoxInAddress {
	#write: (box: ViewBox) => void;
	#read: () => ViewBox | null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#seen = '';

	/** @param read what the map shows; null while that is nothing that the reader moved it to */
	constructor(write: (box: ViewBox) => void, read: () => ViewBox | null) {
		this.#write = write;
		this.#read = read;
	}

	/** The reader moves the map. */
	moved(): void {
		this.cancel();
		this.#timer = setTimeout(() => this.#look(), CAMERA_REST_DELAY);
	}

	/** The map goes elsewhere, not by the reader's hand, or it goes away. */
	cancel(): void {
		clearTimeout(this.#timer);
	}

	#look(): void {
		const box = this.#read();
		if (!box) return;
		const shown = box.join();
		if (shown !== this.#seen) {
			// It may still run out or fly.
			this.#seen = shown;
			this.moved();
			return;
		}
		const [west, south, east, north] = box;
		if (east - west >= LEAST && north - south >= LEAST) this.#write(box);
	}
}
