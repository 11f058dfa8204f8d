import type { Iso3, Position, Text } from '../domain/types/values';
import type { RiverId } from './river-types';

/** From which scale on a name stands: 1 on any map, 2 in a view of two or three states, 3 and 4 close by. */
export const RANKS = [1, 2, 3, 4] as const;
export type Rank = (typeof RANKS)[number];

/** What names of the ground are of. */
export const GROUNDS = ['sea', 'range', 'desert', 'plateau', 'valley'] as const;
export type GroundKind = (typeof GROUNDS)[number];

/** Something to know a place by. Names are of common usage, not from a source; one that nobody was sure of is missing. */
export interface NamedGround {
	id: string;
	rank: Rank;
	name: Text;
}

export interface Town extends NamedGround {
	at: Position;
	/** Seat of the government of a state. */
	capital?: true;
}

/** What of a town no map draws. */
export interface ListedTown extends Town {
	/** Inhabitants, by GeoNames; 0 where that gives none. */
	population: number;
	/** The state that it lies in by the boundaries, unless it lies in a contested area of these. */
	iso3?: Iso3;
	area?: string;
}

export interface Lake extends NamedGround {
	/** The shore first, then islands; longitude and latitude, degrees. */
	rings: Position[][];
}

export interface Lettering extends NamedGround {
	kind: GroundKind;
	/** Where the letters stand, in the way that they are read. */
	line: Position[];
}

export interface RiverName extends NamedGround {
	id: RiverId;
}

/** What shows a reader where a map is. */
export interface Orientation {
	/** Of the same rank the largest first. */
	towns: Town[];
	lakes: Lake[];
	lettering: Lettering[];
	rivers: RiverName[];
	/** Contested areas in the language of the page, by id; the boundaries have their names in English. */
	areas?: Record<string, string>;
}

/** `/data/orientation.json`: towns by their ids. */
export interface OrientationFile extends Orientation {
	towns: ListedTown[];
}
