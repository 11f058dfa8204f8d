import { compareDates, firstDay } from '../domain/year/dates';
import { hasCeasefireLineEnded } from '../domain/year/borders';
import { FIRST_YEAR } from '../domain/year/snapshot';
import type { Atlas } from '../domain/types/atlas-types';
import type { Dispute, DisputeAgreement, DisputePoint } from '../domain/types/dispute-types';
import { isAboutTerritory } from './arcs';
import { groundOf } from './ground';
import { BOUNDARIES_STATED } from './boundaries-stated';
import type { BoundariesTopology, DisputedProperties } from './topology-types';

type Area = DisputedProperties & { id: string };
type Brief = Pick<Dispute, 'id' | 'title'>;

/** What the boundaries hold of the record's disputes, and what they do not. */
export interface Coverage {
	/** What agreements did for a line after the date of the boundaries, oldest first. */
	laterLines: { dispute: Brief; agreement: DisputeAgreement }[];
	/** The same of agreements before that date, from the first year of the atlas on: in the years before them the map is ahead. */
	earlierLines: { dispute: Brief; agreement: DisputeAgreement }[];
	/** Disputes about parts of a border for which the whole stands. */
	wholeBorders: Brief[];
	/** Points that stand for what the boundaries do not show. */
	notedPoints: { dispute: Brief; point: DisputePoint }[];
	/** Disputes with neither area nor line, by whether they are about land. */
	withoutGeometry: { land: Brief[]; other: Brief[] };
	/** Open claims to land without an area in the boundaries. */
	claimsWithoutArea: Brief[];
	/** Areas drawn as they were held before a ceasefire line was ended. */
	heldThen: Area[];
	/** Areas whose claimants are from memory. */
	unverifiedAreas: Area[];
	/** Areas that no dispute of the record is about. */
	foreignAreas: Area[];
}

const brief = ({ id, title }: Dispute): Brief => ({ id, title });
const isOpen = ({ phases }: Dispute) => phases.at(-1)?.phase !== 'settled';

/** Holds the record against the boundaries: computed, so that no page says of the map what it does not do. */
export function coverageOf(atlas: Atlas, { objects }: BoundariesTopology): Coverage {
	const areas = objects.disputed.geometries.map(({ id, properties }): Area => ({ ...properties, id }));
	const lines = new Set(objects.lines.geometries.map(({ properties }) => properties.dispute));
	const hasArea = ({ id }: Dispute) => areas.some(({ dispute }) => dispute === id);
	const hasLine = ({ id }: Dispute) => lines.has(id);
	const drawn = (dispute: Dispute) => hasArea(dispute) || hasLine(dispute);
	const since = firstDay(BOUNDARIES_STATED.date);
	const changedHands = new Set(
		atlas.disputes
			.filter((d) => hasCeasefireLineEnded(d, atlas.reviewed) && !hasCeasefireLineEnded(d, since))
			.map(({ id }) => id)
	);
	const ofLines = (isMeant: (day: string) => boolean) =>
		atlas.disputes
			.flatMap((dispute) =>
				dispute.agreements
					.filter(({ line, date }) => line && isMeant(firstDay(date)))
					.map((agreement) => ({ dispute: brief(dispute), agreement }))
			)
			.sort((a, b) => compareDates(a.agreement.date, b.agreement.date));
	return {
		laterLines: ofLines((day) => day >= since),
		earlierLines: ofLines((day) => day >= `${FIRST_YEAR}-01-01` && day < since),
		wholeBorders: atlas.disputes.filter(({ id }) => groundOf({ objects }, id).wholeBorder).map(brief),
		notedPoints: atlas.disputes.flatMap((dispute) =>
			dispute.points.filter(({ note }) => note).map((point) => ({ dispute: brief(dispute), point }))
		),
		withoutGeometry: {
			land: atlas.disputes.filter((d) => !drawn(d) && isAboutTerritory(d)).map(brief),
			other: atlas.disputes.filter((d) => !drawn(d) && !isAboutTerritory(d)).map(brief)
		},
		claimsWithoutArea: atlas.disputes
			.filter((d) => d.fieldTerms.includes('territorial-claim') && isOpen(d) && !hasArea(d))
			.map(brief),
		heldThen: areas.filter(({ dispute }) => dispute && changedHands.has(dispute)),
		unverifiedAreas: areas.filter(({ unverified }) => unverified),
		foreignAreas: areas.filter(({ dispute }) => !dispute)
	};
}
