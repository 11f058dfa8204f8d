import type { Outlines } from '$lib/scene/outlines/outlines';
import type { Viewport } from '$lib/scene/viewport/window';
import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { isInside, pointsOfPath, type Points } from '$lib/scene/outlines/path-points';

type Point = [number, number];

/** How many points across are asked where a state lies that shows only a part of itself. */
const ACROSS = 28;

/** The points of the paths of an outline that may lie in the window; nothing if its box does not. */
function near(d: string, window: Viewport): Points[] | null {
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
		x0 > window.x + window.width || x1 < window.x || y0 > window.y + window.height || y1 < window.y;
	return apart ? null : parts;
}

/** True if something of the path may be seen in the window. */
export function isInViewport(d: string, window: Viewport): boolean {
	const parts = near(d, window);
	return (
		parts !== null &&
		(parts.some((part) => part.some((point) => isWithin(window, point))) ||
			d.includes('Q') ||
			d.endsWith('z'))
	);
}

/**
 * Where the name of each state stands: at its place, or, if only another part of the state is in the window, in the
 * middle of that part. States that the window does not show are left out.
 */
export function namePoints({ states, small }: Outlines, window: Viewport): Map<string, Point> {
	const points = new Map<string, Point>();
	for (const { id, d, label } of states) {
		if (label && isWithin(window, label)) points.set(id, label);
		else {
			const rings = near(d, window);
			const inner = rings && innermost(rings, window);
			if (inner) points.set(id, inner);
		}
	}
	for (const { id, position } of small) if (isWithin(window, position)) points.set(id, position);
	return points;
}

/** The point of a grid that is farthest from what is not the area; nothing if the area is a mere strip. */
function innermost(rings: Points[], window: Viewport): Point | null {
	const step = window.width / ACROSS;
	const down = Math.round(window.height / step);
	const at = (column: number, row: number): Point => [
		window.x + (column + 0.5) * step,
		window.y + (row + 0.5) * step
	];
	const depth: number[][] = [];
	let best: { depth: number; point: Point } | null = null;
	for (let row = 0; row < down; row++) {
		depth.push([]);
		for (let column = 0; column < ACROSS; column++)
			depth[row]?.push(isInside(rings, at(column, row)) ? 99 : 0);
	}
	// Steps to the nearest point that is not inside, by two passes over the grid; beyond the window nothing is.
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
