/**
 * Puts marks beside each other that would lie on each other: each stands over its place on the strip, or as close to
 * it as its neighbours let it. Lengths of CSS, since only the browser knows how wide the strip is.
 * @param centres where they belong, in percent of the strip, ascending
 * @param size how wide each is, in pixels
 * @returns the left edge of each
 */
export function spreadMarks(centres: number[], size: number): string[] {
	const lefts: string[] = [];
	for (const [index, centre] of centres.entries()) {
		const own = `${centre}% - ${size / 2}px`;
		const before = lefts[index - 1];
		const left = before === undefined ? `max(${-size / 2}px, ${own})` : `max(${before} + ${size}px, ${own})`;
		// Those that follow need their room too; the last may stand half beyond the end.
		lefts.push(`min(100% - ${size * (centres.length - index - 0.5)}px, ${left})`);
	}
	return lefts;
}
