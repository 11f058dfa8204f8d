import type { Position } from 'geojson';

const number = (value: number, first: boolean): string => (first || value < 0 ? `${value}` : `,${value}`);

/** One line in relative steps: `M10,20l3-4,0,5`; shorter than absolute places, and it compresses better. */
function writeLine(points: Position[]): string {
	let [px = 0, py = 0] = points[0] ?? [];
	let d = `M${px}${number(py, false)}`;
	points.slice(1).forEach(([x = 0, y = 0], i) => {
		d += (i === 0 ? 'l' : '') + number(x - px, i === 0) + number(y - py, false);
		[px, py] = [x, y];
	});
	return d;
}

/** SVG path data of lines whose points are whole numbers. */
export const writeLines = (lines: Position[][]): string => lines.map(writeLine).join('');

/** SVG path data of closed rings whose points are whole numbers; the repeated last point is left out. */
export const writeRings = (rings: Position[][]): string =>
	rings.map((ring) => `${writeLine(ring.slice(0, -1))}z`).join('');
