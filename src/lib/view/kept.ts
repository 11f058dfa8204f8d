/**
 * What a browser keeps for the atlas, asked in this one place (lessons are in `src/lib/lesson/shelf.ts`). A browser
 * that is told to keep nothing throws at the very look at its storage: that stops nothing, and is answered.
 */

class KeptTexts {
	#of: () => Storage;

	/** @param of gives the storage; called anew each time, since the look itself may throw */
	constructor(of: () => Storage) {
		this.#of = of;
	}

	/** Null: nothing is kept under that key, or the browser does not say. */
	read(key: string): string | null {
		try {
			return this.#of().getItem(key);
		} catch {
			return null;
		}
	}

	/**
	 * Keeps a text; null takes away what is kept.
	 * @returns whether the browser did so
	 */
	write(key: string, text: string | null): boolean {
		try {
			if (text === null) this.#of().removeItem(key);
			else this.#of().setItem(key, text);
			return true;
		} catch {
			return false;
		}
	}
}

/** Outlasts the window. */
export const keptHere = new KeptTexts(() => localStorage);

/** Lasts as long as the tab, also when it is loaded anew. */
export const keptInTab = new KeptTexts(() => sessionStorage);

/** To other windows of this browser; null where it has none or refuses it, as it may where it keeps nothing. */
export function channelTo(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}
