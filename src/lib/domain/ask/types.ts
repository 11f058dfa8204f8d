import type { Snapshot } from '../types/snapshot-types';
import type { AtlasCore } from '../types/core-types';
import type { Phase } from '../types/dispute-types';
import type { Status } from '../types/state-types';
import type { Iso3, PartialDate } from '../types/values';

/** The games: who belonged, what came first, where it was, which year it is. */
export const GAMES = ['predict', 'order', 'where', 'year'] as const;
export type Game = (typeof GAMES)[number];

export const LEVELS = ['easy', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** What makes a round: the same options and the same record give the same questions. */
export interface AskOptions {
	game: Game;
	seed: string;
	level: Level;
	/** Only for predictions: the year that all questions are about; null lets the seed choose. */
	year: number | null;
}

/** What questions are made from. */
export interface AskRecord {
	atlas: AtlasCore;
	/** One a year, oldest first. */
	snapshots: Snapshot[];
	/** Keys of facts that good sources disagree about: see `contestedFacts`. */
	contested: ReadonlySet<string>;
	/** What happened in disputes besides what a snapshot says. */
	steps: readonly DisputeStep[];
	/** Why an answer is so, by the key of `reasonKey`. */
	reasons: Readonly<Record<string, Reason>>;
}

/** An agreement of a dispute, or the beginning of one of its phases, in words that name no year. */
export interface DisputeStep {
	dispute: string;
	date: PartialDate;
	kind: 'agreement' | 'phase';
	text: string;
}

/** What a fact is about, with a source in which it stands. */
export interface Reason {
	/** May be empty. */
	text: string;
	source: { title: string; path: string } | null;
}

/** What questions are made from besides the core of the record; a page of questions brings it along. */
export interface AskMore {
	contested: readonly string[];
	steps: readonly DisputeStep[];
	reasons: Readonly<Record<string, Reason>>;
}

/** Which states have the status at the end of the year, or (`changed`) have another one than a year before. */
export interface PredictQuestion {
	game: 'predict';
	key: string;
	ask: 'status' | 'changed';
	/** The year whose end the answer is about. */
	year: number;
	/** Only of `ask: 'status'`. */
	status: Status | null;
	/** Never empty; sorted. */
	answer: Iso3[];
}

/** Something that happened on a day, without its date in its words. */
export type AskEvent = {
	key: string;
	date: PartialDate;
	/** First and last day that it can have been. */
	from: string;
	until: string;
} & (
	| { kind: 'document'; id: string; act: 'signed' | 'adopted' }
	| { kind: 'status'; states: Iso3[]; before: Status | null; to: Status }
	| { kind: 'summit'; id: string }
	| { kind: 'phase'; id: string; to: Phase }
	| { kind: 'step'; id: string; text: string }
);

/** What events that are put in order have in common. */
export interface Theme {
	kind: 'dispute' | 'place' | 'series' | 'type' | 'status' | 'settled';
	/** Of which dispute, place, series of meetings, type of document; empty where there is no choice. */
	of: string;
}

export interface OrderQuestion {
	game: 'order';
	key: string;
	theme: Theme;
	/** As they are shown, out of order. */
	events: AskEvent[];
	/** Their keys from the first to the last. */
	answer: string[];
}

export interface WhereQuestion {
	game: 'where';
	key: string;
	document: string;
	act: 'signed' | 'adopted';
	date: PartialDate;
	/** Ids of places. */
	choices: string[];
	answer: string;
	/** Where the paper puts it, if elsewhere. */
	printed: string | null;
}

export interface YearQuestion {
	game: 'year';
	key: string;
	/** What the map shows: only then do the maps of the choices differ. */
	layers: readonly ('status' | 'documents')[];
	/** Oldest first. */
	choices: number[];
	answer: number;
	/** All years whose map looks like that of the answer, which is one of them; oldest first. */
	same: number[];
}

export type Question = PredictQuestion | OrderQuestion | WhereQuestion | YearQuestion;
