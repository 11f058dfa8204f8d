import type { Iso3, PartialDate, Position, Sourced, Text } from './values';

/** From the whole to its parts; the order of lists. */
export const INSTITUTION_KINDS = ['organization', 'council', 'meeting', 'permanent-body', 'centre'] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** Where an institution sits, or was meant to sit. A half-open interval. */
export interface Seat extends Sourced {
	/** Id of a `Place`. */
	place: string;
	from: PartialDate;
	to: PartialDate | null;
	/** `planned`: agreed, and nobody saw it at work there. */
	stage: 'planned' | 'working';
}

export interface Institution extends Sourced {
	id: string;
	kind: InstitutionKind;
	name: Text;
	/** Id of the institution that it is part of. */
	partOf: string | null;
	/** First day of its work; of a planned one, the agreement on it. */
	established: PartialDate | null;
	seats: Seat[];
}

export const OFFICES = ['secretary-general', 'rats-director'] as const;
export type Office = (typeof OFFICES)[number];

/** One person's time in an office. A half-open interval. */
export interface Term extends Sourced {
	/** Office and family name: `secretary-general-norov`. */
	id: string;
	office: Office;
	/** Id of the institution that the office heads. */
	institution: string;
	person: Text;
	/** Citizenship. */
	iso3: Iso3;
	start: PartialDate;
	end: PartialDate | null;
}

/** The state that presides at the year's meeting of the Council of Heads of State. */
export interface Chair extends Sourced {
	year: number;
	iso3: Iso3;
	/** Id of the summit; null where it is still to come. */
	summit: string | null;
}

export interface ExercisePlace {
	name: Text;
	position: Position;
}

/** A joint exercise of armed forces or security services. */
export interface Exercise extends Sourced {
	id: string;
	name: Text;
	/** First day. */
	start: PartialDate;
	/** Last day; null where only the start or the month is known. */
	end: PartialDate | null;
	places: ExercisePlace[];
	/** Codes in alphabetical order; empty where nobody saw who took part. */
	participants: Iso3[];
	/** Between two states, though often listed with those of the organization. */
	bilateral: boolean;
}
