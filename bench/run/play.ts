/** Playing at the atlas's fast pace: which years were shown, which pictures were lost. */
import type { Opened } from './browser.ts';
import type { Subject } from './subjects.ts';

/** Three years a second. */
const GAP = 1000 / 3;
const STEPS = 9;
/** A picture each sixtieth of a second. */
const FRAME = 1000 / 60;

export interface Playing {
	/** Of the pictures that there was time for, those that were not made; per cent. */
	lost: number;
	/** The longest time without one, milliseconds. */
	longest: number;
	/** Years that were never seen. */
	skipped: number;
	/** How long it took against the time it is to take. */
	stretch: number;
}

export async function measurePlaying({ page }: Opened, { button }: Subject): Promise<Playing> {
	for (const key of ['Home', 'PageUp']) await page.evaluate((name) => window.benchDriver.go(name), key);
	const { years, took, frames } = await page.evaluate(
		([steps, gap, selector]) => window.benchDriver.play(steps, gap, selector || undefined),
		[STEPS, GAP, button ?? ''] as const
	);
	const time = frames.reduce((sum, each) => sum + each, 0);
	return {
		lost: Math.max(0, 100 * (1 - frames.length / (time / FRAME))),
		longest: Math.max(...frames),
		skipped: Math.max(0, STEPS - (new Set(years).size - 1)),
		stretch: took / (STEPS * GAP)
	};
}
