import type { Iso3, PartialDate, Position, Sourced, Text } from './values';

/** Statuses from the closest to the organization to the loosest; the order of legends and tables. */
export const STATUSES = ['member', 'observer', 'dialogue-partner', 'sco-partner', 'shanghai-five'] as const;
export type Status = (typeof STATUSES)[number];

export interface State extends Sourced {
	iso3: Iso3;
	/** ISO 3166-1 alpha-2 code. */
	iso2: string;
	/** ISO 3166-1 numeric code, three digits. */
	isoNumeric: string;
	/** Number in the state list of the Correlates of War. */
	ccode: number;
	/** Number in the list of independent states of Gleditsch and Ward. */
	gwn: number;
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
