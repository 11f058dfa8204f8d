/** What the browser gives a presentation: the whole screen, and a screen that stays awake. */

interface KeyboardLock {
	lock?: (keys: string[]) => Promise<void>;
}

/** The full screen, where the browser has one. */
export class FullScreen {
	on = $state(false);
	possible = $state(false);

	/** Call when the page is alive; returns what ends it. */
	watch(): () => void {
		this.possible = document.fullscreenEnabled;
		const read = () => (this.on = document.fullscreenElement !== null);
		read();
		document.addEventListener('fullscreenchange', read);
		return () => document.removeEventListener('fullscreenchange', read);
	}

	/** A browser may refuse; then the window stays as it is. */
	async toggle(): Promise<void> {
		try {
			if (document.fullscreenElement) await document.exitFullscreen();
			else {
				await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
				// Where it can be had: Escape lays down the pen before it leaves the full screen.
				await (navigator as Navigator & { keyboard?: KeyboardLock }).keyboard?.lock?.(['Escape']);
			}
		} catch {
			return;
		}
	}
}

/** Keeps the screen awake while the page is in sight, where the browser can. */
export function keepAwake(): () => void {
	let sentinel: WakeLockSentinel | null = null;
	let done = false;
	const request = () => {
		if (document.visibilityState !== 'visible' || done || !('wakeLock' in navigator)) return;
		navigator.wakeLock.request('screen').then(
			(held) => {
				if (done) void held.release();
				else sentinel = held;
			},
			// The machine is low on power or does not allow it: it sleeps as it always does.
			() => undefined
		);
	};
	request();
	document.addEventListener('visibilitychange', request);
	return () => {
		done = true;
		document.removeEventListener('visibilitychange', request);
		void sentinel?.release();
	};
}
