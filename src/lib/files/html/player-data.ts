import type { Outlines } from '$lib/scene/outlines/outlines';
import type { AtlasCore, Names, Source } from '$lib/domain';
import type { Orientation } from '$lib/geo/orientation-types';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import type { Lesson } from '$lib/lesson/types';

/** Everything that a lesson in one file carries along, as JSON in its page. */
export interface PlayerData {
	lesson: Lesson;
	atlas: AtlasCore;
	outlines: Outlines;
	topology: BoundariesTopology;
	rivers: RiversTopology;
	orientation: Orientation;
	/** Of the points of disputes, in their order. */
	pointNames: Names['points'];
	/** Those that the lesson names. */
	sources: Source[];
	home: string;
	bundled: string[];
}

/** The id of the element that holds it. */
export const DATA_ID = 'lesson-data';
/** The id of the element that holds the steps as text: for print, and for readers without scripts. */
export const TEXT_ID = 'lesson-text';
