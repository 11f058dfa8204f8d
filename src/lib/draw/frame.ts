import { yearsName } from '$lib/text/compared';
import { legendOf } from './legend/legend';
import { fitLegend, leastHeight } from './legend/legend-rows';
import type { Rect } from './base/labels';
import { unitOf, type Plan } from './shapes/plan';
import { inkOf, type Ink } from './base/ink';
import { element, textElement } from './base/svg';
import { linesIn, roomOf } from './base/typeface';
import type { Weight } from '$lib/scene/names/text-width';
import { titleOf, footLines, whenOf, yearLine } from './words/frame-words';
import type { Scene } from './base/types';

/** Lines of one style, from the top of a box on; the height that they take. */
interface Block {
	lines: string[];
	size: number;
	weight: Weight;
	colour: string;
	gap: number;
}

const LEADING = 1.26;

const heightOf = ({ lines, size, gap }: Block): number =>
	lines.length ? lines.length * size * LEADING + gap : 0;

const block = (
	words: string,
	width: number,
	size: number,
	colour: string,
	weight: Weight = 400,
	gap = 0
): Block => ({
	lines: linesIn(words, width, size, weight),
	size,
	weight,
	colour,
	gap
});

/** Where the parts of a framed picture lie, all in pixels and none over another. */
export interface Frame {
	map: Rect;
	head: Block[];
	foot: Block[];
	margin: number;
	footTop: number;
	legend: Rect;
	year: { size: number; text: string; when: string };
	wide: boolean;
}

/** True where the legend stands beside the map, else it stands below. */
const isWide = ({ width, height }: Scene) => width > height * 1.2;

/**
 * The frame of a scene.
 * @param legendAsks height of a legend below the map, once it is known
 */
export function frameOf(scene: Scene, legendAsks = Infinity): Frame {
	const { width, height } = scene;
	const unit = unitOf(scene);
	const margin = unit * 1.3;
	const inner = width - 2 * margin;
	const wide = isWide(scene);
	const years = yearsName(scene);
	const size = unit * (years.length > 4 ? 2.1 : 3.1);
	const year = { size, text: years, when: whenOf(scene) };
	const yearWidth = Math.max(roomOf(year.text, year.size, 600), roomOf(year.when, unit * 0.95)) + unit * 1.5;
	const head = [
		block(titleOf(scene), inner - yearWidth, unit * 1.75, 'text', 600, unit * 0.15),
		block(yearLine(scene), inner - yearWidth, unit * 1.08, 'text-quiet')
	];
	const headHeight = Math.max(
		head.reduce((sum, part) => sum + heightOf(part), 0),
		unit * 4.4
	);
	const foot = footLines(scene).map((line) =>
		block(line, inner, unit * 0.78, 'text-quiet', 400, unit * 0.08)
	);
	const footHeight = foot.reduce((sum, part) => sum + heightOf(part), 0);
	const top = margin + headHeight + unit * 0.6;
	const footTop = height - margin * 0.8 - footHeight;
	const middle = footTop - unit * 0.7 - top;
	const column = wide ? Math.min(inner * 0.27, unit * 21) : inner;
	const legendHeight = wide ? middle : Math.min(middle * 0.36, unit * 21, legendAsks);
	const map: Rect = wide
		? { x: margin, y: top, width: inner - column - unit, height: middle }
		: { x: margin, y: top, width: inner, height: middle - legendHeight - unit };
	const legend: Rect = wide
		? { x: map.x + map.width + unit, y: top, width: column, height: middle }
		: { x: margin, y: map.y + map.height + unit, width: inner, height: legendHeight };
	return { map, head, foot, margin, footTop, legend, year, wide };
}

function drawBlocks(blocks: Block[], x: number, top: number, ink: Ink): string {
	let y = top;
	return blocks
		.flatMap(({ lines, size, weight, colour, gap }) => {
			const drawn = lines.map((line, index) =>
				textElement(line, x, y + size * (0.95 + index * LEADING), { size, weight, fill: ink.colour(colour) })
			);
			y += heightOf({ lines, size, weight, colour, gap });
			return drawn;
		})
		.join('');
}

/** How high the legend is if its columns are evenly long. */
export function legendHeight(plans: readonly Plan[], unit: number, { legend }: Frame): number {
	const heights = { from: unit * 2, step: unit / 2, most: legend.height };
	return leastHeight(legendOf(plans), legend.width, unit, heights) ?? legend.height;
}

function drawLegend(plans: readonly Plan[], unit: number, ink: Ink, { legend, wide }: Frame): string {
	const { columns, size, rows, starts } = fitLegend(legendOf(plans), legend, unit, wide);
	const across = legend.width / columns;
	let column = 0;
	let y = legend.y;
	return rows
		.map(({ item, lines, height }, index) => {
			if (index > 0 && starts[column + 1] === index) {
				column++;
				y = legend.y;
			}
			const x = legend.x + column * across;
			const box = { x, y: y + size * 0.22, width: size * 2.3, height: size * 1.15 };
			const words = lines.map((line, row) =>
				textElement(line, x + size * 2.9, y + size * (1.12 + row * 1.18), { size, fill: ink.colour('text') })
			);
			y += height;
			return element('g', { 'data-legend': item.key }, item.sample(box) + words.join(''));
		})
		.join('');
}

/** Everything of a framed picture but the map. */
export function drawFrame(scene: Scene, plans: readonly Plan[], frame: Frame): string {
	const unit = unitOf(scene);
	const ink = inkOf(scene.look, scene.id);
	const { margin, year, head, foot, footTop } = frame;
	const right = scene.width - margin;
	return [
		drawBlocks(head, margin, margin, ink),
		textElement(year.text, right, margin + year.size * 0.74, {
			size: year.size,
			weight: 600,
			fill: ink.colour('text'),
			anchor: 'end'
		}),
		textElement(year.when, right, margin + year.size * 0.74 + unit * 1.25, {
			size: unit * 0.95,
			fill: ink.colour('text-quiet'),
			anchor: 'end'
		}),
		element('g', { class: 'legend' }, drawLegend(plans, unit, ink, frame)),
		drawBlocks(foot, margin, footTop, ink)
	].join('');
}
