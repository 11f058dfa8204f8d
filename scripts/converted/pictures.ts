/** Pictures as the dialog of the page saves them, to be converted by programs that are not browsers. */
import { readFileSync } from 'node:fs';
import { pictureFont } from '$lib/draw/png/font';
import { sceneSvg, type PictureLook, type Scene } from '$lib/draw/scene';
import type { Orientation } from '$lib/geo/orientation-types';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { registerOutlines } from '$lib/scene/outlines/outlines';
import { plainMapOutlines } from '$lib/scene/outlines/outlines-of';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import { defaultView, type View, type ViewBox } from '$lib/view/codec';
import { atlas } from '$record';
import { namesOf } from '$record/core';

export interface SavedPicture {
	name: string;
	svg: string;
	width: number;
	height: number;
}

interface Asked {
	dispute?: string;
	box?: ViewBox;
	look?: PictureLook;
	size?: Size;
	shown?: Partial<View>;
}

type Size = readonly [width: number, height: number];
const WIDE: Size = [1600, 900];
const SLIDE: Size = [1200, 900];
const A4: Size = [794, 1123];
const FERGANA: Asked = { dispute: 'kgz-tjk-border', box: [68.5, 38.6, 74, 41.8] };
const KASHMIR: Asked = { dispute: 'ind-pak-kashmir', box: [72, 31, 81, 38] };
const ASKED: Record<string, Asked> = {
	region: {},
	'region-blank': { look: 'blank', size: A4 },
	'two-years': { shown: { year: 2017, compare: 2005, show: 'side' } },
	'what-differs': { shown: { year: 2017, compare: 2005, show: 'difference' }, size: SLIDE },
	neighbourhood: { dispute: 'ind-pak-kashmir', box: [60, 22, 98, 44] },
	fergana: FERGANA,
	'fergana-patterns': { ...FERGANA, look: 'patterns', size: A4 },
	kashmir: { ...KASHMIR, size: SLIDE },
	'kashmir-patterns': { ...KASHMIR, look: 'patterns', size: A4 },
	ladakh: { dispute: 'chn-ind-lac', box: [76, 32.5, 81.5, 36] },
	nelang: { dispute: 'chn-ind-lac', box: [75.8, 29.9, 80.8, 32.7] },
	gulf: { dispute: 'irn-are-islands', box: [53, 24.5, 57.5, 27.5], size: A4 }
};

const read = (file: string): unknown => JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));

/** All pictures, each a document of SVG. */
export async function savedPictures(): Promise<SavedPicture[]> {
	const topology = read('boundaries.topo.json') as BoundariesTopology;
	const outlines = plainMapOutlines(topology, atlas);
	registerOutlines(outlines);
	const view = defaultView({ first: FIRST_YEAR, last: lastYear(atlas) });
	const page: Omit<Scene, 'view' | 'width' | 'height' | 'look' | 'framed'> = {
		atlas,
		outlines,
		topology,
		rivers: read('rivers.topo.json') as RiversTopology,
		orientation: read('orientation.json') as Orientation,
		pointNames: namesOf(atlas).points,
		font: await pictureFont(),
		url: 'https://atlas.example/'
	};
	return Object.entries(ASKED).map(([name, { dispute, box = null, look = 'colour', size = WIDE, shown }]) => {
		const [width, height] = size;
		const thing = dispute === undefined ? null : ({ kind: 'dispute', id: dispute } as const);
		const svg = sceneSvg({
			...page,
			view: { ...view, box, thing, ...shown },
			width,
			height,
			look,
			framed: true
		});
		return { name, svg, width, height };
	});
}
