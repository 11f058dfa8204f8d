import type { Affair, Meeting } from './affairs-types';
import type { Dispute, DisputeAgreement, DisputePhase, DisputePoint } from './dispute-types';
import type { Misplaced, Summit, TreatyDocument } from './document-types';
import type { Exercise, Institution, Seat } from './organization-types';
import type { PaperClaim } from './paper-types';
import type { Place, State, StateEvent, StatusInterval } from './state-types';
import type { Iso3, PartialDate, Sourced, Text } from './values';

type Bare<T extends Sourced> = Omit<T, 'sources' | 'note' | 'disagreement'>;

/**
 * What snapshots and lists need of the record: the part that travels to the browser with the first page.
 * An `Atlas` is one; sources, notes, summaries and positions are left to the page about the one thing.
 */
export interface AtlasCore {
	version: string;
	reviewed: PartialDate;
	states: Omit<Bare<State>, 'iso2' | 'isoNumeric' | 'ccode' | 'gwn'>[];
	statuses: (Omit<Bare<StatusInterval>, 'instrument' | 'memorandum' | 'endReason' | 'inactive'> & {
		inactive?: Pick<NonNullable<StatusInterval['inactive']>, 'since'>;
	})[];
	events: Omit<Bare<StateEvent>, 'what'>[];
	places: Bare<Place>[];
	summits: Omit<Bare<Summit>, 'listed' | 'documents'>[];
	documents: (Omit<
		Bare<TreatyDocument>,
		| 'acts'
		| 'summary'
		| 'textUrls'
		| 'partiesLater'
		| 'depositary'
		| 'registered'
		| 'paperClaim'
		| 'discrepancy'
	> & { acts: Pick<TreatyDocument['acts'], 'adopted' | 'signed'> })[];
	disputes: (Pick<Dispute, 'id' | 'title' | 'parties' | 'dyads' | 'kinds'> & {
		phases: Omit<Bare<DisputePhase>, 'what'>[];
		/** Only what agreements do for the line, oldest first. */
		agreements: Pick<DisputeAgreement, 'date' | 'line'>[];
		/** `note` is set where the point is drawn beside a line or area; names come with the search, see `Names`. */
		points: (Pick<DisputePoint, 'position'> & { name?: Text; note?: unknown })[];
	})[];
	misplaced: Misplaced[];
	/**
	 * What layers that are off at first show. Loaded when one of them is switched on: missing is "not loaded",
	 * an empty list is "none".
	 */
	institutions?: CoreInstitution[];
	exercises?: CoreExercise[];
	claims?: CoreClaim[];
	/** What a page tells late of a year. */
	applications?: CoreAffair[];
	abstentions?: CoreAffair[];
	relations?: CoreAffair[];
	meetings?: CoreMeeting[];
}

export type CoreAffair = Omit<Bare<Affair>, 'site'> & { iso3?: Iso3 | null };
export type CoreMeeting = CoreAffair & Pick<Meeting, 'institution'>;

export type CoreInstitution = Pick<Institution, 'id' | 'kind' | 'name' | 'established'> & {
	seats: Bare<Seat>[];
};
export type CoreExercise = Bare<Exercise>;
/** Only of claims with a concern is there anything on the map. */
export type CoreClaim = Pick<PaperClaim, 'id' | 'verdict' | 'concern' | 'confidence' | 'attributedTo'>;
