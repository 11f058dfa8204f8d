import type { Confidence, Iso3, PartialDate, Sourced, Text } from './values';

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

/** A document that the paper puts at another place than the record does; both are ids of places. */
export interface Misplaced {
	document: string;
	printed: string;
	place: string;
}
