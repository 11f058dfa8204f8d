import type { Weight } from '$lib/scene/names/text-width';

/** What a picture writes of SVG, as text: it is drawn where there is no page. */

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Signs that XML does not allow at all, not even escaped: controls, halves of a pair, what is no character. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/** A text as content or attribute of an element: it stays text. */
export const escaped = (text: string): string =>
	text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A number as short as it may be: hundredths. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Attributes with their values escaped; what is undefined is left out. */
export function attributes(values: Record<string, string | number | undefined>): string {
	return Object.entries(values)
		.flatMap(([name, value]) =>
			value === undefined ? [] : [` ${name}="${typeof value === 'number' ? short(value) : escaped(value)}"`]
		)
		.join('');
}

/** What the root of every document says; Inkscape finds what is used again by the older name alone. */
export const NAMESPACES = {
	xmlns: 'http://www.w3.org/2000/svg',
	'xmlns:xlink': 'http://www.w3.org/1999/xlink'
};

/** What has this id, once more. */
export const used = (id: string, more: Values = {}): string =>
	element('use', { 'xlink:href': `#${id}`, ...more });

export type Values = Record<string, string | number | undefined>;

/** An element. @param content is SVG already, see {@link escaped} */
export const element = (name: string, values: Values, content = ''): string =>
	content ? `<${name}${attributes(values)}>${content}</${name}>` : `<${name}${attributes(values)}/>`;

/** Which part of a text stands at its place. */
export type TextAnchor = 'start' | 'middle' | 'end';

export interface TextStyle {
	size: number;
	fill: string;
	weight?: Weight;
	anchor?: TextAnchor;
}

/** A line of text; `y` is its baseline. */
export const textElement = (
	content: string,
	x: number,
	y: number,
	{ size, fill, weight = 400, anchor = 'start' }: TextStyle,
	more: Values = {}
): string =>
	element(
		'text',
		{
			x,
			y,
			'font-size': size,
			fill,
			'font-weight': weight === 400 ? undefined : weight,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			...more
		},
		escaped(content)
	);

/** The halo of a text: a copy that lies below it. @param text an element of {@link textElement} @param size of the font */
export const halo = (text: string, colour: string, size: number): string =>
	text.replace(/ data-[a-z]+="[^"]*"/g, '').replace(
		/ fill="[^"]*"/,
		attributes({
			fill: colour,
			stroke: colour,
			'stroke-width': 0.22 * size,
			'stroke-linejoin': 'round',
			'aria-hidden': 'true'
		})
	);

/** A text that stays readable on any ground, also where a program that reads SVG does not know the order of fill and stroke. */
export const haloed = (text: string, colour: string, size: number): string => halo(text, colour, size) + text;
