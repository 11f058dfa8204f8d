import {
	disputeLink,
	documentLink,
	exerciseLink,
	institutionLink,
	inTime,
	placeLink,
	stateLink,
	summitLink,
	type ThingLink
} from './links';
import type { ThingRef } from '../types/paper-types';
import type { Atlas } from '../types/atlas-types';
import type { TreatyDocument } from '../types/document-types';

/** The things of the same kind before and after one in time. */
export interface Neighbours {
	earlier: ThingLink | null;
	later: ThingLink | null;
}

/** A summit that a document came out of, with what else did. */
export interface SameSummit {
	summit: ThingLink;
	documents: ThingLink[];
}

/**
 * The neighbours in time of a thing among those of its kind; of things on the same day in the order of their
 * ids. Without a date a thing has no place in time and so no neighbours.
 */
export function neighboursOf(atlas: Atlas, { kind, id }: ThingRef): Neighbours {
	const links = inTime(linksOf(atlas, kind));
	const index = links.findIndex((link) => link.id === id);
	if (index < 0) return { earlier: null, later: null };
	return { earlier: links[index - 1] ?? null, later: links[index + 1] ?? null };
}

/** The summits that a document came out of, each with its other documents. */
export function sameSummits(atlas: Atlas, document: TreatyDocument): SameSummit[] {
	return atlas.summits
		.filter(({ documents }) => documents.includes(document.id))
		.map((summit) => ({
			summit: summitLink(summit),
			documents: inTime(
				atlas.documents
					.filter(({ id }) => id !== document.id && summit.documents.includes(id))
					.map(documentLink)
			)
		}));
}

function linksOf(atlas: Atlas, kind: ThingRef['kind']): ThingLink[] {
	switch (kind) {
		case 'state':
			return atlas.states.map(({ iso3 }) => stateLink(atlas, iso3));
		case 'document':
			return atlas.documents.map(documentLink);
		case 'dispute':
			return atlas.disputes.map(disputeLink);
		case 'place':
			return atlas.places.map(({ id }) => placeLink(atlas, id));
		case 'summit':
			return atlas.summits.map(summitLink);
		case 'institution':
			return atlas.institutions.map(institutionLink);
		case 'exercise':
			return atlas.exercises.map(exerciseLink);
		case 'year':
			return [];
	}
}
