import type { Geometry, MultiPolygon } from 'geojson';
import { dyadsOf, type Atlas, type Dispute } from '$lib/domain';
import { arcsOf, isAboutTerritory } from '$lib/geo/arcs';
import { featuresOf } from '$lib/geo/features';
import { BOUNDARIES_PROVENANCE, RIVERS_PROVENANCE } from '$lib/geo/provenance';
import { riversOf } from '$lib/geo/rivers';
import type { RiversTopology } from '$lib/geo/river-types';
import { roundedTo6 } from '$lib/geo/rounded';
import type { BoundariesTopology, LineProperties } from '$lib/geo/topology-types';

export const SHAPE_PARTS = ['area', 'line', 'arc', 'point', 'river'] as const;
export type ShapePart = (typeof SHAPE_PARTS)[number];

/** One part of a dispute on the map: what of it is the same in every year. */
export interface DisputeShape {
	/** Once in all disputes. */
	id: string;
	part: ShapePart;
	name: string | null;
	geometry: Geometry;
	geometrySource: string;
	/** Of lines: what it is on the date of the boundaries. */
	line?: LineProperties;
	/** Of areas: who held it on the date of the boundaries, and who claims it. */
	area?: { controlledBy: string; claimedBy: string[]; unverified: boolean };
	/** Of arcs: the two states. */
	dyad?: [string, string];
	note?: string;
}

const ARC_NOTE =
	'The dispute is not over territory: the arc joins the two states and says nothing of a place.';
const RIVER_NOTE = 'The whole river stands for the dispute over its water.';
const POINT_NOTE = 'A representative point, approximate.';
const OF_BOUNDARIES = `${BOUNDARIES_PROVENANCE.source}, ${BOUNDARIES_PROVENANCE.viewpoint}, as of ${BOUNDARIES_PROVENANCE.date}`;
const OF_RECORD = 'Record of the atlas';

/** Every part of every dispute of the record, by the id of the dispute. Made once, for all years. */
export function disputeShapes(
	atlas: Atlas,
	boundaries: BoundariesTopology,
	rivers: RiversTopology
): Map<string, DisputeShape[]> {
	const areas = featuresOf(boundaries, 'disputed').features;
	const lines = featuresOf(boundaries, 'lines').features;
	const waters = riversOf(rivers).features;

	const areasOf = ({ id: dispute }: Dispute): DisputeShape[] =>
		areas
			.filter(({ properties }) => properties.dispute === dispute)
			.map(({ properties: { id, name, controlledBy, claimedBy, unverified }, geometry }) => ({
				id: `${dispute}/area/${id}`,
				part: 'area',
				name,
				geometry: asMulti(geometry),
				geometrySource: OF_BOUNDARIES,
				area: { controlledBy, claimedBy, unverified: unverified ?? false }
			}));
	const linesOf = ({ id: dispute }: Dispute): DisputeShape[] =>
		lines
			.filter(({ properties }) => properties.dispute === dispute)
			.map(({ properties: { id, ...line }, geometry }) => ({
				id: `${dispute}/line/${id}`,
				part: 'line',
				name: null,
				geometry,
				geometrySource: OF_BOUNDARIES,
				line
			}));
	const arcs = (dispute: Dispute): DisputeShape[] =>
		isAboutTerritory(dispute)
			? []
			: arcsOf(boundaries, dyadsOf(dispute)).map(({ dyad, lines }) => ({
					id: `${dispute.id}/arc/${dyad.join('-')}`,
					part: 'arc',
					name: null,
					geometry: { type: 'MultiLineString', coordinates: roundedTo6(lines) },
					geometrySource: `Great circle between the middles of the two states (${OF_BOUNDARIES})`,
					dyad,
					note: ARC_NOTE
				}));
	const points = ({ id, points }: Dispute): DisputeShape[] =>
		points.map(({ name, position, note }, index) => ({
			id: `${id}/point/${index}`,
			part: 'point',
			name: name.en,
			geometry: { type: 'Point', coordinates: position },
			geometrySource: OF_RECORD,
			note: note ? `${note.en} ${POINT_NOTE}` : POINT_NOTE
		}));
	const riversOn = ({ id: dispute }: Dispute): DisputeShape[] =>
		waters
			.filter(({ properties }) => properties.disputes.includes(dispute))
			.map(({ properties: { id, name }, geometry }) => ({
				id: `${dispute}/river/${id}`,
				part: 'river',
				name,
				geometry,
				geometrySource: RIVERS_PROVENANCE.source,
				note: RIVER_NOTE
			}));
	const parts = [areasOf, linesOf, arcs, points, riversOn];
	return new Map(atlas.disputes.map((dispute) => [dispute.id, parts.flatMap((part) => part(dispute))]));
}

const asMulti = (geometry: Geometry): Geometry =>
	geometry.type === 'Polygon'
		? ({ type: 'MultiPolygon', coordinates: [geometry.coordinates] } satisfies MultiPolygon)
		: geometry;
