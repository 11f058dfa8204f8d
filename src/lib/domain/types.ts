/**
 * The words of the atlas as types. Field terms only: the same in code, data, URL and page.
 * Nothing here knows of files, maps or pages.
 */
import type { Chair, Exercise, Institution, Seat, Term } from './organization-types';
import type { Paper, PaperClaim } from './paper-types';

/** ISO 3166-1 alpha-3 code in upper case. */
export type Iso3 = string;

/**
 * A date whose length is its precision: `2010`, `2010-04` or `2010-04-28`.
 * Read and compared with the functions of `dates.ts` only.
 */
export type PartialDate = string;

export type Precision = 'day' | 'month' | 'year';

/** Statuses from the closest to the organization to the loosest; the order of legends and tables. */
export const STATUSES = ['member', 'observer', 'dialogue-partner', 'sco-partner', 'shanghai-five'] as const;
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

/**
 * What a dispute is in the terms of the field's data sets. Kept apart and never put on one scale: a claim is a demand
 * that another state refuses (ICOW), a militarized dispute the threat, display or use of force (COW), friction neither.
 */
export const FIELD_TERMS = ['territorial-claim', 'river-claim', 'militarized-dispute', 'friction'] as const;
export type FieldTerm = (typeof FIELD_TERMS)[number];

/** What an agreement does for the line between its parties: agrees a part or the whole, or ends a ceasefire line. */
export const LINE_EFFECTS = ['part', 'whole', 'ends-ceasefire-line'] as const;
export type LineEffect = (typeof LINE_EFFECTS)[number];

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
	/** Other dates, places or figures that good sources give; both versions, without a judgement. */
	disagreement?: Text;
	note?: Text;
}

export interface Source {
	id: string;
	title: string;
	publisher: string;
	/** When it was published, where known. */
	published?: PartialDate;
	/** Null where no address is known. */
	url: string | null;
}

export interface State extends Sourced {
	iso3: Iso3;
	/** ISO 3166-1 numeric code, three digits. */
	isoNumeric: string;
	name: Text;
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
	/** Why the interval ended. */
	endReason?: Text;
	/** Set while the status is held on paper but not exercised. */
	inactive?: { since: PartialDate; note: Text };
}

/** Something that happened to one state and is no change of status. */
export interface StateEvent extends Sourced {
	id: string;
	iso3: Iso3;
	date: PartialDate;
	kind: 'guest';
	what: Text;
}

