/** What every fact of the record is made of: codes, dates, texts, positions and where they come from. */

/** ISO 3166-1 alpha-3 code in upper case. */
export type Iso3 = string;

/**
 * A date whose length is its precision: `2010`, `2010-04` or `2010-04-28`.
 * Read and compared with the functions of `dates.ts` only.
 */
export type PartialDate = string;

export type Precision = 'day' | 'month' | 'year';

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
	/** On a page in another language than English: its texts that the atlas translated, not read in a source. */
	translated?: string[];
}

/**
 * How much of a source was read: an excerpt of the page, or nothing of it (`second-hand`: its address stands in another
 * page, with what it says). Missing where nobody wrote it down, as for all sources before record 1.3.0.
 */
export type SourceRead = 'excerpt' | 'second-hand';

export interface Source {
	id: string;
	title: string;
	publisher: string;
	/** When it was published, where known. */
	published?: PartialDate;
	/** Null where no address is known. */
	url: string | null;
	read?: SourceRead;
}
