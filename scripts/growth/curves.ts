/** Figures over the size of the record as an SVG document: both on logarithmic scales, so that what grows with the record is straight. */

interface Curve {
	name: string;
	/** Milliseconds at each size. */
	values: readonly number[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 420, 60, 270, 20, 40];
const COLOURS = ['#0d6270', '#b8380f', '#0b57d0', '#6b4fa0', '#4b5c66', '#2f7c32', '#a05a00'];
/** The scale of time, powers of ten of a millisecond. */
const [LEAST, MOST] = [-1, 4];

/** @param sizes how many times as large the record is, ascending */
export function curvesOf(sizes: readonly number[], curves: readonly Curve[]): string {
	const across = Math.log10(sizes.at(-1) ?? 10);
	const x = (size: number) => LEFT + (Math.log10(size) / across) * (WIDTH - LEFT - RIGHT);
	const y = (value: number) =>
		HEIGHT -
		BOTTOM -
		((Math.log10(Math.max(value, 10 ** LEAST)) - LEAST) / (MOST - LEAST)) * (HEIGHT - TOP - BOTTOM);
	const lines = Array.from({ length: MOST - LEAST + 1 }, (_, index) => 10 ** (LEAST + index)).map(
		(value) =>
			`<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - RIGHT}" stroke="#d8dfe3"/><text x="${LEFT - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value} ms</text>`
	);
	const marks = sizes.map(
		(size) => `<text x="${x(size).toFixed(1)}" y="${HEIGHT - 12}" text-anchor="middle">×${size}</text>`
	);
	// Names stand at the ends of their curves, each below the one before.
	let above = -Infinity;
	const drawn = curves
		.map((curve, index) => ({ ...curve, colour: COLOURS[index % COLOURS.length] ?? '' }))
		.sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0))
		.map(({ name, values, colour }) => {
			const points = values.map(
				(value, index) => `${x(sizes[index] ?? 1).toFixed(1)},${y(value).toFixed(1)}`
			);
			above = Math.max(y(values.at(-1) ?? 0) + 4, above + 16);
			return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${WIDTH - RIGHT + 8}" y="${above.toFixed(1)}" fill="${colour}">${name}</text>`;
		});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#14232b">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
		...lines,
		...marks,
		...drawn,
		'</svg>\n'
	].join('\n');
}
