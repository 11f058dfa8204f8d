/** The chart of the report: an SVG that can be read on light and on dark pages. */
import type { Measured } from '../run/result.ts';
import { figure, mainThread, shownFrame, spread, type Quantity } from './figures.ts';
import { nameOf } from './tables.ts';

const ROW = 26;
const NAMES = 250;
const PLOT = 330;
const GAP = 40;
const TOP = 64;
const MARGIN = 16;

const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #14232b; }
.quiet { fill: #4b5c66; }
.strong { font-weight: 600; }
.grid { stroke: #d8dfe3; }
.peer { stroke: #7a8a93; fill: #7a8a93; }
.atlas { stroke: #0f6673; fill: #0f6673; }
.ground { fill: #ffffff; }
@media (prefers-color-scheme: dark) {
	text { fill: #e9eff2; }
	.quiet { fill: #a9b8c1; }
	.grid { stroke: #33424c; }
	.peer { stroke: #8a98a1; fill: #8a98a1; }
	.atlas { stroke: #5cc4cb; fill: #5cc4cb; }
	.ground { fill: #182229; }
}`;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const at = (value: number) => value.toFixed(1);

/** A scale on which each tenfold is as wide: with the powers of ten about all values. */
function scaleOf(values: number[]): { low: number; high: number; x: (value: number) => number } {
	const low = Math.floor(Math.log10(Math.min(...values)));
	const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
	return { low, high, x: (value) => (PLOT * (Math.log10(value) - low)) / (high - low) };
}

function plot(rows: Measured[], of: Quantity, title: string, left: number): string {
	const spreads = rows.map((row) => spread(row, of));
	const known = spreads.filter(({ median, low }) => median > 0 && low > 0);
	if (known.length === 0) return '';
	const { low, high, x } = scaleOf(known.flatMap((each) => [each.low, each.high]));
	const bottom = TOP + rows.length * ROW;
	const grid = Array.from({ length: high - low + 1 }, (_, step) => {
		const value = 10 ** (low + step);
		const place = at(left + x(value));
		return (
			`<line class="grid" x1="${place}" x2="${place}" y1="${String(TOP - 8)}" y2="${String(bottom)}"/>` +
			`<text class="quiet" x="${place}" y="${String(TOP - 14)}" text-anchor="middle">${figure(value)}</text>`
		);
	});
	const marks = rows.map((row, index) => {
		const each = spreads[index];
		if (!each || !(each.median > 0) || !(each.low > 0)) return '';
		const y = TOP + (index + 0.5) * ROW;
		const kind = row.subject.kind === 'peer' ? 'peer' : 'atlas';
		const end = left + x(each.high);
		// Beyond the right half of the plot there is no room for the figure after the mark.
		const before = x(each.high) > PLOT - 40;
		const label = before ? `x="${at(left + x(each.low) - 8)}" text-anchor="end"` : `x="${at(end + 8)}"`;
		return (
			`<line class="${kind}" stroke-width="4" stroke-opacity="0.5" x1="${at(left + x(each.low))}" x2="${at(end)}" y1="${at(y)}" y2="${at(y)}"/>` +
			`<circle class="${kind}" cx="${at(left + x(each.median))}" cy="${at(y)}" r="5"/>` +
			`<text class="quiet" ${label} y="${at(y + 4.5)}">${figure(each.median)}</text>`
		);
	});
	return `<text class="strong" x="${String(left)}" y="24">${escaped(title)}</text>${grid.join('')}${marks.join('')}`;
}

/** Draws medians and quartiles of main thread and shown frame, the quickest first. */
export function chart(measured: Measured[]): string {
	const rows = measured
		.filter(({ subject }) => subject.kind !== 'nothing')
		.sort((a, b) => spread(a, mainThread).median - spread(b, mainThread).median);
	const width = 2 * MARGIN + NAMES + 2 * PLOT + 2 * GAP;
	const height = TOP + rows.length * ROW + MARGIN;
	const names = rows.map((row, index) => {
		const strong = row.subject.kind === 'peer' ? '' : ' class="strong"';
		return `<text${strong} x="${String(MARGIN)}" y="${at(TOP + (index + 0.5) * ROW + 4.5)}">${escaped(nameOf(row))}</text>`;
	});
	const first = MARGIN + NAMES + GAP / 2;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="A change of year: milliseconds of the main thread and to the shown frame, medians and quartiles">\n` +
		`<style>${STYLE}\n</style>\n<rect class="ground" width="100%" height="100%" rx="6"/>\n` +
		`${names.join('\n')}\n${plot(rows, mainThread, 'Main thread, ms a change', first)}\n` +
		`${plot(rows, shownFrame, 'To the shown frame, ms', first + PLOT + GAP)}\n</svg>\n`
	);
}
