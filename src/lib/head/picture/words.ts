import satori from 'satori';
import { SHARE_HEIGHT, MAP_WIDTH, PADDING, PANEL } from './canvas';
import { FAMILY, FONTS } from './fonts';
import { breakableParts, textWidth } from '$lib/scene/names/text-width';
import { light } from '$lib/draw/base/colours';

type Style = Record<string, string | number>;
type Node = { type: 'div'; props: { style: Style; children: string | Node[] } };

const div = (style: Style, children: string | Node[]): Node => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children }
});

/** What is written in a picture. */
export interface Words {
	lead: string;
	title: string;
	detail: string;
	/** "End of 2017". */
	when: string;
	/** A line for each status, beside its swatch. */
	legend: string[];
	name: string;
	boundaries: string;
}

/** A name beside a mark on the map; where the mark is, in pixels. */
export interface Label {
	text: string;
	x: number;
	y: number;
}

/** Where the swatch of a line of the legend stands, in pixels; the last line is lowest. */
export const LEGEND_ROW = 30;
const LEGEND_BOTTOM = 160;
export const legendTop = (rows: number) => SHARE_HEIGHT - LEGEND_BOTTOM - rows * LEGEND_ROW;

/** The size of a title, so that a long one still fits. */
export function titleSize(title: string): number {
	const parts = title.split(/\s/).flatMap(breakableParts);
	const longest = Math.max(...parts.map((part) => textWidth(part, 1, 600)));
	// A Chinese character is as wide as two letters.
	const length = title.length + (title.match(/\p{Script=Han}/gu)?.length ?? 0);
	const size = length < 26 ? 54 : length < 52 ? 40 : length < 90 ? 33 : 28;
	return Math.min(size, Math.floor((PANEL - 2 * PADDING) / longest));
}

const text = light('text');
const quiet = light('text-quiet');

function panel({ lead, title, detail, name, boundaries }: Words): Node {
	return div(
		{
			position: 'absolute',
			left: PADDING,
			top: PADDING - 6,
			width: PANEL - 2 * PADDING,
			height: SHARE_HEIGHT - 2 * PADDING + 12,
			flexDirection: 'column',
			justifyContent: 'space-between'
		},
		[
			div({ flexDirection: 'column' }, [
				div({ fontSize: 22, fontWeight: 600, color: light('accent'), lineHeight: 1.25 }, lead),
				div(
					{ marginTop: 6, fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.12, color: text },
					title
				),
				div({ marginTop: 12, fontSize: 22, lineHeight: 1.25, color: quiet }, detail)
			]),
			div({ flexDirection: 'column' }, [
				div({ fontSize: 24, fontWeight: 600, color: text }, name),
				div({ marginTop: 2, fontSize: 15, lineHeight: 1.25, color: quiet }, boundaries)
			])
		]
	);
}

function legend({ when, legend: rows }: Words): Node[] {
	const top = legendTop(rows.length);
	const row = (line: string, index: number) =>
		div(
			{
				position: 'absolute',
				left: PADDING + 40,
				top: top + index * LEGEND_ROW,
				fontSize: 20,
				lineHeight: 1.2,
				color: text
			},
			line
		);
	const head = div(
		{
			position: 'absolute',
			left: PADDING,
			top: top - LEGEND_ROW - 2,
			fontSize: 20,
			fontWeight: 600,
			lineHeight: 1.2,
			color: text
		},
		when
	);
	return [head, ...rows.map(row)];
}

const nameAt = ({ text: name, x, y }: Label): Node =>
	div(
		{
			position: 'absolute',
			// Where the name has no room on the right, it stands on the left.
			...(x + 40 + textWidth(name, 20, 600) > MAP_WIDTH ? { right: MAP_WIDTH - x + 16 } : { left: x + 16 }),
			top: y - 16,
			padding: '1px 8px 3px',
			borderRadius: 6,
			background: light('paper'),
			color: text,
			fontSize: 20,
			fontWeight: 600,
			lineHeight: 1.25
		},
		name
	);

/**
 * Text as shapes of SVG: whoever draws them needs no font.
 * @throws Error for a letter that the typeface does not have, which would be drawn as a box
 */
const shapesOf = (width: number, children: Node[]): Promise<string> =>
	satori(div({ width, height: SHARE_HEIGHT, fontFamily: FAMILY }, children), {
		width,
		height: SHARE_HEIGHT,
		fonts: FONTS,
		loadAdditionalAsset: (language, segment) => {
			throw new Error(`The typeface has no letters for "${segment}" (${language})`);
		}
	});

/** The panel of words as SVG. */
export const panelSvg = (words: Words) => shapesOf(PANEL, [panel(words), ...legend(words)]);

/** Names on the map as SVG. */
export const labelsSvg = (labels: Label[]) => shapesOf(MAP_WIDTH, labels.map(nameAt));
