import { lateShapesIn } from './shapes/late';
import { hasTwoMaps } from '$lib/text/compared';
import { drawSigns } from './marks/difference-signs';
import { drawFrame, frameOf, legendHeight } from './frame';
import { titleOf } from './words/frame-words';
import { inkOf } from './base/ink';
import { PICTURE_FAMILY } from './base/typeface';
import type { Rect } from './base/labels';
import { drawName } from './base/labels';
import { selectedSmall } from './marks/marks';
import { misplacedRingsIn } from './marks/misplaced';
import { mapTransform, planOf, unitOf, type Plan } from './shapes/plan';
import { drawGround } from './marks/ground';
import { drawPlate } from './marks/plate';
import { shapesIn } from './shapes/shapes';
import { element, escaped, NAMESPACES, short, used } from './base/svg';
import { seaIn } from './fills/fills';
import { copiesIn } from '$lib/scene/viewport/copies';
import { halvesOf } from './two-maps';
import type { Scene } from './base/types';
import { written } from './marks/written';

export type { PictureLook, Scene } from './base/types';

/** The map, cut to its place in the picture. */
function drawMap(plan: Plan): string {
	const { map, viewport, ink, grain, scene } = plan;
	const { id } = ink;
	const shapes = shapesIn(plan, lateShapesIn(plan));
	const world = `<g id="${id}world">${shapes.join('')}</g>`;
	const again = copiesIn(viewport).map((x) => used(`${id}world`, { x }));
	const { below, above, names, signs, ground: named } = written(plan);
	const rim = element('rect', { ...map, fill: 'none', stroke: ink.colour('line'), 'stroke-width': grain });
	// Not an SVG in the SVG: programs that draw one do not all cut it at its edges.
	const sea = seaIn(map, ink, grain);
	const ground = {
		transform: mapTransform(map, viewport),
		'fill-rule': 'evenodd',
		'stroke-linejoin': 'round',
		'data-part': 'shapes'
	};
	return [
		element('g', { 'clip-path': `url(#${id}map)` }, sea + element('g', ground, world + again.join(''))),
		element(
			'g',
			{ 'clip-path': `url(#${id}map)`, 'data-part': 'marks' },
			[...selectedSmall(plan), ...below.map(({ svg }) => svg), ...misplacedRingsIn(plan)].join('')
		),
		element(
			'g',
			{ 'data-part': 'names' },
			[...names.map(drawName), ...(named ? drawGround(named, plan) : [])].join('')
		),
		element('g', { 'clip-path': `url(#${id}map)` }, above.map(({ svg }) => svg).join('')),
		signs.length > 0 ? element('g', { 'data-part': 'signs' }, drawSigns(signs, plan)) : '',
		drawPlate(plan),
		scene.framed || plan.part !== 'whole' ? rim : ''
	].join('');
}

/**
 * What the typeface is asked for: all but arrows, which it does not have. Asked for one, a browser would look into its
 * last file too, and draw nothing until that is read.
 */
const LETTERS = 'U+0-218F,U+2200-10FFFF';

function definitions(plans: readonly Plan[], font: readonly string[]): string {
	const faces = font.map(
		(address) =>
			`@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url('${address.replace(/[^\w:;,/+=.-]/g, '')}') format('woff2');unicode-range:${LETTERS}}`
	);
	const clips = plans.map(({ ink: { id }, map }) =>
		element('clipPath', { id: `${id}map` }, element('rect', { ...map }))
	);
	return [faces.length > 0 ? `<style>${faces.join('')}</style>` : '', `<defs>${clips.join('')}</defs>`].join(
		''
	);
}

/** How a scene is laid out: where its maps are, the earlier year first, and what is drawn of it besides. */
export function layOut(scene: Scene): { plans: Plan[]; draw: () => string } {
	const unit = unitOf(scene);
	const plansIn = (map: Rect): Plan[] => {
		if (!hasTwoMaps(scene)) return [planOf(scene, map)];
		const [earlier, later] = halvesOf(map, scene.view, unit * 0.5);
		return [planOf(scene, earlier, 'before'), planOf(scene, later, 'after')];
	};
	if (!scene.framed) {
		const whole: Rect = { x: 0, y: 0, width: scene.width, height: scene.height };
		return { plans: plansIn(whole), draw: () => '' };
	}
	const first = frameOf(scene);
	// Below the map a legend takes no more than it needs, and what it needs depends on what the map shows.
	const frame = first.wide ? first : frameOf(scene, legendHeight(plansIn(first.map), unit, first));
	const plans = plansIn(frame.map);
	return { plans, draw: () => drawFrame(scene, plans, frame) };
}

/**
 * A view as a whole SVG document. Pure: the same scene gives the same text, in a page, a worker or a file of its own.
 * Every text of the scene is written as text, whatever is in it.
 */
export function sceneSvg(scene: Scene): string {
	const { plans, draw } = layOut(scene);
	const { width, height, font = [] } = scene;
	const ink = inkOf(scene.look, scene.id);
	const isWhole = plans.length === 1 && !scene.framed;
	const ground = element('rect', { width, height, fill: ink.colour(isWhole ? 'sea' : 'paper') });
	return element(
		'svg',
		{
			...NAMESPACES,
			width,
			height,
			viewBox: `0 0 ${short(width)} ${short(height)}`,
			'font-family': PICTURE_FAMILY,
			role: 'img'
		},
		[
			`<title>${escaped(titleOf(scene))}</title>`,
			definitions(plans, font),
			ground,
			...plans.map(drawMap),
			draw()
		].join('')
	);
}
