/** Pictures as the tests read them: their texts with what these cover, their legends, their names of definitions. */
import { Parser } from 'htmlparser2';
import { expect } from 'vitest';
import { TOPOLOGIES } from './downloads';
import { outlinesOf } from '$lib/components/map/outlines-of';
import { overlap, type Rect } from '$lib/components/picture/labels';
import type { Look, Scene } from '$lib/components/picture/scene';
import { textWidth } from '$lib/components/picture/text-width';
import { atlas } from '$lib/data';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { defaultView, type View } from '$lib/view/codec';

export const outlines = outlinesOf(JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology, atlas);
export const PAPERS = {
	wide: [1600, 900],
	slide: [1200, 900],
	square: [1080, 1080],
	a4: [703, 1031],
	letter: [725, 965]
} as const;
export const LOOKS: Look[] = ['colour', 'patterns', 'blank'];

/** A scene of a year, and what of the view is to be another. */
export function scene(
	year: number,
	look: Look,
	[width, height]: readonly [number, number],
	more: Partial<Scene> = {},
	shown: Partial<View> = {}
): Scene {
	const view = { ...defaultView({ first: FIRST_YEAR, last: lastYear(atlas) }), year, ...shown };
	return { atlas, view, outlines, width, height, look, framed: true, url: 'https://atlas.example/', ...more };
}

export interface Written {
	text: string;
	box: Rect;
	/** A name on the map. */
	map: boolean;
}

/** As strict as a reader of XML: every element is closed in its turn, every sign that is none of XML's is escaped. */
function expectWellFormed(svg: string): void {
	const open: string[] = [];
	const rest = svg.replace(
		/<(\/?)([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
		(_, end, name: string, given: string, empty) => {
			const names = [...given.matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute);
			if (new Set(names).size < names.length) throw new Error(`<${name}> has an attribute twice`);
			if (end && open.pop() !== name) throw new Error(`</${name}> closes another element`);
			if (!end && !empty) open.push(name);
			return '';
		}
	);
	expect(open, 'open elements at the end').toEqual([]);
	expect(
		/[<>]|&(?!(amp|lt|gt|quot|#39);)/.exec(rest)?.[0],
		'what is no markup and not escaped'
	).toBeUndefined();
}

/** The texts of a picture with the boxes that they cover */
export function read(svg: string): {
	texts: Written[];
	legend: string[];
	ids: string[];
	/** What has a sign of the difference, alone or in a number. */
	differs: string[];
} {
	expectWellFormed(svg);
	const texts: Written[] = [];
	const legend: string[] = [];
	const ids: string[] = [];
	const differs: string[] = [];
	/** For each open element, whether it has a scale of its own, as signs have: their numbers cover what the sign does. */
	const scaled: boolean[] = [];
	let now: (Record<string, string> & { text: string }) | null = null;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (attributes['id']) ids.push(attributes['id']);
				if (attributes['data-legend']) legend.push(attributes['data-legend']);
				if (attributes['data-difference']) differs.push(attributes['data-difference']);
				scaled.push(attributes['transform'] !== undefined);
				if (name === 'text' && !scaled.includes(true)) now = { ...attributes, text: '' };
			},
			ontext(text) {
				if (now) now.text += text;
			},
			onclosetag(name) {
				scaled.pop();
				if (name !== 'text' || !now) return;
				const size = Number(now['font-size']);
				const width = textWidth(now.text, size, now['font-weight'] === '600' ? 600 : 400);
				const start = { middle: 0.5, end: 1 }[now['text-anchor'] ?? ''] ?? 0;
				const box = {
					x: Number(now['x']) - start * width,
					y: Number(now['y']) - size * 0.74,
					width,
					height: size * 0.95
				};
				texts.push({ text: now.text, box, map: now['data-name'] !== undefined });
				now = null;
			}
		},
		{ xmlMode: true }
	);
	parser.write(svg);
	parser.end();
	return { texts, legend, ids, differs };
}

/** What lies outside the picture or over something else; the number in the circle of a place is none of these. */
export function mislaid(texts: Written[], [width, height]: readonly [number, number]): string[] {
	return texts.flatMap(({ text, box, map }, index) => {
		const isOn = box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 0.5 && box.y + box.height <= height;
		const over = texts
			.slice(index + 1)
			.filter((other) => overlap(box, other.box) && (map || other.map || !/^\d+$/.test(text)));
		return [
			...(isOn ? [] : [`“${text}” is not on the page`]),
			...over.map((other) => `“${text}” lies over “${other.text}”`)
		];
	});
}
