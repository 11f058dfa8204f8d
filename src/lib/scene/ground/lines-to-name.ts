/** What lines are to be called on a close map: those that nobody agreed, and how far borders in dispute have come. */
import { clipLine } from '../outlines/clip-line';
import { lineName, stageText, WRITTEN } from '../outlines/line-words';
import { linesOfYear, type LineOfYear } from '../outlines/lines-of-year';
import { pointsOfPath } from '../outlines/path-points';
import { isOwn, nameOfState } from './area-sides';
import type { LineToName } from './place-ground';
import type { MapToName } from './to-name';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import * as m from '$lib/paraglide/messages';
import { listed } from '$lib/text/words';

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

/**
 * What a line that nobody agreed is called, with the two sides of it where its name is that of a kind of line and not its own.
 * @param topology knows the sides; without it there is the kind alone
 */
function nameOfLine(
	{ id, class: lineClass, dispute }: LineOfYear,
	{ atlas, areaNames = {} }: Pick<MapToName, 'atlas' | 'areaNames'>,
	topology: BoundariesTopology | null
): string {
	const line = topology?.objects.lines.geometries.find((each) => each.id === id)?.properties;
	if (!line || (lineClass !== 'disputed' && lineClass !== 'ceasefire-line')) return lineName(lineClass);
	const { geometries } = topology.objects.disputed;
	/** Authorities without a code by the area that they hold. */
	const sideName = (code: string) => {
		const area = isOwn(code) && geometries.find(({ properties }) => properties.controlledBy === code);
		return area ? (areaNames[area.id] ?? area.properties.name) : nameOfState(code, atlas);
	};
	const codes = [line.left, line.right];
	const sides = listed(codes.map(sideName));
	if (lineClass === 'ceasefire-line') return m.map_line_ceasefire_between({ sides });
	const others = (atlas.disputes.find((each) => each.id === dispute)?.parties ?? []).filter(
		(party) => !codes.includes(party)
	);
	return others.length > 0
		? m.map_line_disputed_by({ sides, others: listed(others.map(sideName)) })
		: m.map_line_disputed_between({ sides });
}

/** The lines in sight that have a name, each name of a dispute once. */
export function linesToName(
	{ atlas, areaNames, outlines, mapState, thing, viewport, pixelOf }: MapToName,
	topology: BoundariesTopology | null
): LineToName[] {
	const found = new Map<string, LineToName>();
	for (const line of linesOfYear(outlines.lines, mapState)) {
		const { d, dispute = '', given, class: ofYear } = line;
		const border = given === 'international' ? mapState.lines.get(dispute)?.border : undefined;
		const isWritten = WRITTEN.some((each) => each === ofYear);
		const name = border ? stageText(border) : isWritten ? nameOfLine(line, { atlas, areaNames }, topology) : '';
		if (!name) continue;
		const points = pointsOfPath(d)
			.flatMap((part) => clipLine(part, viewport))
			.flatMap((piece) => pointsAlong(piece.map(pixelOf).filter((at) => at !== null)));
		const id = `${name} ${dispute}`;
		const selected = thing?.kind === 'dispute' && thing.id === dispute;
		const known = found.get(id)?.points ?? [];
		if (points.length > 0)
			found.set(id, { id, name, points: [...known, ...points], first: isWritten || selected });
	}
	return [...found.values()];
}