export interface Place extends Sourced {
	id: string;
	name: Text;
	iso3: Iso3;
	position: Position;
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
	/** What the sources name as its documents, in their words. */
	listed: Text[];
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

/** One state's ratification, or the act of its law that stands for it. */
export interface Ratification {
	iso3: Iso3;
	date: PartialDate;
	/** What was ratified how, where it matters: the parliament's act, the deposit. */
	note?: Text;
}

/** What the paper says of a document, in its own words. */
export interface PaperClaimOfDocument {
	date: string;
	place: string | null;
	title: string;
	/** Where the paper says it. */
	section: string;
}

/** A state that joined, or undertook to join, after the signature. */
export interface LaterParty {
	iso3: Iso3;
	act: Text;
	date: PartialDate | null;
	confidence: Confidence;
	/** What of it was not seen. */
	note?: Text;
}

export interface TreatyDocument extends Sourced {
	id: string;
	title: Text;
	type: DocumentType;
	/** Not about terrorism, drugs, arms, borders or the organization's founding law. */
	context: boolean;
	/** Adopted by a body, signed, ratified, entered into force: different acts with their own dates. */
	acts: {
		adopted: Act | null;
		signed: Act | null;
		/** By state; missing where the record knows of none. */
		ratified?: Ratification[];
		enteredIntoForce: Act | null;
	};
	/** In alphabetical order of their codes. */
	signatories: Iso3[];
	partiesLater?: LaterParty[];
	depositary?: Text;
	/** Registration or circulation by another body. */
	registered?: Text;
	summary: Text;
	textUrls: string[];
	paperClaim?: PaperClaimOfDocument;
	/** How the paper and the record differ. */
	discrepancy?: Text;
}

/** Two states, in alphabetical order of their codes. */
export type Dyad = [Iso3, Iso3];

export interface DisputePhase extends Sourced {
	phase: Phase;
	/** The phase runs from here to the next one's `from`. */
	from: PartialDate;
	what: Text;
}

export interface DisputePoint {
	name: Text;
	position: Position;
	/** Why the boundaries do not show what is here: the point is then drawn though the dispute has a line or area. */
	note?: Text;
}

/** What one party says, paraphrased; every party's stands in the same form. */
export interface DisputePosition extends Sourced {
	party: Iso3;
	position: Text;
}

/** What some or all parties of a dispute agreed. */
export interface DisputeAgreement extends Sourced {
	title: Text;
	date: PartialDate;
	/** In words: not every place of an agreement is a city. */
	place?: Text;
	/** In alphabetical order of their codes. */
	parties: Iso3[];
	/** Parties that the record has no other business with, such as `GBR` in 1893. */
	otherParties?: Iso3[];
	enteredIntoForce: PartialDate | null;
	/** Left out where it is not about a line. */
	line?: LineEffect;
}

/** What the paper says of a dispute, and how that compares with the record. */
export interface DisputeInPaper {
	/** Null if the paper does not mention it. */
	says: string | null;
	section: string | null;
	record: Text;
}

export interface Dispute {
	id: string;
	title: Text;
	summary: Text;
	/** In alphabetical order of their codes. */
	parties: Iso3[];
	/** Who disagrees with whom, where that is not every party with every other; each pair in alphabetical order. */
	dyads?: Dyad[];
	kinds: DisputeKind[];
	phases: DisputePhase[];
	points: DisputePoint[];
	/** One for each party, in the order of the parties. */
	positions: DisputePosition[];
	agreements: DisputeAgreement[];
	/** How the field's data sets would class it (claim, militarized dispute, neither). */
	terms: Text;
	/** The same as terms that can be counted. */
	fieldTerms: FieldTerm[];
	paper: DisputeInPaper;
}

/** How facts are counted, in words for the reader. */
export interface Rules {
	/** What counts as the start of each status. */
	start: Record<Status, Text>;
	startReason: Text;
	phases: Text;
	acts: Text;
	/** Which documents are the subject and which are context. */
	context: Text;
	confidence: Text;
}

/** A document that the paper puts at another place than the record does; both are ids of places. */
export interface Misplaced {
	document: string;
	printed: string;
	place: string;
}

/** What changed in one version of the record. */
export interface RecordVersion {
	version: string;
	date: PartialDate;
	changes: Text[];
}

/** The whole record, checked. */
export interface Atlas {
	/** Semantic version of the record. */
	version: string;
	/** The day the record was last reviewed; the running year is shown as of it. */
	reviewed: PartialDate;
	rules: Rules;
	/** What was looked for and not found. */
	notFound: Text[];
	states: State[];
	statuses: StatusInterval[];
	events: StateEvent[];
	places: Place[];
	summits: Summit[];
	documents: TreatyDocument[];
	disputes: Dispute[];
	institutions: Institution[];
	terms: Term[];
	chairs: Chair[];
	exercises: Exercise[];
	paper: Paper;
	claims: PaperClaim[];
	/** Computed from the paper's table. */
	misplaced: Misplaced[];
	/** Newest first; the first is `version`. */
	versions: RecordVersion[];
	sources: Source[];
}

type Bare<T extends Sourced> = Omit<T, 'sources' | 'note' | 'disagreement'>;

/**
 * What snapshots and lists need of the record: the part that travels to the browser with the first page.
 * An `Atlas` is one; sources, notes, summaries and positions are left to the page about the one thing.
 */
export interface AtlasCore {
	version: string;
	reviewed: PartialDate;
	states: Omit<Bare<State>, 'isoNumeric'>[];
	statuses: Omit<Bare<StatusInterval>, 'instrument' | 'memorandum' | 'endReason'>[];
	events: Bare<StateEvent>[];
	places: Bare<Place>[];
	summits: Omit<Bare<Summit>, 'listed'>[];
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
}

export type CoreInstitution = Pick<Institution, 'id' | 'kind' | 'name' | 'established'> & {
	seats: Bare<Seat>[];
};
export type CoreExercise = Bare<Exercise>;
/** Only of claims with a concern is there anything on the map. */
export type CoreClaim = Pick<PaperClaim, 'id' | 'verdict' | 'concern' | 'confidence' | 'attributedTo'>;

/** Names in every language of the record, by the id of the thing. */
export interface Names {
	states: Record<Iso3, Text>;
	places: Record<string, Text>;
	documents: Record<string, Text>;
	/** Of the points of a dispute, in their order. */
	points: Record<string, Text[]>;
}
