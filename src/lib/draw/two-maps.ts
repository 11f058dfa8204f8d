import { PICTURE_REGION } from '$lib/scene/viewport/frame-of-view';
import type { Rect } from './base/labels';
import { viewportOf } from '$lib/scene/viewport/viewport';
import type { View } from '$lib/view/codec';

/** The places of two maps in that of one: beside or above each other, whichever shows the view larger. */
export function halvesOf(place: Rect, { box }: Pick<View, 'box'>, gap: number): [earlier: Rect, later: Rect] {
	const { width, height } = viewportOf(box ?? PICTURE_REGION);
	const [half, low] = [(place.width - gap) / 2, (place.height - gap) / 2];
	const beside = Math.min(half / width, place.height / height);
	const above = Math.min(place.width / width, low / height);
	return beside >= above
		? [
				{ ...place, width: half },
				{ ...place, x: place.x + half + gap, width: half }
			]
		: [
				{ ...place, height: low },
				{ ...place, y: place.y + low + gap, height: low }
			];
}
