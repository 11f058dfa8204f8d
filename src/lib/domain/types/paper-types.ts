import type { PartialDate, Position, Sourced, Text } from './values';

/** How a claim of the paper compares with the record. */
export const VERDICTS = ['consistent', 'imprecise', 'inconsistent', 'unverified'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const PAPER_SECTIONS = ['abstract', '1', '2', '3', 'table-1', '4', 'references'] as const;
export type PaperSection = (typeof PAPER_SECTIONS)[number];

/** A thing of the record, or the map of a year. */
export interface ThingRef {
	kind: 'state' | 'document' | 'dispute' | 'place' | 'summit' | 'institution' | 'exercise' | 'year';
	/** ISO code, id, or the year in four digits. */
	id: string;
}

/** Where and when the paper sees a concern; drawn on the map as the paper's claim, not as a fact. */
export interface Concern {
	/** A few words, attributed where it matters. */
	title: Text;
	/** Representative points, approximate. */
	at: { name: Text; position: Position }[];
	/** First year that the claim is about; null where the paper gives none. */
	from: PartialDate | null;
	/** First year after it; null where it is open or the paper gives none. */
	to: PartialDate | null;
}

/** A statement of the paper beside the record. */
export interface PaperClaim extends Sourced {
	/** `c01` to `c73`: the anchor on `/paper/`. */
	id: string;
	section: PaperSection;
	/** Where in the section: "row 7", "footnote 1". */
	where?: Text;
	/** The statement, shortened; what stands in quotation marks is quoted. */
	claim: string;
	/** Whose statement it is, where the paper passes it on: "the Chinese government". */
	attributedTo?: Text;
	verdict: Verdict;
	/** What the record says instead, or adds; null where there is nothing to add. */
	correction: Text | null;
	/** What it is about, most telling first. */
	about: ThingRef[];
	concern?: Concern;
}

/** One document of a row of the paper's Table 1. */
export interface TableEntry {
	/** The name as printed. */
	printed: string;
	/** Ids of the documents that are meant. */
	documents: string[];
	/** Id of the claim that judges it. */
	claim: string;
}

export interface TableRow {
	row: number;
	/** As printed. */
	date: string;
	place: string;
	/** Id of the place that is meant by what is printed. */
	printedPlace: string;
	entries: TableEntry[];
}

/** The paper that the atlas grew from. */
export interface Paper {
	title: string;
	author: string;
	year: number;
	journal: string;
	doi: string;
	licence: string;
	/** What each section is about, in a sentence of the atlas. */
	sections: { id: PaperSection; title: string; about: Text }[];
	table: { title: string; rows: TableRow[] };
}
