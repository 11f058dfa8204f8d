import { diamond, halfOf } from '../fills/diamond';
import type { Circle } from '../base/labels';
import type { Plan } from '../shapes/plan';
import { element, short, textElement } from '../base/svg';
import { disputeMarks, placeMarks, type DisputeMark } from '$lib/scene/names/marks';
import { placesOfSelection } from '$lib/scene/state/selection';
import { signMarks } from '$lib/scene/signs/sign-marks';
import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { DISC, SELECTED_RING } from '$lib/scene/symbols/marks';
import { SIGNS, type Sign, type SignId } from '$lib/scene/symbols/glyphs';

/** A mark of a picture, and the circle that names stay away from. */
export interface PictureMark {
	svg: string;
	circle: Circle;
}

const circleAt = (x: number, y: number, radius: number): Circle => ({ x, y, radius });

/** A ring about what is selected. */
export function ring([x, y]: readonly [number, number], radius: number, { ink, grain }: Plan): string {
	const at = { cx: x, cy: y, r: radius, fill: 'none' };
	return (
		element('circle', { ...at, stroke: ink.colour('paper'), 'stroke-width': SELECTED_RING.rim * grain }) +
		element('circle', { ...at, stroke: ink.colour('selected'), 'stroke-width': SELECTED_RING.width * grain })
	);
}

/** A ring about a selected state that is too small for an outline. */
export function selectedSmall(plan: Plan): string[] {
	const { selection, outlines, viewport, pixelOf, grain } = plan;
	if (selection?.kind !== 'state') return [];
	return outlines.small
		.filter(({ id, position }) => id === selection.id && isWithin(viewport, position))
		.map(({ position }) => ring(pixelOf(position), 11 * grain, plan));
}

/** Circles of the places with documents so far, with how many; filled where some are of the year. */
export function placesIn(plan: Plan): PictureMark[] {
	const { scene, state, ink, grain, viewport, pixelOf, selection } = plan;
	const blank = ink.look === 'blank';
	const selected = placesOfSelection(selection, scene.atlas, state);
	return placeMarks(scene.atlas, state)
		.filter(({ position }) => isWithin(viewport, position))
		.map(({ id, position, total, inYear }) => {
			const [x, y] = pixelOf(position);
			const now = inYear > 0 && !blank;
			const numbered = total > 1 && !blank;
			const radius = (numbered ? (total > 99 ? DISC.many : DISC.several) : DISC.one) * grain;
			const [inside, rim] = now ? ['document', 'document-text'] : ['document-text', 'document'];
			const svg = [
				element('circle', { cx: x, cy: y, r: radius + DISC.halo * grain, fill: ink.colour('document-text') }),
				element('circle', {
					cx: x,
					cy: y,
					r: radius,
					fill: ink.colour(inside),
					stroke: ink.colour('document'),
					'stroke-width': DISC.stroke * grain,
					'data-place': id
				}),
				numbered
					? textElement(String(total), x, y + 4 * grain, {
							size: 11.5 * grain,
							fill: ink.colour(rim),
							weight: 600,
							anchor: 'middle'
						})
					: '',
				selected.includes(id) ? ring([x, y], radius + 5 * grain, plan) : ''
			].join('');
			return { svg, circle: circleAt(x, y, radius + 2 * grain) };
		});
}

/** Places that are marked for what the page is about and show no circle. */
export function barePlacesIn(plan: Plan): PictureMark[] {
	const { scene, state, grain, pixelAt, selection, ink } = plan;
	const selected = placesOfSelection(selection, scene.atlas, state);
	return scene.atlas.places
		.filter(({ id }) => selected.includes(id) && !state.places.has(id))
		.map(({ position }) => {
			const [x, y] = pixelAt(position);
			const dot = element('circle', { cx: x, cy: y, r: 4 * grain, fill: ink.colour('selected') });
			return { svg: dot + ring([x, y], 9 * grain, plan), circle: circleAt(x, y, 11 * grain) };
		});
}

