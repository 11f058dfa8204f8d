import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { rectsOverlap, type PlacedName, type Rect } from '../base/labels';
import type { PictureMark } from './marks';
import type { Plan } from '../shapes/plan';
import { plateOf } from './plate';
import { element, escaped, short, textElement } from '../base/svg';
import { comparisonDrawing, type DrawnSign } from '$lib/scene/compare/drawn-signs';
import {
	numberWidth,
	SIGN_FIGURE,
	SIGN_GROUND,
	SIGN_INK,
	SIGN_NUMBER,
	SIGN_PATHS,
	SIGN_SIDE,
	signGround,
	type CompareSignId,
	type SignOf
} from '$lib/scene/symbols/sign-shapes';

export type { DrawnSign };

/** The side of a sign, in CSS pixels of the page's map. */
const SIDE = 17;

/** The signs of a map of what differs, placed; none on a blank map, which asks for them. */
export function signsOfDifference(
	plan: Plan,
	names: readonly PlacedName[],
	places: readonly PictureMark[]
): DrawnSign[] {
	const { scene, compared, part, ink, grain, map, viewport, pixelOf } = plan;
	if (!compared || part !== 'whole' || ink.look === 'blank') return [];
	const plate = plateOf(plan);
	const taken: Rect[] = [
		...names.map(({ box }) => box),
		...places.map(({ circle: { x, y, radius } }) => ({
			x: x - radius,
			y: y - radius,
			width: 2 * radius,
			height: 2 * radius
		})),
		...(plate ? [plate] : [])
	];
	const isOn = (box: Rect) =>
		box.x >= map.x &&
		box.y >= map.y &&
		box.x + box.width <= map.x + map.width &&
		box.y + box.height <= map.y + map.height;
	return comparisonDrawing(scene.atlas, compared.difference, new Set(scene.view.layers), {
		size: SIDE * grain,
		placeOf: (point) => (isWithin(viewport, point) ? pixelOf(point) : null),
		covered: (box) => !isOn(box) || taken.some((other) => rectsOverlap(box, other)),
		outlines: scene.outlines
	});
}

/** The colours of a sign; in black and white its form is enough. */
const coloursOf = (of: SignOf, { colour, look }: Plan['ink']) =>
	look === 'colour'
		? { fill: colour(SIGN_GROUND[of]), stroke: colour(SIGN_INK) }
		: { fill: colour('paper'), stroke: colour('text') };

/** One sign in a box, or a number of things. */
export function differenceSign(
	sign: CompareSignId | number,
	of: SignOf,
	{ x, y, height }: Pick<Rect, 'x' | 'y' | 'height'>,
	ink: Plan['ink']
): string {
	const { fill, stroke } = coloursOf(of, ink);
	const width = typeof sign === 'number' ? numberWidth(sign) : SIGN_SIDE;
	const figure =
		typeof sign === 'number'
			? textElement(String(sign), width / 2, SIGN_NUMBER.baseline, {
					size: SIGN_NUMBER.size,
					fill: stroke,
					weight: 600,
					anchor: 'middle'
				})
			: element('path', {
					d: SIGN_PATHS[sign],
					...SIGN_FIGURE,
					fill: 'none',
					stroke,
					'stroke-linecap': 'round',
					'stroke-linejoin': 'round'
				});
	return element(
		'g',
		{ transform: `translate(${short(x)} ${short(y)}) scale(${short(height / SIGN_SIDE)})` },
		element('rect', { ...signGround(of, width), fill, stroke }) + figure
	);
}

/** From a sign to what it is about, where it had to move away. */
function leaderOf({ from, box }: DrawnSign, { ink, grain }: Plan): string {
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	if (Math.hypot(from[0] - x, from[1] - y) < box.height * 1.3) return '';
	const d = `M${short(from[0])} ${short(from[1])}L${short(x)} ${short(y)}`;
	const line = (colour: string, width: number) =>
		element('path', { d, fill: 'none', stroke: ink.colour(colour), 'stroke-width': width * grain });
	return line('paper', 2.6) + line('text-quiet', 1.1);
}

/** The signs with their names, to be pointed at. */
export function drawSigns(signs: readonly DrawnSign[], plan: Plan): string {
	const drawn = signs.map((sign) => {
		const { box } = sign;
		const figures =
			sign.count > 1
				? differenceSign(sign.count, sign.of, box, plan.ink)
				: sign.signs
						.map((id, index) =>
							differenceSign(id, sign.of, { ...box, x: box.x + index * box.height }, plan.ink)
						)
						.join('');
		return element(
			'g',
			{ 'data-difference': sign.key, 'data-signs': sign.signs.join(' ') || undefined },
			`<title>${escaped(sign.words)}</title>${figures}`
		);
	});
	return [...signs.map((sign) => leaderOf(sign, plan)), ...drawn].join('');
}
