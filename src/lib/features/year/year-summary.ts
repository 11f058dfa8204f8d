import type { Snapshot } from '$lib/domain/types/snapshot-types';
import type { Status } from '$lib/domain/types/state-types';

/** What the year control draws of one year: counts only, so that all years together stay small. */
export interface YearSummary {
	year: number;
	/** States per status, only for statuses that occur. */
	totals: Partial<Record<Status, number>>;
	/** Documents signed (or adopted) in the year. */
	documents: number;
	/** Disputes that turned armed in the year. */
	flareUps: number;
	/** Changes of status in the year. */
	changes: number;
}

/** The counts of a snapshot. A dispute that turned armed twice in the year is one flare-up. */
export function yearSummary(snapshot: Snapshot): YearSummary {
	return {
		year: snapshot.year,
		totals: snapshot.totals,
		documents: snapshot.documents.length,
		flareUps: new Set(snapshot.phaseChanges.filter(({ to }) => to === 'armed').map(({ id }) => id)).size,
		changes: snapshot.changes.length
	};
}
