import { pointsOfPath } from '$lib/scene/outlines/path-points';

/** A rectangle of the drawn map, in its units; y down. */
export interface Rectangle {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export type CaptionSide = 'left' | 'right';
export type Edge = 'top' | 'bottom';

/** Where the caption stands: at one side of the map, from the top or from the bottom. */
export interface Corner {
	side: CaptionSide;
	edge: Edge;
}

const CORNERS: readonly Corner[] = [
	{ side: 'left', edge: 'top' },
	{ side: 'right', edge: 'top' },
	{ side: 'left', edge: 'bottom' },
	{ side: 'right', edge: 'bottom' }
];

interface Screen {
	width: number;
	height: number;
	/** Width and height of the caption, with the gap around it. */
	caption: readonly [width: number, height: number];
}

/**
 * What of the drawn map the caption covers when it stands in a corner, with the viewport shown as large as the rest of
 * the screen allows, in its middle.
 */
export function coveredBy({ side, edge }: Corner, shown: Rectangle, screen: Screen): Rectangle {
	const [width, height] = screen.caption;
	const free = Math.max(1, screen.width - width);
	/** CSS pixels a unit. */
	const scale = Math.min(free / (shown.right - shown.left), screen.height / (shown.bottom - shown.top));
	/** Middle of the free part on the screen. */
	const across = side === 'left' ? width + free / 2 : free / 2;
	const [x, y] = [(shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2];
	const left = x + ((side === 'left' ? 0 : screen.width - width) - across) / scale;
	const top = y + ((edge === 'top' ? 0 : screen.height - height) - screen.height / 2) / scale;
	return { left, top, right: left + width / scale, bottom: top + height / scale };
}

const overlap = (a: Rectangle, b: Rectangle): number =>
	Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
	Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * The corner for the caption: where it covers least of what is selected; of those alike the one on the side away
 * from it, and without a selection on the left, from the top.
 * @param shown the viewport that the map flies to
 * @param selected what is selected, piece by piece; a piece without extent is a point
 */
export function cornerFor(shown: Rectangle, selected: readonly Rectangle[], screen: Screen): Corner {
	const middle = (shown.left + shown.right) / 2;
	const inside = selected.filter((piece) => overlap(grown(piece), shown) > 0);
	const near = inside.length > 0 ? inside : selected;
	const lean = near.reduce((sum, { left, right }) => sum + (left + right) / 2 - middle, 0);
	const costOf = (corner: Corner) => {
		const covered = coveredBy(corner, shown, screen);
		const hidden = selected.reduce((sum, piece) => sum + overlap(covered, grown(piece)), 0);
		return { hidden, away: lean !== 0 && (corner.side === 'left') === lean < 0 ? 1 : 0 };
	};
	return CORNERS.map((corner) => ({ corner, cost: costOf(corner) })).reduce((best, each) =>
		each.cost.hidden < best.cost.hidden ||
		(each.cost.hidden === best.cost.hidden && each.cost.away < best.cost.away)
			? each
			: best
	).corner;
}

/** A point has a mark about it. */
const grown = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
	left: left - 1,
	top: top - 1,
	right: right + 1,
	bottom: bottom + 1
});

/** The rectangles of the pieces of a path of the plain map: curves by their points. */
export const rectanglesOfPath = (d: string): Rectangle[] =>
	pointsOfPath(d).map((points) => {
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
	});
