import { claimIn, riversIn } from './claim-and-rivers';
import { drawFrame, frameOf, legendHeight } from './frame';
import { titleOf } from './frame-words';
import type { Rect } from './labels';
import { drawName } from './labels';
import { barePlacesIn, copiesIn, disputePointsIn, misplacedIn, placesIn, signsIn } from './marks';
import { namesIn } from './names';
import { planOf, type Plan } from './plan';
import { selectedShapes, selectedSmall } from './selected';
import { arcsIn, shapesIn } from './shapes';
import { element, escaped, short } from './svg';
import type { Scene } from './types';

export type { Look, Scene } from './types';

/** The typeface by the names that it has on a page and on a machine. */
const FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans', Arial, sans-serif";

/** The map, cut to its place in the picture. */
function drawMap(plan: Plan): string {
	const { map, window, ink, grain, scene } = plan;
	const { id = '' } = scene;
	const shapes = [
		...shapesIn(plan, riversIn(plan)),
		...claimIn(plan),
		...(ink.look === 'blank' ? [] : arcsIn(plan)),
		...selectedShapes(plan)
	];
	const world = `<g id="${escaped(id)}world">${shapes.join('')}</g>`;
	const again = copiesIn(window).map((x) => element('use', { href: `#${id}world`, x }));
	const points = [...disputePointsIn(plan), ...signsIn(plan), ...placesIn(plan), ...barePlacesIn(plan)];
	const names = namesIn(
		plan,
		points.map(({ circle }) => circle)
	);
	const view = [window.x, window.y, window.width, window.height].map(short).join(' ');
	const rim = element('rect', { ...map, fill: 'none', stroke: ink.colour('line'), 'stroke-width': grain });
	return [
		element(
			'svg',
			{
				...map,
				viewBox: view,
				'fill-rule': 'evenodd',
				'stroke-linejoin': 'round',
				overflow: 'hidden',
				'data-part': 'shapes'
			},
			element('rect', {
				x: window.x,
				y: window.y,
				width: window.width,
				height: window.height,
				fill: ink.colour('sea')
			}) +
				world +
				again.join('')
		),
		element(
			'g',
			{ 'clip-path': `url(#${id}map)`, 'data-part': 'marks' },
			[...misplacedIn(plan), ...points.map(({ svg }) => svg), ...selectedSmall(plan)].join('')
		),
		element('g', { 'data-part': 'names' }, names.map(drawName).join('')),
		scene.framed ? rim : ''
	].join('');
}

function definitions({ map, scene }: Plan): string {
	const { id = '', font = [] } = scene;
	const faces = font.map(
		(address) =>
			`@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url('${address.replace(/[^\w:;,/+=.-]/g, '')}') format('woff2')}`
	);
	return [
		faces.length > 0 ? `<style>${faces.join('')}</style>` : '',
		`<defs><clipPath id="${escaped(id)}map">${element('rect', { ...map })}</clipPath></defs>`
	].join('');
}

/** How a scene is laid out: where its map is, and what is drawn of it. */
export function layOut(scene: Scene): { plan: Plan; draw: () => string } {
	if (!scene.framed) {
		const whole: Rect = { x: 0, y: 0, width: scene.width, height: scene.height };
		return { plan: planOf(scene, whole), draw: () => '' };
	}
	const first = frameOf(scene);
	// Below the map a legend takes no more than it needs, and what it needs depends on what the map shows.
	const frame = first.wide ? first : frameOf(scene, legendHeight(planOf(scene, first.map), first));
	const plan = planOf(scene, frame.map);
	return { plan, draw: () => drawFrame(plan, frame) };
}

/**
 * A view as a whole SVG document. Pure: the same scene gives the same text, in a page, a worker or a file of its own.
 * Every text of the scene is written as text, whatever is in it.
 */
export function sceneSvg(scene: Scene): string {
	const { plan, draw } = layOut(scene);
	const { width, height } = scene;
	const ground = element('rect', { width, height, fill: plan.ink.colour(scene.framed ? 'paper' : 'sea') });
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${short(width)} ${short(height)}`,
			'font-family': FAMILY,
			role: 'img'
		},
		[`<title>${escaped(titleOf(scene))}</title>`, definitions(plan), ground, drawMap(plan), draw()].join('')
	);
}
