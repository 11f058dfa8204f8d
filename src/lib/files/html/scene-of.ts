import type { Scene } from '$lib/draw/scene';
import type { PlayerData } from './player-data';
import type { View } from '$lib/view/codec';

/** What maps of a lesson are drawn from. */
export type MapMaterial = Pick<
	PlayerData,
	'atlas' | 'outlines' | 'topology' | 'rivers' | 'orientation' | 'pointNames'
>;

/** What is as in the data of a lesson in every picture of it. */
type Own = Omit<Scene, keyof MapMaterial | 'view' | 'look' | 'framed'>;

/** A view of a lesson as a picture without a frame: what its frame would say stands beside it. */
export const sceneOf = (
	{ atlas, outlines, topology, rivers, orientation, pointNames }: MapMaterial,
	view: View,
	own: Own
): Scene => ({
	...{ atlas, outlines, topology, rivers, orientation, pointNames },
	view,
	look: 'colour',
	framed: false,
	...own
});
