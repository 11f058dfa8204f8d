/** What lines are to be called on a close map: those that nobody agreed, and how far borders in dispute have come. */
import { clipLine } from '../outlines/clip-line';
import { lineName, stageText, WRITTEN } from '../outlines/line-words';
import { linesOfYear } from '../outlines/lines-of-year';
import { pointsOfPath } from '../outlines/path-points';
import type { LineToName } from './place-ground';
import type { MapToName } from './to-name';

/** From one point of a line to the next, CSS pixels: a name is kept off all of them. */
const STEP = 6;

type Point = readonly [x: number, y: number];

/** Points all along a line, each so far from the next. */
function pointsAlong(line: readonly Point[]): Point[] {
	let rest = 0;
	return line.slice(1).flatMap(([x, y], index) => {
		const [fromX, fromY] = line[index] ?? [x, y];
		const length = Math.hypot(x - fromX, y - fromY);
		const count = Math.floor((length + rest) / STEP);
		const points = Array.from({ length: count }, (_, at): Point => {
			const share = ((at + 1) * STEP - rest) / length;
			return [fromX + share * (x - fromX), fromY + share * (y - fromY)];
		});
		rest = length + rest - count * STEP;
		return points;
	});
}

/** The lines in sight that have a name, each name of a dispute once. */
export function linesToName({ outlines, mapState, thing, viewport, pixelOf }: MapToName): LineToName[] {
	const found = new Map<string, LineToName>();
	for (const { d, dispute = '', given, class: ofYear } of linesOfYear(outlines.lines, mapState)) {
		const border = given === 'international' ? mapState.lines.get(dispute)?.border : undefined;
		const isWritten = WRITTEN.some((each) => each === ofYear);
		const name = border ? stageText(border) : isWritten ? lineName(ofYear) : '';
		if (!name) continue;
		const points = pointsOfPath(d)
			.flatMap((line) => clipLine(line, viewport))
			.flatMap((piece) => pointsAlong(piece.map(pixelOf).filter((at) => at !== null)));
		const id = `${name} ${dispute}`;
		const selected = thing?.kind === 'dispute' && thing.id === dispute;
		const known = found.get(id)?.points ?? [];
		if (points.length > 0)
			found.set(id, { id, name, points: [...known, ...points], first: isWritten || selected });
	}
	return [...found.values()];
}
