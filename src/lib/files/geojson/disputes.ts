import type { Feature, Geometry, MultiLineString } from 'geojson';
import { phaseOfYear, lastYear, trustOf, type Atlas, type Dispute } from '$lib/domain';
import { featuresOf, mergedAreas } from '$lib/geo/features';
import { BOUNDARIES_PROVENANCE } from '$lib/geo/provenance';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { aboutOf } from '../about';
import { collectionOf, pointGeometry } from './collection';
import { datedClasses } from './dated-classes';
import { OF_AREAS, OF_DISPUTES, OF_LINES, withOldNames } from './old-names';

const NOTE = `Areas and lines are ${BOUNDARIES_PROVENANCE.viewpoint} boundaries of ${BOUNDARIES_PROVENANCE.source} as of ${BOUNDARIES_PROVENANCE.date}; points are representative and approximate. They express no view on any claim.`;

/**
 * One feature a dispute: its contested areas and its lines, and where the boundaries have neither, its points.
 * A dispute about something that is nowhere in particular has a null geometry.
 */
export function disputesGeoJson(atlas: Atlas, topology: BoundariesTopology, about = aboutOf(atlas)) {
	const allAreas = featuresOf(topology, 'disputed').features;
	const allLines = featuresOf(topology, 'lines').features;
	const features = [...atlas.disputes]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((dispute) => {
			const areas = allAreas.filter(({ properties }) => properties.dispute === dispute.id);
			const lines = allLines.filter(({ properties }) => properties.dispute === dispute.id);
			return featureOf(atlas, dispute, { areas, lines }, topology);
		});
	return collectionOf(about, features);
}

interface Shapes {
	areas: Shaped<'disputed'>[];
	lines: Shaped<'lines'>[];
}
type Shaped<N extends 'disputed' | 'lines'> = ReturnType<typeof featuresOf<N>>['features'][number];

function featureOf(
	atlas: Atlas,
	dispute: Dispute,
	shapes: Shapes,
	topology: BoundariesTopology
): Feature<Geometry | null> {
	const { id, title, parties, kinds, phases, points } = dispute;
	const geometry = geometryOf(dispute, shapes, topology);
	return {
		type: 'Feature',
		id,
		geometry,
		properties: withOldNames(
			{
				id,
				title_en: title.en,
				parties,
				kinds,
				phase: phaseOfYear(dispute, lastYear(atlas), atlas.reviewed)?.phase ?? null,
				phases: phases.map((phase) => ({
					phase: phase.phase,
					start: phase.from,
					confidence: phase.confidence,
					trust: trustOf(phase)
				})),
				areas: shapes.areas.map(({ properties }) =>
					withOldNames(
						{
							name: properties.name,
							controlled_by: properties.controlledBy,
							claimed_by: properties.claimedBy,
							claimants_unverified: properties.unverified ?? false
						},
						OF_AREAS
					)
				),
				lines: shapes.lines.map(({ properties }) =>
					withOldNames(
						{
							id: properties.id,
							class: properties.class,
							sides: [properties.left, properties.right],
							classes: datedClasses(properties.class, dispute, atlas.reviewed)
						},
						OF_LINES
					)
				),
				points: points.map(({ name, position }) => ({ name: name.en, position, unverified: true })),
				sources: [
					...new Set([phases, dispute.positions, dispute.agreements].flat().flatMap(({ sources }) => sources))
				].sort(),
				note: NOTE
			},
			OF_DISPUTES
		)
	};
}

/** Areas (joined) and lines each as one geometry: collections of several kinds only where there are several. */
function geometryOf({ points }: Dispute, shapes: Shapes, topology: BoundariesTopology): Geometry | null {
	const areas = mergedAreas(topology, new Set(shapes.areas.map(({ properties }) => properties.id)));
	const lines: MultiLineString = {
		type: 'MultiLineString',
		coordinates: shapes.lines.flatMap(({ geometry }) =>
			geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
		)
	};
	const geometries = [areas, lines].filter(({ coordinates }) => coordinates.length > 0);
	const [only] = geometries;
	if (!only) return pointGeometry(points.map(({ position }) => position));
	return geometries.length === 1 ? only : { type: 'GeometryCollection', geometries };
}
