import { yearsName } from '$lib/text/compared';
import { yearName } from '$lib/text/words';
import type { Rect } from '../base/labels';
import type { Plan } from '../shapes/plan';
import { element, textElement } from '../base/svg';
import { roomOf } from '../base/typeface';

/** The years of a map that stands for itself: of each of two, and of what differs where no title says it. */
function wordsOf({ part, snapshot, compared, scene }: Plan): string {
	if (part !== 'whole') return yearName(snapshot.year);
	return compared && !scene.framed ? yearsName(scene) : '';
}

/** What the year on the map covers, in its upper left corner; nothing where none is needed. */
export function plateOf(plan: Plan): Rect | null {
	const { map, unit } = plan;
	const words = wordsOf(plan);
	if (!words) return null;
	const gap = unit * 0.5;
	return {
		x: map.x + gap,
		y: map.y + gap,
		width: roomOf(words, unit * 1.5, 600) + unit,
		height: unit * 1.9
	};
}

/** The year on the map. */
export function drawPlate(plan: Plan): string {
	const box = plateOf(plan);
	if (!box) return '';
	const { ink, unit, grain } = plan;
	const plate = element('rect', {
		...box,
		rx: 3 * grain,
		fill: ink.colour('paper'),
		stroke: ink.colour('line'),
		'stroke-width': grain
	});
	const words = textElement(wordsOf(plan), box.x + box.width / 2, box.y + unit * 1.48, {
		size: unit * 1.5,
		weight: 600,
		anchor: 'middle',
		fill: ink.colour('text')
	});
	return element('g', { 'data-part': 'year' }, plate + words);
}
