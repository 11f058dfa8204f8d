/**
 * Places labels so that none covers another: each knows the smallest scale at which it has room.
 * Greedy, in the order given (the important ones first); the server has no fonts, so it takes the widths of a table.
 */
import {
	labelBox,
	coversObstacle,
	isIn,
	linesCross,
	boxesOverlap,
	pointsAlong,
	within,
	type Bounds,
	type LabelBox,
	type Obstacle,
	type LabelSize
} from './label-boxes';
import { LABEL_SCALES, type LabelScale, type Candidate, type PlacedLabel } from './label-scales';

export interface LabelRequest {
	key: string;
	/** See `labelSize`. */
	size: LabelSize;
	/** Where it may stand at a scale, the preferred candidate first. */
	candidates: (scale: number) => readonly Candidate[];
	/** Whether it may stand at one of these at a larger scale too; it may unless given. */
	stays?: (candidate: Candidate, scale: number) => boolean;
	/** Where it may stand at a scale if none of its candidates is free: at the end of a line. */
	led?: (scale: number) => readonly Candidate[];
	/** The same of what is told: lines of any length. */
	far?: (scale: number) => readonly Candidate[];
}

type Placed = PlacedLabel & { request: LabelRequest };

/**
 * A label that finds no room even at the closest scale is left out.
 * @param scales to place them for, ascending: the fewer, the better each stands. Who finds no room at the first of them is
 * led there by a line, if it may.
 */
export function placeLabels(
	requests: LabelRequest[],
	obstacles: Obstacle[] = [],
	bounds?: Bounds,
	scales: readonly LabelScale[] = LABEL_SCALES
): PlacedLabel[] {
	const placed: Placed[] = [];
	const [first] = scales;
	for (const request of requests) {
		const { key } = request;
		const found = firstRoom(request, placed, obstacles, bounds, scales);
		const led = first && found?.minScale !== first && leadOf(request, first, placed, obstacles, bounds);
		if (led) placed.push({ ...led, minScale: first, key, request });
		else if (found) placed.push({ ...found, key, request });
	}
	return placed.map(({ request: _, ...label }) => label);
}

const ends = ({ position, lead = position }: Candidate) => [lead, position] as const;

/** A candidate at the end of a line that crosses no label and no other line. */
function leadOf(
	{ led, size }: LabelRequest,
	scale: LabelScale,
	placed: Placed[],
	obstacles: Obstacle[],
	bounds?: Bounds
): Candidate | undefined {
	const shown = placed.filter(({ minScale }) => minScale <= scale);
	const boxes = shown.map((other) => labelBox(other.request.size, other, scale));
	const lines = shown.filter(({ lead }) => lead);
	return led?.(scale).find((candidate) => {
		const box = labelBox(size, candidate, scale);
		const line = pointsAlong(candidate, scale);
		return (
			(!bounds || within(box, bounds, scale)) &&
			obstacles.every((obstacle) => !coversObstacle(box, obstacle, scale)) &&
			boxes.every((other) => !boxesOverlap(box, other) && line.every((point) => !isIn(point, other))) &&
			lines.every(
				(other) =>
					!linesCross(ends(candidate), ends(other)) &&
					pointsAlong(other, scale).every((point) => !isIn(point, box))
			)
		);
	});
}

function firstRoom(
	request: LabelRequest,
	placed: Placed[],
	obstacles: Obstacle[],
	bounds: Bounds | undefined,
	scales: readonly LabelScale[]
): Omit<Placed, 'request' | 'key'> | null {
	// Free at a scale and at all closer ones: a label that has appeared does not vanish on zooming in.
	for (const [index, minScale] of scales.entries()) {
		for (const candidate of request.candidates(minScale)) {
			const free = scales.slice(index).every((scale) => {
				const box = labelBox(request.size, candidate, scale);
				return (
					(request.stays?.(candidate, scale) ?? true) &&
					(!bounds || within(box, bounds, scale)) &&
					obstacles.every((obstacle) => !coversObstacle(box, obstacle, scale)) &&
					placed.every((other) => isClear(box, other, scale, scales[0]))
				);
			});
			if (free) return { ...candidate, minScale };
		}
	}
	return null;
}

/** True if a box is on no label and on no line to it; one at the end of a line is placed anew for every other scale. */
function isClear(box: LabelBox, other: Placed, scale: number, first: number | undefined): boolean {
	if (other.lead ? scale !== first : other.minScale > scale) return true;
	if (boxesOverlap(box, labelBox(other.request.size, other, scale))) return false;
	return !other.lead || pointsAlong(other, scale).every((point) => !isIn(point, box));
}
