import type { Status } from './state-types';
import type { Iso3, PartialDate, Sourced, Text } from './values';

/** What happened between the organization and states or other organizations, and is neither status nor document. */
export interface Affair extends Sourced {
	/** Date, who and what: `2012-08-29-ukr-observer`. */
	id: string;
	/** When it happened; where that is not known, when it was reported. */
	date: PartialDate;
	/** Id of the place; null where no source says, or the record has no such place. */
	place: string | null;
	/** Where it was, in words: only where the record has no such place. */
	site?: Text;
	/** One sentence, with whoever reports it where it is a report. */
	what: Text;
}

/** What became of an application, as far as sources say. */
export const APPLICATION_OUTCOMES = [
	'granted',
	'other-status',
	'open',
	'reported-blocked',
	'not-made'
] as const;
export type ApplicationOutcome = (typeof APPLICATION_OUTCOMES)[number];

/** A state asked for a status, or said that it would or would not. */
export interface Application extends Affair {
	/** Null where the report names no state. */
	iso3: Iso3 | null;
	/** Only of applicants that are no states of the record. */
	name?: Text;
	/** Null where the report does not say which status. */
	sought: Exclude<Status, 'sco-partner' | 'shanghai-five'> | null;
	outcome: ApplicationOutcome;
	/** The outcome in words, a refusal with whoever reports it. */
	became?: Text;
}

/** How a state kept out of what others did. */
export const ABSTENTION_ACTS = ['sign', 'endorse', 'take-part'] as const;
export type AbstentionAct = (typeof ABSTENTION_ACTS)[number];

/** A member did not sign, endorse or take part in what other members did. */
export interface Abstention extends Affair {
	iso3: Iso3;
	act: AbstentionAct;
	/** Id of the document that it is about; null where the record has none. */
	document: string | null;
}

export const RELATION_KINDS = ['observer-status', 'memorandum', 'joint-declaration'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** An act between the organization and another organization. */
export interface Relation extends Affair {
	partner: Text;
	kind: RelationKind;
}

/** A meeting of a council other than that of the heads of state, which has summits. */
export interface Meeting extends Affair {
	/** Id of the institution that met. */
	institution: string;
	/** Within its series; null where no source counts it. */
	number: number | null;
	/** Last day. */
	end: PartialDate;
}

/** The lists of affairs by the kind of fact that they hold. */
export interface Affairs {
	application: Application;
	abstention: Abstention;
	relation: Relation;
	meeting: Meeting;
}
export type AffairKind = keyof Affairs;
export const AFFAIR_KINDS = [
	'application',
	'abstention',
	'relation',
	'meeting'
] as const satisfies AffairKind[];
