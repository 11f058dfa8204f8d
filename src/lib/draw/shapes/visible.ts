import type { Outlines } from '$lib/scene/outlines/outlines';
import type { Viewport } from '$lib/scene/viewport/viewport';
import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { isInside, pointsOfPath, type Points } from '$lib/scene/outlines/path-points';

type Point = [number, number];

/** How many points across are asked where a state lies that shows only a part of itself. */
const ACROSS = 28;

/** The points of the paths of an outline that may lie in the viewport; nothing if its box does not. */
function near(d: string, viewport: Viewport): Points[] | null {
	const parts = pointsOfPath(d);
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const part of parts) {
		for (const [x, y] of part) {
			x0 = Math.min(x0, x);
			y0 = Math.min(y0, y);
			x1 = Math.max(x1, x);
			y1 = Math.max(y1, y);
		}
	}
	const apart =
		x0 > viewport.x + viewport.width ||
		x1 < viewport.x ||
		y0 > viewport.y + viewport.height ||
		y1 < viewport.y;
	return apart ? null : parts;
}

/** True if something of the path may be seen in the viewport. */
export function isInViewport(d: string, viewport: Viewport): boolean {
	const parts = near(d, viewport);
	return (
		parts !== null &&
		(parts.some((part) => part.some((point) => isWithin(viewport, point))) ||
			d.includes('Q') ||
			d.endsWith('z'))
	);
}

/**
 * Where the name of each state stands: at its place, or, if only another part of the state is in the viewport, in the
 * middle of that part. States that the viewport does not show are left out.
 */
export function namePoints({ states, small }: Outlines, viewport: Viewport): Map<string, Point> {
	const points = new Map<string, Point>();
	for (const { id, d, label } of states) {
		if (label && isWithin(viewport, label)) points.set(id, label);
		else {
			const rings = near(d, viewport);
			const inner = rings && innermost(rings, viewport);
			if (inner) points.set(id, inner);
		}
	}
	for (const { id, position } of small) if (isWithin(viewport, position)) points.set(id, position);
	return points;
}

/** The point of a grid that is farthest from what is not the area; nothing if the area is a mere strip. */
function innermost(rings: Points[], viewport: Viewport): Point | null {
	const step = viewport.width / ACROSS;
	const down = Math.round(viewport.height / step);
	const at = (column: number, row: number): Point => [
		viewport.x + (column + 0.5) * step,
		viewport.y + (row + 0.5) * step
	];
	const depth: number[][] = [];
	let best: { depth: number; point: Point } | null = null;
	for (let row = 0; row < down; row++) {
		depth.push([]);
		for (let column = 0; column < ACROSS; column++)
			depth[row]?.push(isInside(rings, at(column, row)) ? 99 : 0);
	}
	// Steps to the nearest point that is not inside, by two passes over the grid; beyond the viewport nothing is.
	const of = (row: number, column: number) => depth[row]?.[column] ?? 0;
	const pass = (rows: number[], columns: number[], by: 1 | -1) => {
		for (const row of rows) {
			for (const column of columns) {
				const line = depth[row];
				if (line)
					line[column] = Math.min(of(row, column), of(row - by, column) + 1, of(row, column - by) + 1);
			}
		}
	};
	const [rows, columns] = [down, ACROSS].map((count) =>
		Array.from({ length: count }, (_, index) => index)
	) as [number[], number[]];
	pass(rows, columns, 1);
	pass([...rows].reverse(), [...columns].reverse(), -1);
	for (const row of rows) {
		for (const column of columns) {
			const here = of(row, column);
			if (here > 1 && here > (best?.depth ?? 0)) best = { depth: here, point: at(column, row) };
		}
	}
	return best?.point ?? null;
}
