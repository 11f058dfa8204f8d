import type { Rect } from '../base/labels';
import type { Plan } from '../shapes/plan';
import { isInside, isInViewport } from '$lib/scene/outlines/visible';
import { pointsOfPath } from '$lib/scene/outlines/path-points';

/** Tells of boxes of the picture whether they lie on a state, their middle at least, and nowhere on what is contested. */
export function onOwnLand({ outlines, map, viewport, scale, grain }: Plan) {
	const contested = outlines.areas
		.filter(({ d }) => isInViewport(d, viewport))
		.map(({ d }) => pointsOfPath(d));
	const pixels = scale * grain;
	const inMap = (x: number, y: number) =>
		[viewport.x + (x - map.x) / pixels, viewport.y + (y - map.y) / pixels] as const;
	const isContested = ({ x, y, width, height }: Rect) =>
		[0, 0.25, 0.5, 0.75, 1].some((share) =>
			[y, y + height].some((top) => contested.some((area) => isInside(inMap(x + share * width, top), area)))
		);
	return (id: string) => {
		const own = pointsOfPath(outlines.states.find((state) => state.id === id)?.d ?? '');
		return (box: Rect): boolean =>
			isInside(inMap(box.x + box.width / 2, box.y + box.height / 2), own) && !isContested(box);
	};
}
