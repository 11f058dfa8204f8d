import type { AffairKind } from './affairs-types';
import type { DisputeKind, Dyad, Phase } from './dispute-types';
import type { DocumentType, Misplaced } from './document-types';
import type { Status } from './state-types';
import type { Iso3, PartialDate, Precision } from './values';

/** The status of one state at the end of the year (in the running year: on `asOf`). */
export interface StateOfYear {
	iso3: Iso3;
	status: Status;
	/** When this status began. */
	since: PartialDate;
	/** Held on paper, not exercised. Left out when false. */
	inactive?: true;
}

/** A change of status in the year; `null` is no status. */
export interface StatusChange {
	date: PartialDate;
	precision: Precision;
	iso3: Iso3;
	from: Status | null;
	to: Status | null;
}

/** How far the two states had come with the border between them, at the end of the year. */
export const BORDER_STAGES = [
	/** No agreement on the line is in the record. */
	'not-agreed',
	/** Agreed in part. */
	'partly-agreed',
	/** The whole line stands in a signed agreement, and the dispute is not settled. */
	'treaty-signed',
	/** Settled by treaty. */
	'treaty'
] as const;
export type BorderStage = (typeof BORDER_STAGES)[number];

export interface BorderOfYear {
	stage: BorderStage;
	/** Since when; null before the first agreement. */
	since: PartialDate | null;
}

export interface DisputeOfYear {
	id: string;
	parties: Iso3[];
	/** Who disagrees with whom, each pair in alphabetical order. */
	dyads: Dyad[];
	kinds: DisputeKind[];
	/** Only where the dispute is about a border as a whole. */
	border?: BorderOfYear;
	/** The ceasefire line that the boundaries show was no longer one. Left out when false. */
	ceasefireLineEnded?: true;
	/** The phase at the end of the year. */
	phase: Phase;
	/** The highest phase of the year: armed, active, latent, settled. */
	peak: Phase;
}

/** A dispute that opened, flared up, calmed or was settled in the year. */
export interface PhaseChange {
	date: PartialDate;
	precision: Precision;
	id: string;
	from: Phase | null;
	to: Phase;
}

export interface DocumentOfYear {
	id: string;
	/** The day of signature; for an instrument that is adopted and not signed, of adoption (see `act`). */
	signed: PartialDate;
	precision: Precision;
	type: DocumentType;
	/** Null where the record has no place. */
	place: string | null;
	act: 'signed' | 'adopted';
	/** Not about the subject of the atlas. Left out when false. */
	context?: true;
}

/** A place with documents signed there so far. */
export interface PlaceOfYear {
	place: string;
	/** Documents signed there up to `asOf`, from 1996. */
	total: number;
	/** Of these, signed in the year. */
	inYear: number;
	/** How many of `total` and of `inYear` are context. */
	contextTotal: number;
	contextInYear: number;
}

/** An event of one state that is no change of status. */
export interface EventOfYear {
	date: PartialDate;
	precision: Precision;
	iso3: Iso3;
	kind: 'guest' | 'granted' | 'procedure-opened' | 'inactive';
	/** The status granted or sought. */
	status?: Status;
}

export interface SummitOfYear {
	id: string;
	start: PartialDate;
	end: PartialDate;
	place: string;
}

/** Where an institution sat, or was to sit, at the end of the year. */
export interface SeatOfYear {
	institution: string;
	place: string;
	stage: 'planned' | 'working';
	since: PartialDate;
}

/** An exercise that began in the year. */
export interface ExerciseOfYear {
	id: string;
	start: PartialDate;
	/** Last day; null where it is not known. */
	end: PartialDate | null;
	precision: Precision;
	participants: Iso3[];
}

/** A claim of the paper about a concern in the year, or without years of its own (`dated` false). */
export interface ConcernOfYear {
	claim: string;
	dated: boolean;
}

/** An application, abstention, relation or meeting of the year, by its first day. */
export interface AffairOfYear {
	kind: AffairKind;
	id: string;
	date: PartialDate;
	precision: Precision;
	/** The state that it is about; missing of what is about none. */
	iso3?: Iso3;
	/** Null where no source says, or the record has no such place. */
	place: string | null;
}

/** Everything true of one year. Every view, table and download is drawn from it. */
export interface Snapshot {
	year: number;
	/** 31 December of the year, or in the running year the day the record was last reviewed. */
	asOf: string;
	states: StateOfYear[];
	changes: StatusChange[];
	disputes: DisputeOfYear[];
	phaseChanges: PhaseChange[];
	documents: DocumentOfYear[];
	places: PlaceOfYear[];
	events: EventOfYear[];
	summits: SummitOfYear[];
	/** Documents of the year that the paper puts at another place. */
	misplaced: Misplaced[];
	/** These four are missing as long as the record's part behind them is not loaded. */
	institutions?: SeatOfYear[];
	exercises?: ExerciseOfYear[];
	concerns?: ConcernOfYear[];
	affairs?: AffairOfYear[];
	/** States per status, only for statuses that occur. */
	totals: Partial<Record<Status, number>>;
}
