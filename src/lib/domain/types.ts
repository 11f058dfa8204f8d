/**
 * The words of the atlas as types. Field terms only: the same in code, data, URL and page.
 * Nothing here knows of files, maps or pages.
 */

/** ISO 3166-1 alpha-3 code in upper case. */
export type Iso3 = string;

/**
 * A date whose length is its precision: `2010`, `2010-04` or `2010-04-28`.
 * Read and compared with the functions of `dates.ts` only.
 */
export type PartialDate = string;

export type Precision = 'day' | 'month' | 'year';

/** Statuses from the closest to the organization to the loosest; the order of legends and tables. */
export const STATUSES = [
	'member',
	'observer',
	'dialogue-partner',
	'sco-partner',
	'shanghai-five'
] as const;
export type Status = (typeof STATUSES)[number];

/** Phases from the highest to the lowest; a year's peak is the first of them that occurs in it. */
export const PHASES = ['armed', 'active', 'latent', 'settled'] as const;
export type Phase = (typeof PHASES)[number];

export const DISPUTE_KINDS = [
	'territorial',
	'border-demarcation',
	'water',
	'energy',
	'designation',
	'use-of-force'
] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

export const DOCUMENT_TYPES = [
	'treaty',
	'convention',
	'agreement',
	'protocol',
	'memorandum',
	'declaration',
	'statement',
	'decision',
	'regulation',
	'programme',
	'strategy',
	'concept',
	'plan'
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The languages that a text of the record may have; English is always there. */
export const LANGUAGES = ['en', 'zh', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Text = { en: string } & Partial<Record<Exclude<Language, 'en'>, string>>;

/** `[longitude, latitude]` in degrees, WGS 84. */
export type Position = [number, number];

/** `seen`: the main fact stood in a page that was read. `memory`: nobody looked it up. */
export type Confidence = 'seen' | 'memory';

/** What every fact carries: its sources, and what of it is from memory and so not yet verified. */
export interface Sourced {
	/** Ids of `Source`; at least one unless the whole fact is from memory. */
	sources: string[];
	confidence: Confidence;
	/** Fields of this fact that nobody saw in a source, though the fact itself was seen. */
	unverified?: string[];
	note?: Text;
}

export interface Source {
	id: string;
	title: string;
	publisher: string;
	/** Null where no address is known. */
	url: string | null;
}

export interface State {
	iso3: Iso3;
	name: Text;
	/** The name from memory is marked like every other fact. */
	confidence: Confidence;
}

/** A half-open interval: `start` is its first day, `end` the first day after it. */
export interface StatusInterval extends Sourced {
	iso3: Iso3;
	status: Status;
	start: PartialDate;
	end: PartialDate | null;
	/** The decision that grants the status, where it is not the start itself. */
	decided: PartialDate | null;
	/** For members: the decision that opened the procedure of accession. */
	opened: PartialDate | null;
	/** The signature of the memorandum (partners) or memorandum of obligations (members). */
	memorandum: PartialDate | null;
	/** The decision or act behind the status, in words. */
	instrument: Text;
	/** Set while the status is held on paper but not exercised. */
	inactive?: { since: PartialDate; note: Text };
	/** Other dates that good sources give. */
	disagreement?: Text;
}

/** Something that happened to one state and is no change of status. */
export interface StateEvent extends Sourced {
	id: string;
	iso3: Iso3;
	date: PartialDate;
	kind: 'guest';
	what: Text;
}

export interface Place {
	id: string;
	name: Text;
	iso3: Iso3;
	position: Position;
	/** Coordinates from memory are approximate and marked so. */
	confidence: Confidence;
}

export interface Summit extends Sourced {
	id: string;
	series: 'shanghai-five' | 'heads-of-state';
	number: number;
	start: PartialDate;
	end: PartialDate;
	place: string;
	/** Ids of documents of the record that came out of it. */
	documents: string[];
}

/** One legal act; `scope` says for whom the date holds if not for all. */
export interface Act {
	date: PartialDate;
	place?: string;
	scope?: Text;
	/** A different date or place in another good source. */
	disputed?: Text;
	perParty?: Record<Iso3, PartialDate>;
}

export interface TreatyDocument extends Sourced {
	id: string;
	title: Text;
	type: DocumentType;
	/** Not about terrorism, drugs, arms, borders or the organization's founding law. */
	context: boolean;
	/** Adopted by a body, signed, entered into force: different acts with their own dates. */
	acts: { adopted: Act | null; signed: Act | null; enteredIntoForce: Act | null };
	signatories: Iso3[];
	summary: Text;
	textUrls: string[];
}

export interface DisputePhase extends Sourced {
	phase: Phase;
	/** The phase runs from here to the next one's `from`. */
	from: PartialDate;
	what: Text;
}

export interface DisputePoint {
	name: Text;
	position: Position;
}

/** What one party says, paraphrased; every party's stands in the same form. */
export interface DisputePosition extends Sourced {
	party: Iso3;
	position: Text;
}

export interface Dispute {
	id: string;
	title: Text;
	summary: Text;
	/** In alphabetical order of their codes. */
	parties: Iso3[];
	kinds: DisputeKind[];
	phases: DisputePhase[];
	points: DisputePoint[];
	positions: DisputePosition[];
	/** How the field's data sets would class it (claim, militarized dispute, neither). */
	terms: Text;
}

/** The whole record, checked. */
export interface Atlas {
	/** Semantic version of the record. */
	version: string;
	/** The day the record was last reviewed; the running year is shown as of it. */
	reviewed: PartialDate;
	states: State[];
	statuses: StatusInterval[];
	events: StateEvent[];
	places: Place[];
	summits: Summit[];
	documents: TreatyDocument[];
	disputes: Dispute[];
	sources: Source[];
}

type Bare<T extends Sourced> = Omit<T, 'sources' | 'note'>;

/**
 * What snapshots and lists need of the record: the part that travels to the browser with the first page.
 * An `Atlas` is one; sources, notes, summaries and positions are left to the page about the one thing.
 */
export interface AtlasCore {
	version: string;
	reviewed: PartialDate;
	states: State[];
	statuses: Omit<Bare<StatusInterval>, 'instrument' | 'memorandum' | 'disagreement'>[];
	events: Bare<StateEvent>[];
	places: Place[];
	summits: Bare<Summit>[];
	documents: Omit<Bare<TreatyDocument>, 'summary' | 'textUrls'>[];
	disputes: (Omit<Dispute, 'summary' | 'positions' | 'terms' | 'phases'> & {
		phases: Bare<DisputePhase>[];
	})[];
}
