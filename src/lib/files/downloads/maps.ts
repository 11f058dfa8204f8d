import { snapshotOfYear, yearsOf, type Atlas } from '$lib/domain';
import { BOUNDARIES_PROVENANCE, ORIENTATION_PROVENANCE, RIVERS_PROVENANCE } from '$lib/geo/provenance';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { aboutOf } from '../about';
import {
	BOUNDARIES_PROPERTIES,
	DISPUTE_PART_PROPERTIES,
	DISPUTE_PROPERTIES,
	INSTITUTION_PROPERTIES,
	RIVERS_PROPERTIES
} from '../geojson/columns';
import { disputeShapes } from '../geojson/dispute-shapes';
import { disputesGeoJson } from '../geojson/disputes';
import { disputesOfYearGeoJson } from '../geojson/disputes-of-year';
import { documentsGeoJson } from '../geojson/documents';
import { exercisesGeoJson, institutionsGeoJson } from '../geojson/organization';
import { propertyColumns } from '../geojson/of-table';
import {
	OF_AREAS,
	OF_DISPUTES,
	OF_DOCUMENTS,
	OF_EXERCISES,
	OF_INSTITUTIONS,
	OF_LINES,
	withOldColumns,
	inList
} from '../geojson/old-names';
import type { Column } from '../tables';
import { documentsTable } from '../tables/documents';
import { exercisesTable } from '../tables/exercises';
import { bytes } from './bytes';
import { BOUNDARIES_PATH, ORIENTATION_PATH, RIVERS_PATH } from './datapackage';
import type { DataFile } from './types';

/** The texts of `boundaries.topo.json`, `rivers.topo.json` and `orientation.json`. */
export interface Topologies {
	boundaries: string;
	rivers: string;
	orientation: string;
}

const namesOf = (rivers: string): string =>
	(JSON.parse(rivers) as RiversTopology).objects.rivers.geometries
		.map(({ properties }) => properties.name)
		.join(', ');

const geojson = (
	name: string,
	title: string,
	description: string,
	content: object,
	columns: Column[]
): DataFile => ({
	path: `${name}.geojson`,
	title,
	description,
	format: 'geojson',
	mediatype: 'application/geo+json',
	content: bytes(JSON.stringify(content)),
	properties: { '': columns }
});

/** The files for maps, of all years. */
export function mapFiles(
	atlas: Atlas,
	{ boundaries, rivers, orientation }: Topologies,
	about = aboutOf(atlas)
): DataFile[] {
	return [
		geojson(
			'documents',
			'Documents on the map',
			'One point a document, where it was signed or adopted.',
			documentsGeoJson(atlas, about),
			withOldColumns(propertyColumns(documentsTable), OF_DOCUMENTS)
		),
		geojson(
			'disputes',
			'Disputes on the map',
			'One feature a dispute: its contested areas and lines, or representative points.',
			disputesGeoJson(atlas, JSON.parse(boundaries) as BoundariesTopology, about),
			withOldColumns(DISPUTE_PROPERTIES, {
				...OF_DISPUTES,
				...inList('areas', OF_AREAS),
				...inList('lines', OF_LINES)
			})
		),
		geojson(
			'exercises',
			'Exercises on the map',
			'One feature an exercise, where it was held.',
			exercisesGeoJson(atlas, about),
			withOldColumns(propertyColumns(exercisesTable), OF_EXERCISES)
		),
		geojson(
			'institutions',
			'Institutions on the map',
			'One point a seat; institutions without a seat have no geometry.',
			institutionsGeoJson(atlas, about),
			withOldColumns(INSTITUTION_PROPERTIES, OF_INSTITUTIONS)
		),
		{
			path: BOUNDARIES_PATH,
			title: 'Boundaries',
			description: `The boundaries that the map draws: states, contested areas, lines by class. ${BOUNDARIES_PROVENANCE.source}, ${BOUNDARIES_PROVENANCE.viewpoint}, as of ${BOUNDARIES_PROVENANCE.date}; cut, patched and simplified.`,
			format: 'topojson',
			mediatype: 'application/json',
			content: bytes(boundaries),
			properties: BOUNDARIES_PROPERTIES
		},
		{
			path: RIVERS_PATH,
			title: 'Rivers',
			description: `The rivers whose water disputes are about: ${namesOf(rivers)}. ${RIVERS_PROVENANCE.source}; named, joined and cut.`,
			format: 'topojson',
			mediatype: 'application/json',
			content: bytes(rivers),
			properties: RIVERS_PROPERTIES
		},
		{
			path: ORIENTATION_PATH,
			title: 'Towns, lakes and names of the ground',
			description: `What shows a reader where a map is. Positions and populations of towns: GeoNames, ${ORIENTATION_PROVENANCE.towns.licence}. Shores: ${ORIENTATION_PROVENANCE.lakes.source}. ${ORIENTATION_PROVENANCE.names}`,
			format: 'json',
			mediatype: 'application/json',
			content: bytes(orientation)
		}
	];
}

/** What the files of all years hold, in one sentence. */
export const DISPUTES_BY_YEAR =
	'The disputes of a year in parts: areas, lines by their class of the year, arcs between states, points, rivers; each with the phase of the year.';

/** One file a year. */
export function disputeFilesByYear(
	atlas: Atlas,
	{ boundaries, rivers }: Pick<Topologies, 'boundaries' | 'rivers'>,
	about = aboutOf(atlas)
): DataFile[] {
	// One list for all years: what a file says of its properties it says once.
	const ofParts = withOldColumns(DISPUTE_PART_PROPERTIES, OF_DISPUTES);
	const shapes = disputeShapes(
		atlas,
		JSON.parse(boundaries) as BoundariesTopology,
		JSON.parse(rivers) as RiversTopology
	);
	return yearsOf(atlas).map((year) =>
		geojson(
			`disputes/${year}`,
			`Disputes of ${year} on the map`,
			DISPUTES_BY_YEAR,
			disputesOfYearGeoJson(atlas, snapshotOfYear(atlas, year), shapes, about),
			ofParts
		)
	);
}
