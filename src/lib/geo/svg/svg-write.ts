import type { Position } from 'geojson';

const number = (value: number, first: boolean): string => (first || value < 0 ? `${value}` : `,${value}`);

/**
 * Lines in relative steps, each from where the one before it ends, or from its start if that is closed: `M10,20l3-4,0,5m-2,7l…`;
 * shorter than absolute places, and it compresses better.
 */
function write(lines: Position[][], end: '' | 'z'): string {
	let d = '';
	let [px, py] = [0, 0];
	for (const [index, points] of lines.entries()) {
		const [[sx = 0, sy = 0] = [], ...steps] = points;
		d += (index === 0 ? 'M' : 'm') + number(sx - px, true) + number(sy - py, false);
		[px, py] = [sx, sy];
		steps.forEach(([x = 0, y = 0], i) => {
			d += (i === 0 ? 'l' : '') + number(x - px, i === 0) + number(y - py, false);
			[px, py] = [x, y];
		});
		d += end;
		if (end) [px, py] = [sx, sy];
	}
	return d;
}

/** SVG path data of lines whose points are whole numbers; of several, those of no length, which nobody sees, are left out. */
export function writeLines(lines: Position[][]): string {
	const seen = lines.filter((line) => {
		const [[x0, y0] = []] = line;
		return line.some(([x, y]) => x !== x0 || y !== y0);
	});
	return write(seen.length > 0 ? seen : lines, '');
}

/** SVG path data of closed rings whose points are whole numbers; the repeated last point is left out. */
export const writeRings = (rings: Position[][]): string =>
	write(
		rings.map((ring) => ring.slice(0, -1)),
		'z'
	);
