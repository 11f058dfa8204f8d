import type { BoundariesTopology, DisputedProperties } from './topology-types';

/** What the boundaries show of a dispute. */
export interface DisputeGround {
	/** Areas that more than one side claims. */
	areas: (Pick<DisputedProperties, 'name' | 'controlledBy' | 'claimedBy' | 'unverified'> & { id: string })[];
	/** Parties whose claim the map can show as a line, in alphabetical order of their codes. */
	claimants: string[];
	/** The whole border of two states stands for the dispute, since its open parts are not known. */
	wholeBorder: boolean;
}

/** What the boundaries show of a dispute, by its id. */
export function groundOf({ objects }: Pick<BoundariesTopology, 'objects'>, dispute: string): DisputeGround {
	const ofDispute = ({ properties }: { properties: { dispute?: string } }) => properties.dispute === dispute;
	return {
		areas: objects.disputed.geometries
			.filter(ofDispute)
			.map(({ id, properties: { name, controlledBy, claimedBy, unverified } }) => ({
				id,
				name,
				controlledBy,
				claimedBy,
				...(unverified && { unverified })
			})),
		claimants: objects.claims.geometries
			.filter(({ properties }) => properties.disputes.includes(dispute))
			.map(({ id }) => id)
			.sort(),
		wholeBorder: objects.lines.geometries.some(
			(line) => ofDispute(line) && line.properties.class === 'international'
		)
	};
}
