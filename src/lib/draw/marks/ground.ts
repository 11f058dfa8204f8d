/** Towns and names of the ground of a close picture, placed and ranked as on the page. */
import { anchoredIn, covers, EDGE, type Circle, type PlacedName, type Rect } from '../base/labels';
import { element, halo, haloed, textElement } from '../base/svg';
import { mixed } from '../fills/pale';
import { riversShown } from '../shapes/late';
import type { Plan } from '../shapes/plan';
import { plateOf } from './plate';
import { linesOfRivers } from '$lib/geo/river-lines';
import { isHan } from '$lib/scene/names/text-width';
import { touches } from '$lib/scene/compare/place-signs';
import { projectToSvg } from '$lib/geo/mercator';
import { linesToName } from '$lib/scene/ground/lines-to-name';
import { withNeighbours } from '$lib/scene/ground/neighbours';
import { nameAbroad } from '$lib/scene/ground/own-land';
import {
	AREA_TYPE,
	LETTER_INK,
	LINE,
	placedGround,
	type PlacedGround,
	type PlacedLetters,
	type PlacedWords
} from '$lib/scene/ground/place-ground';
import { TOWN_TYPE, type PlacedTown } from '$lib/scene/ground/place-towns';
import { areasToName, pointsToName } from '$lib/scene/ground/to-name';
import { namesAreas, rankOfScale } from '$lib/scene/ground/scales';
import { textOf } from '$lib/text/words';

/**
 * What has room beside names and marks; null where the view is not close, and on maps that ask: blank ones, and those of
 * nothing but land.
 */
export function groundIn(
	plan: Plan,
	names: readonly PlacedName[],
	marks: readonly Circle[]
): PlacedGround | null {
	const { scene, ink, viewport, map, grain, pixelAt } = plan;
	const { orientation, view, atlas } = scene;
	const most = rankOfScale(viewport);
	if (!orientation || most === null || ink.look === 'blank' || view.layers.length === 0) return null;
	const plate = plateOf(plan);
	const aside = BESIDE_NAMES * grain;
	const boxes = [
		...names.map(({ box }) => ({ ...box, x: box.x - aside, width: box.width + 2 * aside })),
		...(plate ? [plate] : [])
	];
	const rivers = riversShown(plan);
	const gap = 3 * grain;
	const toName = {
		...plan,
		atlas,
		orientation,
		mapState: plan.state,
		thing: view.thing,
		width: viewport.width
	};
	const beside = EDGE * grain;
	const isAbroad = nameAbroad(
		withNeighbours(plan.outlines, scene.topology ?? null),
		viewport,
		plan.scale * grain
	);
	return placedGround({
		marks: [],
		orientation,
		most,
		named: new Set(
			atlas.places.map(({ id }) => id).filter((id) => plan.state.places.has(id) || !scene.told?.has(id))
		),
		told: scene.told,
		areas: scene.topology && namesAreas(viewport) ? areasToName(toName, scene.topology, isAbroad) : [],
		points: pointsToName({ ...toName, outlines: scene.outlines }, scene.pointNames ?? {}, isAbroad),
		lines: namesAreas(viewport)
			? linesToName({ ...toName, outlines: scene.outlines }, scene.topology ?? null)
			: [],
		rivers: rivers ? linesOfRivers(rivers, (point) => plan.pixelOf(point)) : new Map(),
		placeOf: pixelAt,
		nameOf: ({ name }) => textOf(name),
		free: { x: map.x + beside, y: map.y + gap, width: map.width - 2 * beside, height: map.height - 2 * gap },
		covered: (box: Rect) =>
			boxes.some((other) => touches(box, other, gap)) || marks.some((mark) => covers(box, mark)),
		abroad: (town, box) => isAbroad({ at: pixelAt(town.at), point: projectToSvg(town.at) }, box),
		wider: WIDER,
		larger: grain
	});
}

/** How far words of the ground stay beside names: in another typeface both are wider. CSS pixels. */
const BESIDE_NAMES = 14;

/** Programs that do not take the typeface of the picture draw words so much wider, beyond what edges leave to all names. */
const WIDER = 0.25;

/** How far below the top of a line its letters stand, in sizes. */
const ASCENT = 0.86;

/** What of the name of a town is held: the end at its dot. */
const TOWN_ANCHOR = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const;

function drawTown({ town, text, name, dot, side }: PlacedTown, { ink, grain }: Plan): string {
	const size = TOWN_TYPE * grain;
	const anchor = TOWN_ANCHOR[side];
	const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
	const half = 2.2 * grain;
	const mark = { fill: ink.colour('label'), stroke: ink.colour('label-halo'), 'stroke-width': grain };
	return (
		(town.capital
			? element('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...mark })
			: element('circle', { cx: x, cy: y, r: half, ...mark })) +
		haloed(
			textElement(
				text,
				anchoredIn(name, anchor),
				name.y + ASCENT * size,
				{ size, fill: ink.colour('label'), anchor },
				{ 'data-town': town.id }
			),
			ink.colour('label-halo'),
			size
		)
	);
}

/** The colour of letters on the ground: quiet, that of water of its own. */
function colourOf(kind: PlacedLetters['kind'] | PlacedWords['kind'], { ink }: Plan): string {
	if (ink.look !== 'colour' || kind === 'area' || kind === 'point' || kind === 'line')
		return ink.colour('label');
	return kind === 'sea' || kind === 'river' || kind === 'lake'
		? mixed(ink.colour('river'), ink.colour('label'), LETTER_INK.water)
		: mixed(ink.colour('label'), ink.colour('land'), LETTER_INK.ground);
}

function drawWords({ id, kind, name, more, box, align }: PlacedWords, plan: Plan): string {
	const { ink, grain } = plan;
	const anchor = ({ left: 'start', middle: 'middle', right: 'end' } as const)[align];
	const x = anchoredIn(box, anchor);
	let y = box.y;
	const line = (words: string, size: number, weight: 400 | 600) => {
		const drawn = textElement(
			words,
			x,
			y + ASCENT * size,
			{ size, weight, anchor, fill: colourOf(kind, plan) },
			kind === 'lake' && !isHan(words) ? { 'font-style': 'italic' } : {}
		);
		y += LINE * size;
		return haloed(drawn, ink.colour('label-halo'), size);
	};
	const lines = [
		...name.map((words) => line(words, AREA_TYPE.name * grain, kind === 'lake' ? 400 : 600)),
		...more.map((words) => line(words, AREA_TYPE.more * grain, 400))
	];
	return element('g', { 'data-words': id }, lines.join(''));
}

function drawLetters({ id, kind, letters, size }: PlacedLetters, plan: Plan): string {
	const isWater = kind === 'sea' || kind === 'river';
	const drawn = letters.map(({ sign, at: [x, y], angle }) =>
		textElement(
			sign,
			0,
			0.34 * size,
			{ size, anchor: 'middle', fill: colourOf(kind, plan) },
			{
				transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
				'font-style': isWater && !isHan(sign) ? 'italic' : undefined
			}
		)
	);
	// All halos first: one would lie over the letter before it.
	const halos = drawn.map((letter) => halo(letter, plan.ink.colour('label-halo'), size));
	return element('g', { 'data-lettering': id }, [...halos, ...drawn].join(''));
}

export const drawGround = ({ towns, words, letters }: PlacedGround, plan: Plan): string[] => [
	...letters.map((each) => drawLetters(each, plan)),
	...words.map((each) => drawWords(each, plan)),
	...towns.map((each) => drawTown(each, plan))
];
