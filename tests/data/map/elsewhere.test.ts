/**
 * What programs that are not browsers need of a saved picture. `npm run converted` has these programs draw it; here its text
 * is held to what they were seen to lack.
 */
import { describe, expect, it } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { TOPOLOGIES } from '../support/downloads';
import { sceneSvg, type Scene } from '$lib/draw/scene';
import type { Orientation } from '$lib/geo/orientation-types';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { textWidth } from '$lib/scene/names/text-width';
import { registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { defaultView, type ViewBox } from '$lib/view/codec';
import { atlas } from '$record';
import { namesOf } from '$record/core';

const topology = JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology;
const outlines = plainMapOutlines(topology, atlas);
registerOutlines(outlines);
const view = defaultView({ first: 1996, last: 2026 });
const page = {
	atlas,
	outlines,
	topology,
	rivers: JSON.parse(TOPOLOGIES.rivers) as RiversTopology,
	orientation: JSON.parse(TOPOLOGIES.orientation) as Orientation,
	pointNames: namesOf(atlas).points,
	framed: true,
	url: 'https://atlas.example/'
} as const;

function sceneAt(dispute: string | null, box: ViewBox | null, more: Partial<Scene> = {}): Scene {
	const thing = dispute ? ({ kind: 'dispute', id: dispute } as const) : null;
	return { ...page, view: { ...view, thing, box }, width: 1200, height: 900, look: 'colour', ...more };
}
const PICTURES: [name: string, scene: Scene][] = [
	['of the region', sceneAt(null, null)],
	[
		'of two years side by side',
		{ ...sceneAt(null, null), view: { ...view, year: 2017, compare: 2005, show: 'side' } }
	],
	['of a neighbourhood', sceneAt('ind-pak-kashmir', [60, 22, 98, 44])],
	['of Ladakh', sceneAt('chn-ind-lac', [76, 32.5, 81.5, 36])],
	['of Fergana in black and white', sceneAt('kgz-tjk-border', [68.5, 38.6, 74, 41.8], { look: 'patterns' })]
];

interface Text {
	words: string;
	size: number;
	weight: 400 | 600;
	x: number;
	anchor: string;
	isHalo: boolean;
}

function textsOf(svg: string): Text[] {
	return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', words = '']) => {
		const valueOf = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
		return {
			words,
			size: Number(valueOf('font-size')),
			weight: valueOf('font-weight') === '600' ? 600 : 400,
			x: Number(valueOf('x')),
			anchor: valueOf('text-anchor') ?? 'start',
			isHalo: attributes.includes('aria-hidden')
		};
	});
}

describe.each(PICTURES)('a picture %s', (_, scene) => {
	const svg = sceneSvg(scene);

	it('asks for nothing that only browsers know', () => {
		// An SVG in it is not cut at its edges by LibreOffice; Inkscape finds nothing by `href`, and takes other colours for black.
		expect(svg.match(/<svg/g)).toHaveLength(1);
		expect(svg).not.toMatch(/paint-order|textLength|var\(|light-dark|color-mix|vector-effect| style=| href=/);
		const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
		expect(colours.filter((colour) => !/^(none|#[0-9a-f]{6})$/.test(colour ?? ''))).toEqual([]);
	});

	it('has halos as texts of their own, below the text', () => {
		const texts = textsOf(svg);
		const halos = texts.filter(({ isHalo }) => isHalo);
		expect(halos.length).toBeGreaterThan(10);
		for (const [index, { words, x }] of texts.entries()) {
			if (texts[index]?.isHalo && words.length > 1)
				expect(texts[index + 1]).toMatchObject({ words, x, isHalo: false });
		}
	});

	it('leaves letters of another typeface the room that they take', () => {
		// DejaVu Sans, the widest that programs fall back to, is so much wider than ours.
		const wider = { 400: 1.22, 600: 1.36 };
		for (const { words, size, weight, x, anchor, isHalo } of textsOf(svg)) {
			if (isHalo || x === 0) continue;
			const width = textWidth(words, size, weight) * wider[weight];
			const left = x - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
			expect(left, words).toBeGreaterThanOrEqual(0);
			expect(left + width, words).toBeLessThanOrEqual(scene.width);
		}
		expect(svg).toMatch(/font-family="&#39;Source Sans 3 Variable&#39;, [^"]*Arial[^"]*, sans-serif"/);
	});
});

/** Where a path goes to in a picture, at the utmost, in pixels. */
function reachOf(svg: string): { x: [number, number]; y: [number, number] } {
	const [, x = '', y = '', scale = '', left = '', top = ''] =
		/translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\) translate\((\S+) (\S+)\)/.exec(svg) ?? [];
	const ground = svg.slice(svg.indexOf('data-part="shapes"'), svg.indexOf('data-part="marks"'));
	const reach = {
		x: [Infinity, -Infinity] as [number, number],
		y: [Infinity, -Infinity] as [number, number]
	};
	const reached = (range: [number, number], at: number) => {
		range[0] = Math.min(range[0], at);
		range[1] = Math.max(range[1], at);
	};
	for (const [, px = '', py = ''] of ground.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
		reached(reach.x, Number(x) + (Number(px) + Number(left)) * Number(scale));
		reached(reach.y, Number(y) + (Number(py) + Number(top)) * Number(scale));
	}
	return reach;
}

// resvg ends its process where a path reaches far beyond a picture: arcs, small states, outlines of the region do.
it.each(['kgz-tjk-border', 'irn-are-islands'])(
	'close pictures of %s reach little beyond their edges',
	(id) => {
		const [lon, lat] = atlas.disputes.find((dispute) => dispute.id === id)?.points[0]?.position ?? [0, 0];
		for (const detail of [{}, { topology: undefined }]) {
			const svg = sceneSvg(sceneAt(id, [lon - 0.3, lat - 0.15, lon + 0.3, lat + 0.15], detail));
			const { x, y } = reachOf(svg);
			expect([x[0] > -700, x[1] < 1900, y[0] > -550, y[1] < 1450]).toEqual([true, true, true, true]);
			expect(new Resvg(svg, { font: { loadSystemFonts: false } }).render().width).toBe(1200);
		}
	}
);