/** Diamonds: disputes with no line and no area on the map, and, smaller, what the boundaries do not show of others. */
export function disputePointsIn(plan: Plan): PictureMark[] {
	const { state, ink, grain, pixelOf, selection } = plan;
	return disputeMarksIn(plan).map(({ dispute, position, phase, beside }) => {
		const [x, y] = pixelOf(position);
		const selected = selection?.kind === 'dispute' && selection.id === dispute;
		const mark = selected ? ring([x, y], 13 * grain, plan) : '';
		const point = { phase, beside, faint: state.disputes.get(dispute)?.faint };
		const half = halfOf(point) * grain;
		const svg = diamond(point, [x, y], ink, grain, half, { 'data-dispute-point': dispute });
		return { svg: svg + mark, circle: circleAt(x, y, selected ? 14 * grain : half) };
	});
}

/** The points of disputes that the picture shows. */
export const disputeMarksIn = ({ scene, state, ink, viewport }: Plan): DisputeMark[] =>
	ink.look === 'blank'
		? []
		: disputeMarks(scene.atlas, state, scene.outlines).filter(({ position }) => isWithin(viewport, position));

/** A sign of the layers that are off at first, its middle at a point. */
export function sign(
	id: SignId,
	[x, y]: readonly [number, number],
	{ ink, grain }: Pick<Plan, 'ink' | 'grain'>
): string {
	const { size, parts }: Sign = SIGNS[id];
	return element(
		'g',
		{
			transform: `translate(${short(x - (size[0] * grain) / 2)} ${short(y - (size[1] * grain) / 2)}) scale(${short(grain)})`
		},
		parts
			.map(({ d, fill, stroke, width = 1, dash }) =>
				element('path', {
					d,
					fill: fill ? ink.colour(fill) : 'none',
					stroke: stroke ? ink.colour(stroke) : undefined,
					'stroke-width': stroke ? width : undefined,
					'stroke-dasharray': dash?.join(' ')
				})
			)
			.join('')
	);
}

const KINDS = { seat: 'institution', meeting: 'place', exercise: 'exercise', concern: 'claim' };

/** Institutions, meetings, exercises and claims about concerns. */
export function signsIn(plan: Plan): PictureMark[] {
	const { scene, state, snapshot, ink, grain, scale, viewport, pixelOf, selection } = plan;
	if (ink.look === 'blank') return [];
	const { signs, lines } = signMarks({ atlas: scene.atlas, mapState: state, snapshot }, scale);
	const links = lines.map(({ points }): PictureMark => ({
		svg: element('polyline', {
			points: points
				.split(' ')
				.map((point) =>
					pixelOf(point.split(',').map(Number) as [number, number])
						.map(short)
						.join()
				)
				.join(' '),
			fill: 'none',
			stroke: ink.colour('sign'),
			'stroke-width': 1.3 * grain,
			'stroke-dasharray': [5, 4].map((length) => short(length * grain)).join(' ')
		}),
		circle: circleAt(-99, -99, 0)
	}));
	return [
		...links,
		...signs
			.filter(({ position }) => isWithin(viewport, position))
			.map((mark): PictureMark => {
				const at = pixelOf(mark.position);
				const [x, y] = [at[0] + mark.shift[0] * grain, at[1] + mark.shift[1] * grain];
				const marked =
					selection?.kind === KINDS[mark.kind] && [...mark.ids, mark.target.id].includes(selection.id);
				const count = mark.count > 1 ? String(mark.count) : '';
				const full = mark.sign === 'seat-working' || mark.sign === 'meeting';
				const number = count
					? textElement(
							count,
							x + (mark.kind === 'concern' ? 9 * grain : 0),
							y + { concern: -4, meeting: 3.7, exercise: 5, seat: 5 }[mark.kind] * grain,
							{
								size: 10.5 * grain,
								fill: ink.colour(full ? 'sign-ground' : 'sign'),
								weight: 600,
								anchor: 'middle'
							}
						)
					: '';
				return {
					svg: sign(mark.sign, [x, y], plan) + number + (marked ? ring([x, y], 13 * grain, plan) : ''),
					circle: circleAt(x, y, 9 * grain)
				};
			})
	];
}
