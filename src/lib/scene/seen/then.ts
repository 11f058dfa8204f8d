/** What the one date of the boundaries makes wrong on the map of a year, as far as the record knows. */
import { firstDay, hasCeasefireLineEnded, type AtlasCore, type Snapshot } from '$lib/domain';
import { BOUNDARIES_STATED } from '$lib/geo/boundaries-stated';
import type { Outlines } from '../outlines/outlines';
import type { Viewport } from '../viewport/viewport';
import { fillStepOf, isNear } from '../ground/scales';
import { seenIn } from './in-view';

/** Why a line or an area is not drawn as it was in the year. */
export type NotAsThen =
	/** Agreed after the year: the boundaries have what was agreed, the year had not. */
	| 'agreed-later'
	/** Agreed by the year: the boundaries are older. */
	| 'agreed-since'
	/** Control has changed: the boundaries have the areas as they were held before. */
	| 'held-before';

type CoreDispute = AtlasCore['disputes'][number];

/** The boundaries are of some day of this year: what changed in it may be in them or not, and is not said. */
const OF = firstDay(BOUNDARIES_STATED.date).slice(0, 4);

/** Why what is drawn of a dispute is not as it was on a day; null where the record knows of nothing. */
export function notAsThen(dispute: CoreDispute, asOf: string): NotAsThen | null {
	const before = `${OF}-01-01`;
	const after = `${OF}-12-31`;
	if (hasCeasefireLineEnded(dispute, asOf) && !hasCeasefireLineEnded(dispute, after)) return 'held-before';
	const days = dispute.agreements
		.filter(({ line }) => line === 'part' || line === 'whole')
		.map(({ date }) => firstDay(date));
	if (days.some((day) => day > asOf && day < before)) return 'agreed-later';
	return days.some((day) => day <= asOf && day > after) ? 'agreed-since' : null;
}

/** What is in view that was not so in the year: disputes, and whether areas of none are hatched that may not have been contested. */
export interface ThenInView {
	disputes: CoreDispute[];
	areas: boolean;
}

/**
 * What of it can be told apart at the scale: on the map of the region areas that were held otherwise, from two or three states on
 * where a border ran, and hatched areas.
 * @returns null where all that is seen is as it was, as far as the record knows
 */
export function thenInView(
	{ atlas, snapshot, outlines }: { atlas: AtlasCore; snapshot: Snapshot; outlines: Outlines },
	viewport: Viewport
): ThenInView | null {
	const seen = seenIn(viewport);
	const isSeen = ({ id }: CoreDispute) =>
		outlines.areas.some(({ d, dispute }) => dispute === id && seen.area(d)) ||
		outlines.lines.some(({ d, dispute }) => dispute === id && seen.line(d));
	const isTold = (why: NotAsThen | null) =>
		why === 'held-before' || (why !== null && fillStepOf(viewport) !== null);
	const disputes = atlas.disputes.filter(
		(dispute) => isTold(notAsThen(dispute, snapshot.asOf)) && isSeen(dispute)
	);
	const areas =
		isNear(viewport) &&
		String(snapshot.year) < OF &&
		outlines.areas.some(({ d, dispute }) => !dispute && seen.area(d));
	return disputes.length > 0 || areas ? { disputes, areas } : null;
}
