/** How long, in milliseconds, the hand must be still until what it does not need steps back. */
const STILL = 3000;

/** Whether the presenter's hand rests. */
export class Resting {
	rests = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Call when the page is alive; returns what ends it. */
	watch(): () => void {
		this.stir();
		return () => clearTimeout(this.#timer);
	}

	/** The pointer has moved. */
	stir = () => {
		this.rests = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.rests = true), STILL);
	};
}
