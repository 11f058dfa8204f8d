/** Parts of states that a map shows apart from their names, such as what of one lies behind another. */
import type { Outlines } from '../outlines/outlines';
import { boxOfPoints } from '../outlines/path-box';
import { pointsOfPath } from '../outlines/path-points';
import { isInside, isInViewport } from '../outlines/visible';
import { isWithin } from '../viewport/frame-of-view';
import type { Viewport } from '../viewport/viewport';
import type { SvgPoint } from '$lib/geo/mercator';

/** Points of a grid, across and down, by which parts are told. */
const [COLUMNS, ROWS] = [36, 24];
/** The least share of the view that a part needs to have a name of its own. */
const LEAST = 0.006;

/** From so much on of the way to its name on the land of others, or at sea, a point is apart from that. */
const BETWEEN = 0.2;
const SAMPLES = 16;

export interface PartSeen {
	id: string;
	/** The point of it that is nearest to its middle. */
	middle: SvgPoint;
}

interface Outlined {
	id: string;
	/** Its path. */
	d: string;
}

/**
 * The parts that are large enough to be named once more; nothing that is contested counts to one.
 * @param names where the names of states stand, points of the drawn map
 */
export function partsSeen(
	{ states, areas }: Outlines,
	viewport: Viewport,
	names: ReadonlyMap<string, SvgPoint>
): PartSeen[] {
	const read = ({ id, d }: Outlined) => {
		const rings = pointsOfPath(d);
		return { id, rings, box: boxOfPoints(rings) };
	};
	const near = (all: readonly Outlined[]) => all.filter(({ d }) => isInViewport(d, viewport)).map(read);
	const [lands, contested] = [near(states.filter(({ id }) => names.has(id))), near(areas)];
	const pointOf = (cell: number): [number, number] => [
		viewport.x + (((cell % COLUMNS) + 0.5) / COLUMNS) * viewport.width,
		viewport.y + ((Math.floor(cell / COLUMNS) + 0.5) / ROWS) * viewport.height
	];
	const cellOf = ([x, y]: SvgPoint): number =>
		Math.floor(((y - viewport.y) / viewport.height) * ROWS) * COLUMNS +
		Math.floor(((x - viewport.x) / viewport.width) * COLUMNS);
	const owners = Array.from({ length: COLUMNS * ROWS }, (_, cell) => {
		const point = pointOf(cell);
		const isOn = ({ rings, box }: ReturnType<typeof read>) =>
			box !== null && isWithin(box, point) && isInside(point, rings);
		return contested.some(isOn) ? undefined : lands.find(isOn)?.id;
	});
	const isApart = (cell: number) => {
		const name = names.get(owners[cell] ?? '');
		if (!name) return false;
		const [x, y] = pointOf(cell);
		const between = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES).filter((share) => {
			const at = cellOf([name[0] + share * (x - name[0]), name[1] + share * (y - name[1])]);
			return owners[at] !== owners[cell];
		});
		return between.length > BETWEEN * SAMPLES;
	};
	const apart = owners.map((id, cell) => (isApart(cell) ? id : undefined));
	const seen = new Set<number>();
	return apart.flatMap((id, first) => {
		if (id === undefined || seen.has(first)) return [];
		const cells = [first];
		seen.add(first);
		for (const cell of cells) {
			const column = cell % COLUMNS;
			const beside = [
				...(column > 0 ? [cell - 1] : []),
				...(column < COLUMNS - 1 ? [cell + 1] : []),
				cell - COLUMNS,
				cell + COLUMNS
			];
			for (const other of beside) {
				if (apart[other] !== id || seen.has(other)) continue;
				seen.add(other);
				cells.push(other);
			}
		}
		if (cells.length < LEAST * COLUMNS * ROWS) return [];
		const points = cells.map(pointOf);
		const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
		const [x, y] = [mean(0), mean(1)];
		const away = (point: SvgPoint) => Math.hypot(point[0] - x, point[1] - y);
		const middle = points.reduce((best, point) => (away(point) < away(best) ? point : best));
		return [{ id, middle }];
	});
}
