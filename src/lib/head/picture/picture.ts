import { renderAsync } from '@resvg/resvg-js';
import { SHARE_HEIGHT, MAP_WIDTH, PADDING, PANEL, VIEW_BOX, SHARE_WIDTH } from './canvas';
import { indexedPng } from './indexed-png';
import { subjectMarks } from './marks';
import { labelsSvg, LEGEND_ROW, legendTop, panelSvg } from './words';
import { SHARE_INK, yearMapImage } from './year-map';
import type { Subject } from '../subjects/types';
import { yearWords } from '../subjects/year-words';
import { light } from '$lib/draw/base/colours';
import { attributes as xmlns, NAMESPACES } from '$lib/draw/base/svg';
import { fillOf, swatch } from '$lib/draw/fills/fills';
import { atlas } from '$record';
import { snapshotOfYear, STATUSES, type Status } from '$lib/domain';
import { STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import * as m from '$lib/paraglide/messages';
import { statusCount } from '$lib/text/words';

const svg = (width: number, content: string, attributes = '') =>
	`<svg${xmlns(NAMESPACES)} width="${width}" height="${SHARE_HEIGHT}" ${attributes}>${content}</svg>`;

function sample(status: Status, index: number, rows: number): string {
	const box = { x: PADDING, y: legendTop(rows) + index * LEGEND_ROW + 3, width: 28, height: 18 };
	const symbol = STATUS_SYMBOLS[status].rim;
	const rim = symbol ? { stroke: light(symbol.token), 'stroke-width': symbol.width } : {};
	return swatch(box, fillOf(status, false, SHARE_INK), 1, rim);
}

/** The words of a subject and the legend of its map. */
async function panelOf(subject: Subject): Promise<string> {
	const { totals } = snapshotOfYear(atlas, subject.year);
	const statuses = STATUSES.filter((status) => totals[status]);
	const { when, boundaries } = yearWords(subject.year);
	const words = await panelSvg({
		...subject,
		when,
		boundaries,
		name: m.site_name(),
		legend: statuses.map((status) => statusCount(status, totals[status] ?? 0))
	});
	return svg(
		PANEL,
		[
			`<rect width="${PANEL}" height="${SHARE_HEIGHT}" fill="${light('paper')}"/>`,
			...statuses.map((status, index) => sample(status, index, statuses.length)),
			words
		].join('')
	);
}

/** The map of the year of a subject, and what is marked on it. */
async function mapOf(subject: Subject): Promise<string> {
	const { shapes, points, labels } = subjectMarks(subject);
	const placed = `viewBox="${VIEW_BOX}" fill-rule="evenodd" stroke-linejoin="round"`;
	return svg(
		MAP_WIDTH,
		[
			`<image href="${yearMapImage(subject.year)}" width="${MAP_WIDTH}" height="${SHARE_HEIGHT}"/>`,
			svg(MAP_WIDTH, shapes.join(''), placed),
			...points,
			labels.length > 0 ? await labelsSvg(labels) : ''
		].join('')
	);
}

const pixelsOf = async (drawing: string): Promise<Uint8Array> =>
	(await renderAsync(drawing, { font: { loadSystemFonts: false } })).pixels;

/** Maps by their drawing: those of pages of text are the same. */
const maps = new Map<string, Promise<Uint8Array>>();

function mapPixels(drawing: string): Promise<Uint8Array> {
	const pixels = maps.get(drawing) ?? pixelsOf(drawing);
	maps.set(drawing, pixels);
	return pixels;
}

/** Two pictures of the same height side by side. */
function beside(left: Uint8Array, right: Uint8Array): Uint8Array {
	const joined = new Uint8Array(SHARE_WIDTH * SHARE_HEIGHT * 4);
	for (let row = 0; row < SHARE_HEIGHT; row++) {
		const at = row * SHARE_WIDTH * 4;
		joined.set(left.subarray(row * PANEL * 4, (row + 1) * PANEL * 4), at);
		joined.set(right.subarray(row * MAP_WIDTH * 4, (row + 1) * MAP_WIDTH * 4), at + PANEL * 4);
	}
	return joined;
}

/** What a picture shows, as SVG: the same drawing gives the same picture. */
export interface SharePicture {
	panel: string;
	map: string;
	/** True if other subjects have the same map, which is then drawn once. */
	isShared: boolean;
}

/** The drawing of the picture of a subject. */
export async function sharePictureOf(subject: Subject): Promise<SharePicture> {
	const [panel, map] = await Promise.all([panelOf(subject), mapOf(subject)]);
	return { panel, map, isShared: subject.kind === 'page' };
}

/** A drawing as PNG, {@link SHARE_WIDTH} × {@link SHARE_HEIGHT}. */
export async function pngOf({ panel, map, isShared }: SharePicture): Promise<Buffer> {
	const [left, right] = await Promise.all([pixelsOf(panel), isShared ? mapPixels(map) : pixelsOf(map)]);
	return indexedPng(beside(left, right), SHARE_WIDTH, SHARE_HEIGHT);
}
