import type { Box } from '../../src/lib/geo/topology-types';
import type { Point } from '../plane/planar';

/**
 * An area that more than one side claims, and what of the source it consists of.
 * It is here when the source closes it with a claim line, draws it as a unit without ISO number, or when a whole
 * unit of the source is claimed by another state and large enough to be drawn.
 */
export interface Area {
	id: string;
	name: string;
	/** The id of the record's dispute, where one is about this area. */
	dispute?: string;
	/** Who held it on the date of the boundaries: ISO 3166-1 alpha-3, or `x-…` for an authority without a code. */
	controlledBy: string;
	/** Every claimant, the holder among them, in alphabetical order. */
	claimedBy: string[];
	/** Neither a claim line of the source nor the record names the claimants: they are from memory. */
	unverified?: true;
	/** The state whose polygons hold the area. */
	state: string;
	/** Points in the faces that claim lines cut out of the state. */
	at?: Point[];
	/** All polygons of the state that lie in this box. */
	islands?: Box;
	/** The features of the source, by name, that are the area as a whole. */
	units?: string[];
	/** The class of its edge towards the rest of its state; a claim line if not said. */
	edge?: 'claim' | 'disputed';
	/** Whose claim its edge is; the first claimant that is not the state if not said. */
	claimant?: string;
}
