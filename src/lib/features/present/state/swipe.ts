/** A swipe is quick and goes sideways. */
const FAR = 60;
const QUICK = 700;

/** Swiping over what lies on the map: to the left is on, to the right is back. The map keeps its own gestures. */
export function swipes(act: (action: 'next' | 'back') => void) {
	return (element: HTMLElement): (() => void) => {
		let start: { x: number; y: number; at: number } | null = null;
		const begin = ({ touches }: TouchEvent) => {
			const [touch] = touches;
			start =
				touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY, at: performance.now() } : null;
		};
		const end = ({ changedTouches }: TouchEvent) => {
			const [touch] = changedTouches;
			if (!start || !touch) return;
			const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
			const isSwipe = Math.abs(dx) > FAR && Math.abs(dx) > 2 * Math.abs(dy);
			if (isSwipe && performance.now() - start.at < QUICK) act(dx < 0 ? 'next' : 'back');
			start = null;
		};
		element.addEventListener('touchstart', begin, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', begin);
			element.removeEventListener('touchend', end);
		};
	};
}
