import type { Scene } from '$lib/draw/scene';
import type { PlayerData } from './player-data';
import type { View } from '$lib/view/codec';

/** What is as in the data of a lesson in every picture of it. */
type Own = Omit<Scene, 'atlas' | 'outlines' | 'topology' | 'rivers' | 'view' | 'look' | 'framed'>;

/** A view of a lesson as a picture without a frame: what its frame would say stands beside it. */
export const sceneOf = (
	{ atlas, outlines, topology, rivers }: Pick<PlayerData, 'atlas' | 'outlines' | 'topology' | 'rivers'>,
	view: View,
	own: Own
): Scene => ({ atlas, outlines, topology, rivers, view, look: 'colour', framed: false, ...own });
