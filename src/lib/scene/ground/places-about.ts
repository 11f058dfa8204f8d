import type { SignBox } from '../compare/place-signs';

/** Words of one or more lines. */
export interface GroundWords {
	/** The name. */
	name: string[];
	/** Below it, in smaller type. */
	more: string[];
}

export type Align = 'left' | 'middle' | 'right';

/** Where words stand, and how their lines do. */
export interface WordsPlace {
	box: SignBox;
	align: Align;
}

/** Lines about a point, and how they stand there: over it first, then beside it, or only beside it. */
export function placesAbout(
	[x, y]: readonly [number, number],
	[width, height]: readonly [number, number],
	gap: number,
	over: boolean
): WordsPlace[] {
	const box = (left: number, top: number, align: Align) => ({
		box: { x: left, y: top, width, height },
		align
	});
	const middle = [0, -0.6, 0.6, -1.2, 1.2, -2, 2].map((shift) =>
		box(x - width / 2, y - height / 2 + shift * height, 'middle')
	);
	const beside = [
		box(x + gap, y - height / 2, 'left'),
		box(x - gap - width, y - height / 2, 'right'),
		box(x - width / 2, y - gap - height, 'middle'),
		box(x - width / 2, y + gap, 'middle'),
		box(x + gap, y - height, 'left'),
		box(x + gap, y, 'left'),
		box(x - gap - width, y - height, 'right'),
		box(x - gap - width, y, 'right')
	];
	return over ? [...middle, ...beside] : beside;
}
