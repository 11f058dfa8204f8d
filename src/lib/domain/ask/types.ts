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
);

export interface OrderQuestion {
	game: 'order';
	key: string;
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
