/** A picture of a view, as it is composed: what is named on it and what is wrong with it. */
import { composedOutlines, orientation, whatIsSeen, type ComposedMap } from './composed';
import { GROUND } from './ground';
import { written } from '$lib/draw/marks/written';
import { fillStepIn } from '$lib/draw/shapes/drawn';
import { planOf } from '$lib/draw/shapes/plan';
import { touches, type SignBox } from '$lib/scene/compare/place-signs';
import { boxesOfLetters } from '$lib/scene/ground/lettering';
import { boxHolds } from '$lib/scene/ground/place-towns';
import type { View } from '$lib/view/codec';
import { atlas } from '$record';
import { namesOf } from '$record/core';

const [WIDTH, HEIGHT] = [1600, 900];
const pointNames = namesOf(atlas).points;
const map: SignBox = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

export function composedPicture(
	view: View,
	told?: ReadonlySet<string>
): Pick<ComposedMap, 'named' | 'share' | 'isSeen' | 'wrong' | 'isNear'> {
	const plan = planOf(
		{
			atlas,
			view,
			told,
			outlines: composedOutlines,
			topology: GROUND.boundaries,
			rivers: GROUND.rivers,
			orientation,
			pointNames,
			width: WIDTH,
			height: HEIGHT,
			look: 'colour',
			framed: false
		},
		map
	);
	const { names, ground } = written(plan);
	const all = [
		...names.map(({ request, box }) => ({ name: request.text, boxes: [box] })),
		...(ground?.towns ?? []).map(({ text, name }) => ({ name: text, boxes: [name] })),
		...(ground?.words ?? []).map(({ name, box }) => ({ name: name.join(' '), boxes: [box] })),
		...(ground?.letters ?? []).map(({ id, letters, size }) => ({
			name: id,
			boxes: boxesOfLetters(letters, size)
		}))
	];
	const wrong = all.flatMap(({ name, boxes }, index) => [
		...all
			.slice(index + 1)
			.filter((other) => boxes.some((a) => other.boxes.some((b) => touches(a, b))))
			.map((other) => `"${name}" lies on "${other.name}"`),
		...(boxes.every((each) => boxHolds(map, each)) ? [] : [`"${name}" is cut`])
	]);
	return {
		wrong,
		isNear: fillStepIn(plan) !== null,
		named: new Set(names.map(({ request: { key } }) => key)),
		...whatIsSeen(plan.viewport, { width: plan.viewport.width, selected: view.thing }, () => false)
	};
}
