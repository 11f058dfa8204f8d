import type { Iso3, PartialDate, Position, Sourced, Text } from './values';

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
