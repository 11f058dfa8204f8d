/** How long, in milliseconds, a year that is stepped must lie still before it goes to the address. */
export const REST_DELAY = 350;
/** How long, in milliseconds, after a rest the next step still goes on with the same walk. */
export const WALK_PAUSE = 5000;

const PAGE = 5;

const STEPS: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: PAGE,
	PageDown: -PAGE,
	Home: -Infinity,
	End: Infinity
};

/**
 * By how many years a key moves a slider of years; undefined for any other key and for what the browser wants itself.
 * Home and End go all the way.
 */
export function yearStep({
	key,
	ctrlKey,
	altKey,
	metaKey
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): number | undefined {
	return ctrlKey || altKey || metaKey ? undefined : STEPS[key];
}
